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
            CheckDetails(check, fact, part);
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
            check.Column(figure, "conflict", fact.Figure.Conflict, table);
        }
    }

    private static void CheckDetails(ModelCheck check, Fact fact, Section part)
    {
        if (fact.Details is { } details && part.Child("details", ModelShapes.Details) is { } section)
        {
            var table = check.Table(section, "table", details.Table);
            check.Column(section, "column", details.Column, table);
            check.Column(section, "key", details.Key, table);
            if (details.Origins is { } origins && section.Child("origins", ModelShapes.Origins) is { } pairs)
            {
                var between = check.Table(pairs, "table", origins.Table);
                check.Column(pairs, "column", origins.Column, between);
                check.Column(pairs, "origin", origins.Origin, between);
            }
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
