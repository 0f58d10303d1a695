using Analytics.Semantics.Model;
using Analytics.Server.PowerBi.Dax;
using Analytics.Server.PowerBi.Tabular;

namespace Analytics.Server.PowerBi.Building;

/// <summary>Makes the measures of each table from what the perspectives of the model offer.</summary>
/// <param name="model">The model.</param>
/// <param name="facts">Its facts as tables, by name.</param>
internal sealed class MeasureBuilder(SemanticModel model, IReadOnlyDictionary<string, FactTable> facts)
{
    /// <summary>The measures by name of their table.</summary>
    public ILookup<string, TabularMeasure> Build()
    {
        var offered = from perspective in model.Perspectives.Values
                      from name in perspective.Measures
                      let measure = model.MeasureOf(perspective, name)!
                      from made in MeasuresOf(perspective, measure)
                      select (Table: TableOf(perspective, measure), Measure: made);
        var merged = offered.GroupBy(each => each.Measure.Name, StringComparer.Ordinal).Select(same =>
            (same.First().Table, Measure: same.First().Measure with { Folders = [.. same.SelectMany(each => each.Measure.Folders).Distinct()] }));
        return facts.Values.SelectMany(fact => SupportOf(fact).Select(measure => (Table: fact.Set.Name, Measure: measure))).Concat(merged)
            .ToLookup(each => each.Table, each => each.Measure);
    }

    private static IEnumerable<TabularMeasure> SupportOf(FactTable fact) =>
        fact.IsOfRecords ? RecordedMeasures.SupportOf(fact) : PublishedMeasures.SupportOf(fact);

    private IEnumerable<TabularMeasure> MeasuresOf(Perspective perspective, ModelMeasure measure) => measure switch
    {
        Measure stated when facts[stated.Fact].IsOfRecords => RecordedMeasures.Of(facts[stated.Fact], stated, Texts(perspective, measure)),
        Measure stated => PublishedMeasures.Of(facts[stated.Fact], stated, Texts(perspective, measure)),
        DerivedMeasure derived => DerivedMeasures(perspective, derived),
        _ => [],
    };

    private IEnumerable<TabularMeasure> DerivedMeasures(Perspective perspective, DerivedMeasure measure)
    {
        var texts = Texts(perspective, measure);
        var formula = new DerivedFormula((name, facet) => MeasureNames.Of(model.MeasureOf(perspective, name)!.Label, IsRecorded(perspective, name), facet).En);
        var isRecorded = IsRecorded(perspective, measure.Name);
        var facets = isRecorded ? [Facet.Value] : Enum.GetValues<Facet>();
        return facets.Select(facet => texts.Measure(
            MeasureNames.Of(measure.Label, isRecorded, facet),
            formula.Of(measure.Expression, facet, isBounded: !isRecorded),
            isRecorded ? MeasureNotes.DerivedOfRecords : MeasureNotes.DerivedOf(facet)));
    }

    private MeasureTexts Texts(Perspective perspective, ModelMeasure measure) =>
        new(measure, model.Units[measure.Unit], perspective.Label);

    // A formula over records is of the records also where one of its measures was published.
    private bool IsRecorded(Perspective perspective, string name) => model.MeasureOf(perspective, name) switch
    {
        Measure stated => facts[stated.Fact].IsOfRecords,
        DerivedMeasure derived => derived.Expression.Uses.Any(use => IsRecorded(perspective, use.Measure)),
        _ => false,
    };

    private string TableOf(Perspective perspective, ModelMeasure measure) =>
        facts[measure is Measure stated ? stated.Fact : perspective.Facts[0]].Set.Name;
}
