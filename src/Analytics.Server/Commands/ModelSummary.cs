using Analytics.Semantics.Model;

namespace Analytics.Server.Commands;

/// <summary>A model without fault in one line.</summary>
internal static class ModelSummary
{
    public static string Of(SemanticModel model)
    {
        string[] parts =
        [
            Count(model.Measures.Count, "measure"),
            Count(model.DerivedMeasures.Count, "derived measure"),
            Count(model.Dimensions.Count, "dimension"),
            Count(model.Levels.Count, "level"),
            Count(model.Facts.Count, "fact"),
            Count(model.Perspectives.Count, "perspective"),
            Count(model.Roles.Count, "role"),
        ];
        return $"{string.Join(", ", parts)}: no fault.";
    }

    private static string Count(int number, string word) => $"{number} {word}{(number == 1 ? "" : "s")}";
}
