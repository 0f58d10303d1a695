namespace Analytics.Semantics.Model.Reading;

/// <summary>Reads relationships: a column, or columns by what they hold.</summary>
internal static class RelationshipReader
{
    public static IReadOnlyDictionary<string, Relationship> Read(Section part) => part.TextsByName("relationships", Relationship.Key)
        .ToOrdered(entry => entry.Name, entry => new Relationship(entry.Name, entry.Texts));
}
