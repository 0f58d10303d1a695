namespace Analytics.Semantics.Model.Reading;

/// <summary>Reads every part of a file.</summary>
internal sealed class ModelDraftReader(FaultList faults)
{
    private readonly MeasureReader _measures = new(faults);

    public ModelDraft Read(ModelNode root)
    {
        var model = new Section(root, root, ModelShapes.Model, "the model", faults);
        return new ModelDraft
        {
            Units = Entries(model, "units", ModelShapes.Unit, Unit),
            Dimensions = Entries(model, "dimensions", ModelShapes.Dimension, DimensionReader.Read),
            Levels = Entries(model, "levels", ModelShapes.Level, Level),
            Facts = Entries(model, "facts", ModelShapes.Fact, FactReader.Read),
            Measures = Entries(model, "measures", ModelShapes.Measure, MeasureReader.Read),
            DerivedMeasures = Entries(model, "derivedMeasures", ModelShapes.DerivedMeasure, _measures.ReadDerived),
            Perspectives = Entries(model, "perspectives", ModelShapes.Perspective, Perspective),
            Roles = Entries(model, "roles", ModelShapes.Role, Role),
        };
    }

    private static List<Entry<T>> Entries<T>(Section model, string key, ModelShape shape, Func<string, Section, T> read) =>
        [.. model.Children(key, shape).Select(part => new Entry<T>(part.Name, read(part.Name, part.Part), part.Part))];

    private static MeasureUnit Unit(string name, Section part) =>
        new(name, part.Localized("label"), part.Localized("description"));

    private static Level Level(string name, Section part) => new(
        name,
        part.Localized("label"),
        part.Localized("description"),
        part.Optional("dimension"),
        part.Optional("attribute"),
        part.Optional("subject"));

    private static Perspective Perspective(string name, Section part) => new(
        name,
        part.Localized("label"),
        part.Localized("description"),
        part.Names("facts"),
        part.Names("dimensions"),
        part.Names("measures"),
        part.Text("defaultLevel"));

    private static Role Role(string name, Section part) => new(
        name,
        part.Localized("label"),
        part.Localized("description"),
        part.Names("perspectives"),
        part.Flag("details", false),
        part.Flag("records", false),
        part.Flag("explain", false));
}
