using Analytics.Semantics.Engines;

namespace Analytics.Semantics.Formulas;

/// <summary>What a storage engine read for a plan.</summary>
/// <param name="rows">The figures of each scan.</param>
/// <param name="answers">The groups of each scan of records, by frame.</param>
internal sealed class ScanResults(IReadOnlyDictionary<FigureScan, IReadOnlyList<FigureRow>> rows, IReadOnlyDictionary<string, RecordAnswer> answers)
{
    public IReadOnlyList<FigureRow> RowsOf(FigureScan scan) => rows[scan];

    /// <summary>The groups of the scan, or of one that has its frame in common.</summary>
    public RecordAnswer AnswerOf(AggregateScan scan) => answers[scan.Frame];
}
