using Analytics.Storage.Engines.Columns.Store;
using Analytics.Storage.Engines.Columns.Taking;

namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>A scan of columns, ready to run.</summary>
internal sealed class ScanPlan
{
    private const int AlwaysDense = 1 << 16;
    private const int RowsOfGroup = 4;
    private readonly DayIndex _days;

    /// <param name="columns">The columns.</param>
    /// <param name="test">What rows must be like.</param>
    /// <param name="periods">The days.</param>
    /// <param name="space">The groups, few enough to be numbered.</param>
    /// <param name="shapes">What is taken.</param>
    /// <param name="limits">Where to go from one way to another.</param>
    public ScanPlan(FactColumns columns, RowTest test, ScanPeriods periods, GroupSpace space, IReadOnlyList<TakeShape> shapes, ScanLimits limits)
    {
        _days = columns.Days;
        Columns = columns;
        Space = space;
        Limits = limits;
        IsDense = columns.Physical.Count <= GroupKernels.MostColumns && space.Size <= limits.DenseGroups && (space.Size <= AlwaysDense || space.Size <= columns.Rows / RowsOfGroup);
        Asked = shapes.Count;
        Shapes = !IsDense || shapes.Any(IsOfAll) ? shapes : [.. shapes, new CountShape(RowTests.Always)];
        Pieces = [.. Cut(periods, new VariantBinder(test, space, IsDense, Shapes))];
    }

    public FactColumns Columns { get; }

    public GroupSpace Space { get; }

    public ScanLimits Limits { get; }

    /// <summary>Whether each possible group has a slot; else slots are given as groups come.</summary>
    public bool IsDense { get; }

    /// <summary>How many of <see cref="Shapes"/> were asked for; one more may count the rows of groups.</summary>
    public int Asked { get; }

    public IReadOnlyList<TakeShape> Shapes { get; }

    public IReadOnlyList<ScanPiece> Pieces { get; }

    /// <summary>The rows to be read.</summary>
    public long Rows => Pieces.Sum(piece => (long)piece.To - piece.From);

    /// <summary>The place among <see cref="Shapes"/> of the number of rows.</summary>
    public int RowCount => Shapes.TakeWhile(shape => !IsOfAll(shape)).Count();

    private static bool IsOfAll(TakeShape shape) => shape is CountShape { IsOfAll: true };

    private IEnumerable<ScanPiece> Cut(ScanPeriods periods, VariantBinder variants)
    {
        var turns = variants.Turns;
        foreach (var span in periods.Spans)
        {
            var from = span.From;
            foreach (var turn in turns.Where(turn => turn > span.From && turn <= span.To).Append(span.To + 1))
            {
                if (_days.RowAt(from) < _days.RowAt(turn) && variants.At(from) is { } variant)
                {
                    yield return new ScanPiece(_days.RowAt(from), _days.RowAt(turn), span.Period, variant);
                }

                from = turn;
            }
        }
    }
}
