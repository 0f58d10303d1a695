using Analytics.Semantics.Model.Reading;

namespace Analytics.Semantics.Model.Checking;

/// <summary>Relationships: to dimensions that exist, by columns that exist, one for each thing that the dimension needs.</summary>
internal static class RelationshipChecks
{
    public static void Run(ModelCheck check, Section part, IReadOnlyDictionary<string, Relationship> relationships, SourceTable? table)
    {
        foreach (var (key, value) in part.Entries("relationships"))
        {
            if (check.Knows(key, key.Value, "dimension", check.Draft.Dimensions.Select(entry => entry.Name)))
            {
                var dimension = check.Draft.Dimensions.First(entry => entry.Name == key.Value).Member;
                CheckColumns(check, (key, value), dimension, relationships[key.Value], table);
            }
        }
    }

    private static void CheckColumns(
        ModelCheck check,
        (ScalarNode Key, ModelNode Value) entry,
        Dimension dimension,
        Relationship relationship,
        SourceTable? table)
    {
        var needed = Needed(dimension);
        foreach (var (held, column) in relationship.Columns)
        {
            var child = (entry.Value as MappingNode)?.Find(held);
            if (!needed.Contains(held))
            {
                check.Faults.Add(
                    child?.Key ?? entry.Value,
                    child is null ? $"one column does not lead to '{dimension.Name}'" : $"'{dimension.Name}' has no {FaultList.Quote(held)} to find by",
                    $"write {Example(dimension.Name, needed)}");
            }
            else if (table is not null && check.Knows(child?.Value ?? entry.Value, column, $"column of {table.Name}", table.Columns.Keys)
                && dimension.Attributes.TryGetValue(held, out var attribute) && attribute.Type == AttributeType.Enum)
            {
                CheckWords(check, dimension, held, table.Columns[column].Words);
            }
        }

        foreach (var missing in needed.Where(one => relationship.Columns.Count > 0 && entry.Value is MappingNode && !relationship.Columns.ContainsKey(one)))
        {
            check.Faults.Add(entry.Key, $"the relationship to '{dimension.Name}' has no {missing}", $"write {Example(dimension.Name, needed)}");
        }
    }

    /// <summary>A dimension without a table has its words in the column of the fact.</summary>
    private static void CheckWords(ModelCheck check, Dimension dimension, string attribute, IReadOnlyList<string> words)
    {
        var part = check.Draft.Dimensions.First(entry => entry.Name == dimension.Name).Section
            .Children("attributes", ModelShapes.Attribute).First(child => child.Name == attribute).Part;
        if (words.Count > 0)
        {
            DimensionChecks.CheckWords(check, part, words);
        }
    }

    private static IReadOnlyCollection<string> Needed(Dimension dimension) => dimension switch
    {
        { Table: not null } => [Relationship.Key],
        { IsTime: true } => [Relationship.Start, Relationship.End],
        _ => [.. dimension.Attributes.Keys],
    };

    private static string Example(string name, IReadOnlyCollection<string> needed) => needed.Contains(Relationship.Key)
        ? $"{name}: COLUMN"
        : $"{name}: {{ {string.Join(", ", needed.Select(one => $"{one}: COLUMN"))} }}";
}
