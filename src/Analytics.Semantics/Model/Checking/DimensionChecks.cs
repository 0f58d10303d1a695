using Analytics.Semantics.Model.Reading;

namespace Analytics.Semantics.Model.Checking;

/// <summary>Dimensions and levels: their tables, columns, attributes and hierarchies.</summary>
internal static class DimensionChecks
{
    public static void Run(ModelCheck check)
    {
        foreach (var (_, dimension, part) in check.Draft.Dimensions)
        {
            var table = CheckTable(check, dimension, part);
            foreach (var (name, attribute) in part.Children("attributes", ModelShapes.Attribute))
            {
                CheckAttribute(check, dimension, dimension.Attributes[name], attribute, table);
            }

            foreach (var (_, hierarchy) in part.Children("hierarchies", ModelShapes.Hierarchy))
            {
                check.KnowsAll(hierarchy, "levels", "level", check.Draft.Levels.Select(level => level.Name));
            }

            RelationshipChecks.Run(check, part, dimension.Relationships, table);
        }

        var subjects = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, level, part) in check.Draft.Levels)
        {
            CheckLevel(check, level, part);
            if (level.Subject is not null && !subjects.TryAdd(level.Subject, name))
            {
                check.Faults.Add(part.At("subject"), $"{FaultList.Quote(level.Subject)} is the subject of '{subjects[level.Subject]}' already", "a figure stands at one level; give each its own word");
            }
        }
    }

    private static SourceTable? CheckTable(ModelCheck check, Dimension dimension, Section part)
    {
        if (dimension.Table is null || part.Child("table", ModelShapes.Table) is not { } section)
        {
            return null;
        }

        var table = check.Table(section, "name", dimension.Table.Name);
        check.Column(section, "key", dimension.Table.Key, table);
        check.Column(section, "code", dimension.Table.Code, table);
        if (section.Child("caption", ModelShapes.Text) is { } caption)
        {
            check.Column(caption, "en", dimension.Table.Caption.En, table);
            check.Column(caption, "zh", dimension.Table.Caption.Zh, table);
        }

        if (table is not null)
        {
            check.Knows(section.At("entity"), dimension.Table.Entity, $"entity of {table.Name}", [table.Entity]);
        }

        return table;
    }

    private static void CheckAttribute(ModelCheck check, Dimension dimension, DimensionAttribute attribute, Section part, SourceTable? table)
    {
        if (dimension.IsTime && attribute.Grain is null)
        {
            check.Faults.Add(part.Place, $"{part.What} has no grain, and others of its dimension have", "add grain: a dimension of time has calendar periods alone");
        }

        if (dimension.Table is null && attribute.Column is not null)
        {
            check.Faults.Add(part.At("column"), $"{part.What} names a column, and its dimension has no table", "remove it: the relationship of each fact names the column");
        }
        else if (dimension.Table is not null && attribute.Column is null)
        {
            check.Faults.Add(part.Place, $"{part.What} has no column", "add column: its dimension has a table");
        }

        CheckValues(check, attribute, part, check.Column(part, "column", attribute.Column, table)?.Words ?? []);
    }

    private static void CheckValues(ModelCheck check, DimensionAttribute attribute, Section part, IReadOnlyList<string> words)
    {
        var isEnum = part.OptionalWord<AttributeType>("type") is AttributeType.Enum;
        if (isEnum != attribute.Values.Count > 0)
        {
            check.Faults.Add(
                part.At(isEnum ? "type" : "values"),
                isEnum ? $"{part.What} has no values" : $"{part.What} has values, and its type is not enum",
                isEnum ? "add values: each word with its label" : "write type: enum or remove the values");
        }
        else if (words.Count > 0)
        {
            CheckWords(check, part, words);
        }
    }

    /// <summary>Each word that the column holds has a label, and no other word has.</summary>
    public static void CheckWords(ModelCheck check, Section part, IReadOnlyList<string> words)
    {
        var values = part.Entries("values");
        foreach (var (key, _) in values)
        {
            check.Knows(key, key.Value, "word", words);
        }

        foreach (var missing in words.Where(word => !values.Any(value => value.Key.Value == word)))
        {
            check.Faults.Add(part.At("values"), $"{part.What} has no label for {missing}", $"add {missing} with its label");
        }
    }

    private static void CheckLevel(ModelCheck check, Level level, Section part)
    {
        var dimensions = check.Draft.Dimensions;
        if (level.Dimension is null)
        {
            if (level.Attribute is not null)
            {
                check.Faults.Add(part.At("attribute"), $"{part.What} names an attribute without its dimension", "add dimension");
            }
        }
        else if (check.Knows(part.At("dimension"), level.Dimension, "dimension", dimensions.Select(entry => entry.Name)))
        {
            var attributes = dimensions.First(entry => entry.Name == level.Dimension).Member.Attributes.Keys;
            check.Knows(part.At("attribute"), level.Attribute, $"attribute of {level.Dimension}", attributes);
        }
    }
}
