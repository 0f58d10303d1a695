using Analytics.Server.Graph.Analysis.Catalogue;
using Analytics.Server.Graph.Analysis.Sources;

namespace Analytics.Server.Graph.Analysis.Schema;

/// <summary>The root field of a perspective, and the types of its answers.</summary>
internal static class PerspectiveTypes
{
    private const string PageOfRows = " @listSize(assumedSize: 100, maximum: 10000)";
    private static readonly SdlField Order = new("order", "[RowSortInput!]", "The order of rows; without it, that of the keys.");
    private static readonly SdlField First = new("first", "Int", "The most rows; 100 where not said, and then a notice tells where more exist.");
    private static readonly SdlField Having = new("having", "[HavingInput!]", "Conditions on rows after all their figures are there; totals, shares and ranks stay as they are.");

    public static void Add(SdlWriter sdl, PerspectiveCatalogue perspective, FactEntities entities)
    {
        var prefix = perspective.Prefix;
        sdl.Add("extend type Query", null, [RootOf(perspective)]);
        sdl.Add($"type {prefix}Analysis", $"An answer of {Quoted(perspective)}.", FieldsOfAnswer(prefix));
        sdl.Add($"type {prefix}Row", "One row: keys, and what is measured in their context.", [.. FieldsOfRow(perspective, entities), .. MeasureFields.Of(perspective)]);
        sdl.Add($"type {prefix}Total", "A total, evaluated at its own grain and never as a sum of rows.", [ByOf(prefix), .. MeasureFields.Of(perspective)]);
        sdl.Add($"type {prefix}Keys", "The keys of a row. What is selected here is what rows are grouped by.", perspective.Keys.Values.Select(KeyTypes.FieldOf));
        sdl.Add($"enum {prefix}Key", $"A key of {Quoted(perspective)}.", perspective.Keys.Values.Select(KeyTypes.WordOf));
        sdl.Add($"enum {prefix}Level", $"A level of {Quoted(perspective)}.", perspective.Levels.Select(level => new SdlField(Names.UpperSnake(level.Name), "", level.Description.En)));
        FigureTypes.Add(sdl, perspective);
    }

    private static string Quoted(PerspectiveCatalogue perspective) => perspective.Perspective.Name;

    private static SdlField RootOf(PerspectiveCatalogue perspective) =>
        new(perspective.Perspective.Name, $"{perspective.Prefix}Analysis @cost(weight: \"10\")", perspective.Perspective.Description.En)
        {
            Arguments =
            [
                new("where", $"{perspective.Prefix}FilterInput", "Which rows there are, and the context of every figure."),
                Having,
                new("level", $"{perspective.Prefix}Level", "The level whose figures answer; without it, the finest that keys and filters name."),
            ],
        };

    private static SdlField ByOf(string prefix) => new("by", $"{prefix}Keys!", "The keys; null where a key is unknown, or not grouped by in a total.");

    private static IEnumerable<SdlField> FieldsOfAnswer(string prefix) =>
    [
        new("rows", $"[{prefix}Row!]!{PageOfRows}", "The page of rows, one for each combination of the keys selected in by.")
        {
            Arguments = [Order, First, new("after", "String", "The cursor behind which to begin.")],
        },
        new("rest", $"{prefix}Total", "The rows behind the page, as one; null where there are none."),
        new("totals", $"[{prefix}Total!]!{PageOfRows}", "Totals and subtotals.")
        {
            Arguments = [new("levels", $"[[{prefix}Key!]!]", "For each kind of total the keys that stay grouped; without it, one total of all.")],
        },
        new("groupCount", "Int!", "How many rows there are on all pages."),
        new("pageInfo", "PageInfo!", "Where the page stands."),
        new("notices", "[Notice!]!", "What to know about the figures."),
        new("dataVersion", "String!", "The version of the data."),
        new("explain", "Explanation", "How the answer came about, for roles that may see it."),
    ];

    private static IEnumerable<SdlField> FieldsOfRow(PerspectiveCatalogue perspective, FactEntities entities)
    {
        yield return new("cursor", "String!", "The cursor of the row; empty in a drill-down.");
        yield return ByOf(perspective.Prefix);
        yield return new("drillDown", $"[{perspective.Prefix}Row!]!{PageOfRows}", "The rows within this one, by the keys selected there.") { Arguments = [Order, First, Having] };
        if (entities.DetailsOf(perspective.Facts) is { } details)
        {
            yield return new("details", $"{details.Connection} @listSize(assumedSize: 10, maximum: 50)", "What the figures of the row were read from, as published.")
            {
                Arguments = [new("first", "Int = 10", "The most of them, up to 50."), new("after", "String", "The cursor behind which to begin.")],
            };
        }
    }
}
