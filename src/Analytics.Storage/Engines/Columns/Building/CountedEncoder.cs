using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Building;

/// <summary>Codes of values that are only counted. Small numbers, as keys are, find theirs in an array.</summary>
internal sealed class CountedEncoder : ColumnEncoder
{
    private const int MostInArray = 1 << 28;
    private readonly Dictionary<long, uint> _others = [];
    private uint[] _small = new uint[1024];
    private uint _count;
    private uint? _none;

    public override ColumnValues Values => ColumnValues.Hidden((int)_count, (int?)_none ?? -1);

    public void Add(long? number) => Codes.Add(number switch
    {
        null => _none ??= _count++,
        >= 0 and < MostInArray => Small((int)number.Value),
        _ => Other(number.Value),
    });

    // An entry holds the code and one more, so that 0 says that there is none yet.
    private uint Small(int number)
    {
        if (number >= _small.Length)
        {
            Array.Resize(ref _small, Math.Max(number + 1, _small.Length * 2));
        }

        ref var entry = ref _small[number];
        if (entry == 0)
        {
            entry = ++_count;
        }

        return entry - 1;
    }

    private uint Other(long number)
    {
        if (!_others.TryGetValue(number, out var code))
        {
            code = _count++;
            _others.Add(number, code);
        }

        return code;
    }
}
