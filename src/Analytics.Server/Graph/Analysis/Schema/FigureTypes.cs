using Analytics.Semantics.Model;
using Analytics.Server.Graph.Analysis.Catalogue;

namespace Analytics.Server.Graph.Analysis.Schema;

/// <summary>The figure of a measure, with its facets.</summary>
internal static class FigureTypes
{
    private static readonly SdlField Shift = new("shift", "ShiftInput", "The move in time; without it, the year before.");

    public static void Add(SdlWriter sdl, PerspectiveCatalogue perspective) => sdl.Add(
        $"type {perspective.Prefix}Figure implements Figure", "The figure of a measure, and what can be asked of it.", [.. Number, .. FacetsOf(perspective.Prefix)]);

    /// <summary>The type of a comparison, with a field for each perspective.</summary>
    public static void AddComparison(SdlWriter sdl, SemanticModel model)
    {
        sdl.Add("enum PerspectiveName", "A perspective of the semantic model.", model.Perspectives.Values.Select(one => new SdlField(Names.UpperSnake(one.Name), "", one.Description.En)));
        sdl.Add(
            "type Comparison",
            "One measure in two perspectives, for the same members and time.",
            [
                .. model.Perspectives.Values.Select(one => new SdlField(one.Name, "ComputedFigure", $"The figure of {one.Name}; null where it is not one of the two.")),
                new("inside", "Boolean", "Whether the bounds of one lie within those of the other; null where one of them is missing or in parts."),
                new("notices", "[ComparisonNotice!]!", "What to know about the two."),
            ]);
    }


    private static IEnumerable<SdlField> Number =>
    [
        new("value", "Decimal", "The number known best; null where only bounds are known, or nothing."),
        new("lower", "Decimal", "The smallest that the true number can be; null when open."),
        new("upper", "Decimal", "The largest that the true number can be; null when open."),
        new("qualifier", "Qualifier", "How exactly it is known; null where nothing is."),
        new("status", "FigureStatus!", "What stands behind it."),
        new("unit", "String!", "The unit of value and bounds.") { Arguments = [new("language", "Language = EN", "The language of the text.")] },
        new("coverage", "Coverage", "How many of the members behind it have a figure; null where that is not counted."),
        new("sources", "[FigureSource!]!", "What it was read or computed from, as published."),
    ];

    private static IEnumerable<SdlField> FacetsOf(string prefix)
    {
        var across = new SdlField("across", $"[{prefix}Key!]", "The keys that are not grouped by; without it, all.");
        return
        [
            new("growth", "Growth!", "Growth on another time, in percent.") { Arguments = [Shift] },
            new("change", "Growth!", "Difference to another time, in the unit of the measure.") { Arguments = [Shift] },
            new("previous", "ComputedFigure!", "The figure of another time.") { Arguments = [Shift] },
            new("share", "Share!", "Share in percent of the whole.") { Arguments = [across, new("of", "ShareOf! = TOTAL", "Of what.")] },
            new("rank", "Rank!", "Place in an order.") { Arguments = [across, new("direction", "SortEnumType! = DESC", "Which comes first.")] },
            new("runningTotal", "ComputedFigure!", "Sum of this row and those before it in time.")
            {
                Arguments = [new("along", $"{prefix}Key", "The key of time; without it, the finest that is grouped by.")],
            },
            new("movingAverage", "ComputedFigure!", "Mean of this row and those before it in time.")
            {
                Arguments = [new("periods", "Int", "How many rows, with this one; 3 where not said.")],
            },
            new("reconciliation", "Reconciliation!", "The published figure against the sum of its parts."),
            new("against", "Comparison!", "The same measure in another perspective.") { Arguments = [new("perspective", "PerspectiveName!", "The other perspective.")] },
        ];
    }
}
