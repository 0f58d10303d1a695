namespace Analytics.Semantics.Figures;

/// <summary>How many members without a figure can stand before a number: each has at least the minimum, all together have the gap.</summary>
internal sealed class MissingPlaces
{
    private readonly int _members;
    private readonly Interval _gap;
    private readonly bool _descending;
    private readonly decimal? _minimum;

    internal MissingPlaces(int members, Interval gap, bool descending, decimal? minimum)
    {
        _members = members;
        _descending = descending;
        _minimum = minimum;
        bool possible = !gap.IsEmpty && !(Times(new(minimum, null), members).Lower > gap.Upper);
        _gap = possible ? gap : Interval.Unbounded;
    }

    /// <summary>The fewest that are before the number; null is a number that nothing is before.</summary>
    internal int LeastBefore(decimal? number) =>
        _members == 0 || number is not { } own ? 0 : Counts().First(count => CanBeBefore(count, own));

    /// <summary>The most that are before the number; null is a number that everything is before.</summary>
    internal int MostBefore(decimal? number) =>
        _members == 0 || number is not { } own ? _members : Counts().Reverse().First(count => CanBeBefore(count, own));

    private IEnumerable<int> Counts() => Enumerable.Range(0, _members + 1);

    private bool CanBeBefore(int count, decimal number)
    {
        Interval sum = Times(Before(number), count).Add(Times(NotBefore(number), _members - count));
        return !sum.IsEmpty && !sum.Intersect(_gap).IsEmpty && !(count > 0 && MeetsOnlyAt(number, sum));
    }

    // What is before a number is not the number itself: sums that meet the gap only there do not count.
    private bool MeetsOnlyAt(decimal number, Interval sum) => _descending
        ? !(number < _minimum) && sum.Lower is { } least && least == _gap.Upper
        : sum.Upper is { } most && most == _gap.Lower;

    private Interval Before(decimal number) =>
        _descending ? new(_minimum > number ? _minimum : number, null)
        : _minimum >= number ? Interval.Empty
        : new(_minimum, number);

    private Interval NotBefore(decimal number) =>
        _descending ? new(_minimum, number) : new(_minimum > number ? _minimum : number, null);

    private static Interval Times(Interval member, int count) =>
        count == 0 ? Interval.Exactly(0) : member.Multiply(Interval.Exactly(count));
}
