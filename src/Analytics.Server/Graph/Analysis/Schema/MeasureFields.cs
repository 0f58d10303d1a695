using Analytics.Semantics.Model;
using Analytics.Server.Graph.Analysis.Catalogue;

namespace Analytics.Server.Graph.Analysis.Schema;

/// <summary>The field of each measure, whose arguments change the context in which it is evaluated.</summary>
internal static class MeasureFields
{
    public static IEnumerable<SdlField> Of(PerspectiveCatalogue perspective)
    {
        var arguments = ArgumentsOf(perspective.Prefix).ToList();
        return perspective.Measures.Values.Select(measure =>
            new SdlField(measure.Name, $"{perspective.Prefix}Figure!", Describe(measure, perspective.Model)) { Arguments = arguments });
    }

    private static string Describe(ModelMeasure measure, SemanticModel model) =>
        $"{measure.Description.En} Unit: {model.Units[measure.Unit].Label.En}. Source: {measure.Source.En} In Chinese: {measure.Label.Zh}.";

    private static IEnumerable<SdlField> ArgumentsOf(string prefix) =>
    [
        new("ignore", $"[{prefix}Key!]", "Keys whose filters are dropped; not together with keepOnly."),
        new("keepOnly", $"[{prefix}Key!]", "Keys whose filters alone are kept."),
        new("where", $"{prefix}FilterInput", "A filter to add."),
        new("shift", "ShiftInput", "A move in time."),
        new("toDate", "TimeGrain", "From the start of the calendar period of this length."),
        new("window", "WindowInput", "The last calendar periods; not together with toDate."),
        new("across", $"[{prefix}Key!]", "Keys that are not grouped by."),
    ];
}
