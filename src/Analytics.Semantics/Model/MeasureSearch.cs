namespace Analytics.Semantics.Model;

/// <summary>Finds measures by the words that people use.</summary>
public static class MeasureSearch
{
    /// <summary>The measures with the text in their name, label or synonyms, in either language and any case: first those of which one is just the text. A blank text finds all.</summary>
    public static IEnumerable<ModelMeasure> Find(IEnumerable<ModelMeasure> measures, string text)
    {
        var sought = text.Trim();
        return measures
            .Where(measure => WordsOf(measure).Any(word => word.Contains(sought, StringComparison.OrdinalIgnoreCase)))
            .OrderByDescending(measure => WordsOf(measure).Contains(sought, StringComparer.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> WordsOf(ModelMeasure measure) =>
        [measure.Name, measure.Label.En, measure.Label.Zh, .. measure.Synonyms.En, .. measure.Synonyms.Zh];
}
