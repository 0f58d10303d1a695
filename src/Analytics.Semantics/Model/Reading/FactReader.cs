namespace Analytics.Semantics.Model.Reading;

/// <summary>Reads a fact.</summary>
internal static class FactReader
{
    public static Fact Read(string name, Section part) => new()
    {
        Name = name,
        Label = part.Localized("label"),
        Grain = part.Localized("grain"),
        Table = part.Text("table"),
        Key = part.Text("key"),
        Level = part.Optional("level"),
        Levels = part.Names("levels"),
        Metric = part.Optional("metric"),
        Figure = part.Child("figure", ModelShapes.Figure) is { } figure ? Figure(figure) : null,
        Records = part.Child("records", ModelShapes.Records) is { } records ? Records(records) : null,
        Details = part.Child("details", ModelShapes.Details) is { } details ? Details(details) : null,
        Relationships = RelationshipReader.Read(part),
    };

    private static FigureColumns Figure(Section part) => new(
        part.Text("value"), part.Text("lower"), part.Text("upper"), part.Text("qualifier"), part.Optional("conflict"));

    private static FactRecords Records(Section part) => new(
        part.Text("batches"), part.Text("from"), part.Text("to"), part.Text("synthetic"), part.Text("undone"));

    private static FactDetails Details(Section part) => new(
        part.Text("table"),
        part.Text("column"),
        part.Optional("key") ?? FactDetails.UsualKey,
        part.Child("origins", ModelShapes.Origins) is { } origins
            ? new DetailOrigins(origins.Text("table"), origins.Text("column"), origins.Text("origin"))
            : null);
}
