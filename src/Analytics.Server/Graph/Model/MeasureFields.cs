using Analytics.GraphQL;
using Analytics.Semantics.Model;

namespace Analytics.Server.Graph.Model;

[ObjectType<ModelMeasure>]
internal static class MeasureFields
{
    public static void Configure(IObjectTypeDescriptor<ModelMeasure> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(measure => measure.Name);
        descriptor.Field(measure => measure.Scale).Description("Decimals kept.");
        descriptor.Field(measure => measure.Minimum);
        descriptor.Field(measure => measure.Format);
    }

    /// <summary>How its figures come about.</summary>
    public static MeasureKind GetKind([Parent] ModelMeasure measure) =>
        measure is DerivedMeasure ? MeasureKind.Derived : MeasureKind.Measure;

    /// <summary>The unit.</summary>
    public static MeasureUnit GetUnit([Parent] ModelMeasure measure, SemanticModel model) => model.Units[measure.Unit];

    /// <summary>Other words for it.</summary>
    public static IReadOnlyList<string> GetSynonyms(
        [Parent] ModelMeasure measure, [GraphQLDescription(Translations.Argument)] Language language = Language.En) =>
        measure.Synonyms.In(language);

    /// <summary>Where its figures or its rule come from.</summary>
    public static string GetSource(
        [Parent] ModelMeasure measure, [GraphQLDescription(Translations.Argument)] Language language = Language.En) =>
        measure.Source.In(language);

    /// <summary>How figures become one; null where it is derived.</summary>
    public static Aggregation? GetAggregation([Parent] ModelMeasure measure) => (measure as Measure)?.Aggregation;

    /// <summary>What it does over each dimension by which it is stated, without those over which no measure adds; empty where it is derived.</summary>
    public static IEnumerable<MeasureAdditivity> GetAdditivity([Parent] ModelMeasure measure) =>
        measure is Measure { Additivity: var additivity }
            ? additivity.Select(entry => new MeasureAdditivity { Dimension = entry.Key, Additivity = entry.Value })
            : [];

    /// <summary>The formula over names of measures, every operation in parentheses; null where it is not derived.</summary>
    public static string? GetExpression([Parent] ModelMeasure measure) => (measure as DerivedMeasure)?.Expression.ToString();

    /// <summary>What an answer says with its figures; empty where it is derived.</summary>
    public static IEnumerable<Caveat> GetCaveats([Parent] ModelMeasure measure) =>
        measure is Measure { Caveats: var caveats } ? Caveat.ListOf(caveats) : [];

    /// <summary>Names of the perspectives that offer it.</summary>
    public static IEnumerable<string> GetPerspectives([Parent] ModelMeasure measure, SemanticModel model) =>
        model.Perspectives.Values.Where(perspective => perspective.Measures.Contains(measure.Name)).Select(perspective => perspective.Name);
}
