using Analytics.Semantics.Model.Reading;

namespace Analytics.Semantics.Model.Checking;

/// <summary>Facts: their tables, columns, levels and relationships.</summary>
internal static class FactChecks
{
    public static void Run(ModelCheck check)
    {
        foreach (var (_, fact, part) in check.Draft.Facts)
        {
            var table = check.Table(part, "table", fact.Table);
            check.Column(part, "key", fact.Key, table);
            check.Column(part, "metric", fact.Metric, table);
            CheckLevels(check, part, check.Column(part, "level", fact.Level, table)?.Words ?? []);
            CheckFigure(check, fact, part, table);
            if (fact.Details is { } details && part.Child("details", ModelShapes.Details) is { } section)
            {
                check.Column(section, "column", details.Column, check.Table(section, "table", details.Table));
            }

            RelationshipChecks.Run(check, part, fact.Relationships, table);
        }
    }

    private static void CheckFigure(ModelCheck check, Fact fact, Section part, SourceTable? table)
    {
        if (part.Child("figure", ModelShapes.Figure) is { } figure)
        {
            check.Column(figure, "value", fact.Figure.Value, table);
            check.Column(figure, "lower", fact.Figure.Lower, table);
            check.Column(figure, "upper", fact.Figure.Upper, table);
            check.Column(figure, "qualifier", fact.Figure.Qualifier, table);
        }
    }

    /// <summary>Figures stand at the levels that have a subject, and the level column holds that word.</summary>
    private static void CheckLevels(ModelCheck check, Section part, IReadOnlyList<string> words)
    {
        var stated = check.Draft.Levels.Where(entry => entry.Section.Optional("subject") is not null).ToList();
        check.KnowsAll(part, "levels", "level at which figures are stated,", stated.Select(entry => entry.Name));
        foreach (var level in stated.Where(entry => words.Count > 0 && part.Names("levels").Contains(entry.Name)))
        {
            check.Knows(level.Section.At("subject"), level.Member.Subject, "word", words);
        }
    }
}
