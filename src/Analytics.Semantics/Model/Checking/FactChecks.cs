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
            CheckKind(check, fact, part);
            CheckFigure(check, fact, part, table);
            CheckRecords(check, fact, part);
            CheckDetails(check, fact, part);
            RelationshipChecks.Run(check, part, fact.Relationships, table);
        }
    }

    /// <summary>A fact states figures, each at a level, or holds records.</summary>
    private static void CheckKind(ModelCheck check, Fact fact, Section part)
    {
        if (fact.Records is null)
        {
            foreach (var missing in new[] { fact.Level is null ? "level" : null, fact.Figure is null ? "figure" : null }.OfType<string>())
            {
                check.Faults.Add(part.Place, $"{part.What} has no {missing}", $"add {missing}, or records where its rows are single events");
            }
        }
        else if (fact.Level is not null || fact.Figure is not null || fact.Metric is not null)
        {
            check.Faults.Add(part.At("records"), $"{part.What} holds records, which have no level, metric or figure", "remove level, metric and figure, or records");
        }
    }

    private static void CheckRecords(ModelCheck check, Fact fact, Section part)
    {
        if (fact.Records is { } records && part.Child("records", ModelShapes.Records) is { } section)
        {
            var table = check.Table(section, "batches", records.Batches);
            check.Column(section, "from", records.From, table);
            check.Column(section, "to", records.To, table);
            check.Column(section, "synthetic", records.Synthetic, table);
            check.Column(section, "undone", records.Undone, table);
        }
    }

    private static void CheckFigure(ModelCheck check, Fact fact, Section part, SourceTable? table)
    {
        if (fact.Figure is { } columns && part.Child("figure", ModelShapes.Figure) is { } figure)
        {
            check.Column(figure, "value", columns.Value, table);
            check.Column(figure, "lower", columns.Lower, table);
            check.Column(figure, "upper", columns.Upper, table);
            check.Column(figure, "qualifier", columns.Qualifier, table);
            check.Column(figure, "conflict", columns.Conflict, table);
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
