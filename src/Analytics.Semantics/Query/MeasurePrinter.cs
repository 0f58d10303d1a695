using System.Globalization;

namespace Analytics.Semantics.Query;

/// <summary>Prints measures with their changes of context and their facets.</summary>
internal static class MeasurePrinter
{
    public static void Print(QueryText text, int depth, IReadOnlyList<MeasureRequest> measures)
    {
        foreach (var measure in measures)
        {
            text.Line(depth, $"{measure.ResponseName} = {measure.Measure}{Print(measure.Change)}");
            foreach (var facet in measure.Facets)
            {
                text.Line(depth + 1, $"{facet.ResponseName} = {Print(facet)}");
            }
        }
    }

    private static string Print(ContextChange change) => string.Concat(
        Part("ignore", change.Ignore),
        Part("keepOnly", change.KeepOnly),
        Part("where", change.Where is null ? null : FilterPrinter.Print(change.Where)),
        Part("shift", Print(change.Shift)),
        Part("toDate", change.ToDate?.ToString()),
        Part("window", change.Window is { } window ? string.Create(CultureInfo.InvariantCulture, $"{window.Last} {window.Unit}") : null),
        Part("across", change.Across));

    private static string Print(FacetRequest facet) => string.Concat(
        facet.Kind.ToString(),
        Part("shift", Print(facet.Shift)),
        Part("across", facet.Across),
        Part("of", facet.Kind == FacetKind.Share ? facet.Of.ToString() : null),
        Part("direction", facet.Kind == FacetKind.Rank ? facet.Direction.ToString() : null),
        Part("along", facet.Along),
        Part("periods", facet.Periods?.ToString(CultureInfo.InvariantCulture)),
        Part("perspective", facet.Perspective));

    private static string? Print(TimeShift? shift) => shift is null
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{shift.Years}y {shift.Quarters}q {shift.Months}m {shift.Days}d");

    private static string Part(string name, IReadOnlyList<string>? names) => Part(name, names is null ? null : $"[{string.Join(", ", names)}]");

    private static string Part(string name, string? value) => value is null ? "" : $"; {name} {value}";
}
