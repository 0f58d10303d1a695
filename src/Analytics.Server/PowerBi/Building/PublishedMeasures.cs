using Analytics.Semantics.Model;
using Analytics.Server.PowerBi.Dax;
using Analytics.Server.PowerBi.Tabular;

namespace Analytics.Server.PowerBi.Building;

/// <summary>The measures that were published: value and bounds of the one figure that answers.</summary>
internal static class PublishedMeasures
{
    /// <summary>The value, the lower and the upper bound.</summary>
    public static IEnumerable<TabularMeasure> Of(FactTable fact, Measure measure, MeasureTexts texts) =>
        from facet in Enum.GetValues<Facet>()
        let formula = PublishedFormula.Of(measure, fact, Named(fact, "Figure"), ColumnOf(fact.Fact.Figure!, facet))
        select texts.Measure(MeasureNames.Of(measure.Label, isRecorded: false, facet), formula, MeasureNotes.Of(facet));

    /// <summary>The hidden measures that find the figure.</summary>
    public static IEnumerable<TabularMeasure> SupportOf(FactTable fact)
    {
        var (level, one, whole) = (Named(fact, "Level"), Named(fact, "Figure of one level"), FactLevel.WholeOf(fact));
        yield return Hidden(level, "The level at which figures are sought.", "查找数据的层级。", PublishedFormula.Level(fact, FactLevel.Of(fact), whole));
        yield return Hidden(one, "The key of the one figure of a level.", "某层级唯一数据的键。", PublishedFormula.OneFigure(fact));
        yield return Hidden(Named(fact, "Figure"), "The key of the one figure that answers.", "所对应的唯一数据的键。", PublishedFormula.Figure(fact, level, one, whole));
    }

    private static TabularMeasure Hidden(string name, string en, string zh, IReadOnlyList<string> formula) =>
        new(name, new LocalizedText(name, name), new LocalizedText(en, zh), formula) { IsHidden = true };

    private static string Named(FactTable fact, string what) => $"{what} ({fact.Set.Name})";

    private static string ColumnOf(FigureColumns figure, Facet facet) => facet switch
    {
        Facet.Lower => figure.Lower,
        Facet.Upper => figure.Upper,
        _ => figure.Value,
    };
}
