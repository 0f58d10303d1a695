namespace Analytics.Semantics.Model.Reading;

/// <summary>Reads a dimension.</summary>
internal static class DimensionReader
{
    public static Dimension Read(string name, Section part) => new()
    {
        Name = name,
        Label = part.Localized("label"),
        Description = part.Localized("description"),
        Synonyms = part.Synonyms(),
        Adds = part.Flag("adds", true),
        Members = part.Word<MemberList>("members"),
        Table = part.Child("table", ModelShapes.Table) is { } table ? Table(table) : null,
        Attributes = part.Children("attributes", ModelShapes.Attribute)
            .ToOrdered(child => child.Name, child => Attribute(child.Name, child.Part)),
        Hierarchies = part.Children("hierarchies", ModelShapes.Hierarchy)
            .ToOrdered(child => child.Name, child => Hierarchy(child.Name, child.Part)),
        Relationships = RelationshipReader.Read(part),
        Caveats = part.LocalizedByName("caveats"),
    };

    private static DimensionTable Table(Section part) =>
        new(part.Text("name"), part.Text("key"), part.Text("code"), part.Localized("caption"), part.Text("entity"));

    private static DimensionAttribute Attribute(string name, Section part) => new()
    {
        Name = name,
        Label = part.Localized("label"),
        Description = part.Localized("description"),
        Synonyms = part.Synonyms(),
        Type = part.Word<AttributeType>("type"),
        Column = part.Optional("column"),
        Grain = part.OptionalWord<TimeGrain>("grain"),
        Values = part.LocalizedByName("values"),
    };

    private static Hierarchy Hierarchy(string name, Section part) =>
        new(name, part.Localized("label"), part.Localized("description"), part.Names("levels"));
}
