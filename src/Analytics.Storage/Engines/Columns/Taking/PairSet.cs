namespace Analytics.Storage.Engines.Columns.Taking;

/// <summary>Pairs of a slot, from 1, and a value, each once, in a hash table with open addresses.</summary>
internal sealed class PairSet
{
    private const int FirstSize = 4096;
    private const int Growth = 4;
    private const int BitsOfValue = 32;
    private const ulong Spread = 0x9E3779B97F4A7C15;
    private ulong[] _pairs = new ulong[FirstSize];
    private int _count;

    public void Add(int slot, int value) => Add(((ulong)(uint)slot << BitsOfValue) | (uint)value);

    /// <summary>Adds those of another.</summary>
    /// <param name="other">The other.</param>
    /// <param name="slots">The slots here by the slots there; null: the same.</param>
    public void Add(PairSet other, int[]? slots)
    {
        foreach (var pair in other._pairs)
        {
            if (pair != 0)
            {
                var slot = (int)(pair >> BitsOfValue);
                Add(slots is null ? slot : slots[slot], (int)(uint)pair);
            }
        }
    }

    /// <summary>How many pairs each slot has.</summary>
    public long[] Counts(int slots)
    {
        var counts = new long[slots];
        foreach (var pair in _pairs)
        {
            counts[pair >> BitsOfValue] += pair == 0 ? 0 : 1;
        }

        return counts;
    }

    private void Add(ulong pair)
    {
        var place = PlaceOf(pair);
        while (_pairs[place] != 0)
        {
            if (_pairs[place] == pair)
            {
                return;
            }

            place = (place + 1) & (_pairs.Length - 1);
        }

        _pairs[place] = pair;
        if (++_count * 2L > _pairs.Length)
        {
            Grow();
        }
    }

    private void Grow()
    {
        var before = _pairs;
        _pairs = new ulong[before.Length * Growth];
        foreach (var pair in before)
        {
            if (pair != 0)
            {
                var place = PlaceOf(pair);
                while (_pairs[place] != 0)
                {
                    place = (place + 1) & (_pairs.Length - 1);
                }

                _pairs[place] = pair;
            }
        }
    }

    private int PlaceOf(ulong pair) => (int)((pair * Spread) >> BitsOfValue) & (_pairs.Length - 1);
}
