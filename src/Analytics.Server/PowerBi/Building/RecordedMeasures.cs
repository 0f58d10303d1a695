using Analytics.Semantics.Model;
using Analytics.Server.PowerBi.Dax;
using Analytics.Server.PowerBi.Tabular;

namespace Analytics.Server.PowerBi.Building;

/// <summary>The measures that are taken from records.</summary>
internal static class RecordedMeasures
{
    private const string GrowthFormat = "0.0%";
    private const string DayFormat = "yyyy-mm-dd";

    /// <summary>The measure, and where it adds up over time its previous year and growth.</summary>
    public static IEnumerable<TabularMeasure> Of(FactTable fact, Measure measure, MeasureTexts texts)
    {
        var name = MeasureNames.Of(measure.Label, isRecorded: true, Facet.Value);
        yield return texts.Measure(name, RecordedFormula.Of(measure, fact), MeasureNotes.Recorded);
        if (measure.Aggregation is Aggregation.Sum or Aggregation.Count)
        {
            var previous = MeasureNames.PreviousYear(measure.Label);
            yield return texts.Measure(previous, RecordedFormula.PreviousYear(name.En, SpanOf(fact)), MeasureNotes.PreviousYear);
            yield return texts.Measure(MeasureNames.Growth(measure.Label), RecordedFormula.Growth(name.En, previous.En), MeasureNotes.Growth) with { Format = GrowthFormat };
        }
    }

    /// <summary>The measures that tell for which months there are records.</summary>
    public static IEnumerable<TabularMeasure> SupportOf(FactTable fact)
    {
        var label = fact.Fact.Label;
        var (first, last) = (FirstOf(label), LastOf(label));
        yield return new TabularMeasure(first.En, first, new LocalizedText("The first day of the month of the first record.", "首条记录所在月份的第一天。"), RecordedFormula.FirstDay(fact))
        {
            Format = DayFormat,
            Folders = [label],
        };
        yield return new TabularMeasure(last.En, last, new LocalizedText("The last day of the month of the last record.", "末条记录所在月份的最后一天。"), RecordedFormula.LastDay(fact))
        {
            Format = DayFormat,
            Folders = [label],
        };
    }

    private static RecordSpan SpanOf(FactTable fact) => new(FirstOf(fact.Fact.Label).En, LastOf(fact.Fact.Label).En);

    private static LocalizedText FirstOf(LocalizedText label) => new($"{label.En} from", $"{label.Zh}起始日");

    private static LocalizedText LastOf(LocalizedText label) => new($"{label.En} to", $"{label.Zh}截止日");
}
