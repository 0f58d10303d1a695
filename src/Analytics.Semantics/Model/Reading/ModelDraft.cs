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
        Measures = Measures.ToOrdered(entry => entry.Name, entry => Complete(entry.Member)),
        DerivedMeasures = ByName(DerivedMeasures),
        Perspectives = ByName(Perspectives),
        Roles = ByName(Roles),
    };

    private Measure Complete(Measure measure) => measure with
    {
        Additivity = AdditivityOf(measure),
        Recorded = measure.Recorded is { } recorded ? Complete(recorded) : null,
    };

    // Over records the aggregation says it for every dimension.
    private IReadOnlyDictionary<string, Additivity> AdditivityOf(Measure measure)
    {
        var fact = Facts.First(entry => entry.Name == measure.Fact).Member;
        var adds = measure.Aggregation is Aggregation.Sum or Aggregation.Count ? Additivity.Additive : Additivity.None;
        return fact.Records is null
            ? measure.Additivity
            : Dimensions.Where(entry => entry.Member.Adds && fact.Relationships.ContainsKey(entry.Name)).ToOrdered(entry => entry.Name, _ => adds);
    }

    private static IReadOnlyDictionary<string, T> ByName<T>(IReadOnlyList<Entry<T>> entries) =>
        entries.ToOrdered(entry => entry.Name, entry => entry.Member);
}
