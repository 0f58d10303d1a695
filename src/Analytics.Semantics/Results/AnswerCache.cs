namespace Analytics.Semantics.Results;

/// <summary>Keeps answers by question and version of the data, the oldest leaving first. Safe for any number of threads.</summary>
internal sealed class AnswerCache(int mostCells)
{
    private readonly Dictionary<(string Question, string Version), AnalyticResult> _answers = [];
    private readonly Queue<((string Question, string Version) Key, int Weight)> _order = [];
    private int _weight;

    /// <summary>The answer; null where it is not kept.</summary>
    public AnalyticResult? Find(string question, string version)
    {
        lock (_order)
        {
            return _answers.GetValueOrDefault((question, version));
        }
    }

    /// <summary>Keeps an answer, unless it alone outweighs the bound.</summary>
    public void Add(string question, string version, AnalyticResult answer)
    {
        var weight = WeightOf(answer);
        lock (_order)
        {
            if (weight > mostCells || !_answers.TryAdd((question, version), answer))
            {
                return;
            }

            _order.Enqueue(((question, version), weight));
            _weight += weight;
            while (_weight > mostCells && _order.TryDequeue(out var oldest))
            {
                _answers.Remove(oldest.Key);
                _weight -= oldest.Weight;
            }
        }
    }

    private static int WeightOf(AnalyticResult answer) =>
        1 + WeightOf(answer.Rows) + WeightOf(answer.Rest) + answer.Totals.Sum(WeightOf);

    private static int WeightOf(ResultTable? table) => table is null
        ? 0
        : (table.Count * (1 + table.Measures.Sum(measure => 1 + measure.Facets.Count))) + table.DrillDowns.Sum(drills => drills.Sum(WeightOf));
}
