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
        Level = part.Text("level"),
        Levels = part.Names("levels"),
        Metric = part.Optional("metric"),
        Figure = part.Child("figure", ModelShapes.Figure) is { } figure
            ? new FigureColumns(figure.Text("value"), figure.Text("lower"), figure.Text("upper"), figure.Text("qualifier"))
            : new FigureColumns("", "", "", ""),
        Details = part.Child("details", ModelShapes.Details) is { } details
            ? new FactDetails(details.Text("table"), details.Text("column"))
            : null,
        Relationships = RelationshipReader.Read(part),
    };
}
