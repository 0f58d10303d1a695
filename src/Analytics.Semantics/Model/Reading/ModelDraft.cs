namespace Analytics.Semantics.Model.Reading;

/// <summary>A model as read, before its members have been set against each other.</summary>
internal sealed record ModelDraft
{
    public required IReadOnlyList<Entry<MeasureUnit>> Units { get; init; }

    public required IReadOnlyList<Entry<Dimension>> Dimensions { get; init; }

    public required IReadOnlyList<Entry<Level>> Levels { get; init; }

    public required IReadOnlyList<Entry<Fact>> Facts { get; init; }

    public required IReadOnlyList<Entry<Measure>> Measures { get; init; }

    public required IReadOnlyList<Entry<DerivedMeasure>> DerivedMeasures { get; init; }

    public required IReadOnlyList<Entry<Perspective>> Perspectives { get; init; }

    public required IReadOnlyList<Entry<Role>> Roles { get; init; }

    public SemanticModel ToModel() => new()
    {
        Units = ByName(Units),
        Dimensions = ByName(Dimensions),
        Levels = ByName(Levels),
        Facts = ByName(Facts),
        Measures = ByName(Measures),
        DerivedMeasures = ByName(DerivedMeasures),
        Perspectives = ByName(Perspectives),
        Roles = ByName(Roles),
    };

    private static IReadOnlyDictionary<string, T> ByName<T>(IReadOnlyList<Entry<T>> entries) =>
        entries.ToOrdered(entry => entry.Name, entry => entry.Member);
}
