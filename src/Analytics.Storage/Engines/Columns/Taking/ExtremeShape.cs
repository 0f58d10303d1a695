using Analytics.Storage.Engines.Columns.Scanning;
using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Taking;

/// <summary>The smallest or the greatest number stands.</summary>
internal sealed class ExtremeShape : TakeShape
{
    private readonly StoredColumn _column;
    private readonly bool _isDecimal;
    private readonly List<long> _byRank;
    private readonly int[] _ranks;

    public ExtremeShape(StoredColumn column, bool isDecimal, bool isSmallest, RowTest only)
        : base(only)
    {
        _column = column;
        _isDecimal = isDecimal;
        var numbers = column.Values.Numbers!;
        _byRank = [.. numbers.OfType<long>().Order()];
        if (isSmallest)
        {
            _byRank.Reverse();
        }

        var ranks = _byRank.Select((number, rank) => (number, rank)).ToDictionary(pair => pair.number, pair => pair.rank);
        _ranks = [.. numbers.Select(number => number is { } value ? ranks[value] : -1)];
    }

    public override StoredColumn Column => _column;

    public override GroupTaking Begin(int slots, bool isDense, ScanLimits limits) => new ExtremeTaking(_byRank, _isDecimal, slots);

    protected override Take Of(CodeColumn? codes, bool[]? passes) => new() { Column = codes, Ranks = ByCode(codes!, passes, _ranks, -1) };
}
