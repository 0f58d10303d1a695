namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>Numbers groups as they come, from 1, by a hash table with open addresses.</summary>
internal sealed class GroupSlots
{
    private const int FirstSize = 1024;
    private const ulong Spread = 0x9E3779B97F4A7C15;
    private readonly List<long> _numbers = [];
    private int[] _slots = new int[FirstSize];

    /// <summary>The groups, in the order of their slots.</summary>
    public IReadOnlyList<long> Numbers => _numbers;

    /// <summary>The slot of each row's group; 0 for numbers below 0.</summary>
    public void Find(ReadOnlySpan<long> numbers, Span<int> slots)
    {
        for (var row = 0; row < slots.Length; row++)
        {
            slots[row] = numbers[row] < 0 ? 0 : Find(numbers[row]);
        }
    }

    /// <summary>The slot of a group, a new one where it has none.</summary>
    public int Find(long number)
    {
        var place = PlaceOf(number);
        while (_slots[place] is > 0 and var slot)
        {
            if (_numbers[slot - 1] == number)
            {
                return slot;
            }

            place = (place + 1) & (_slots.Length - 1);
        }

        return Add(number, place);
    }

    private int Add(long number, int place)
    {
        _numbers.Add(number);
        _slots[place] = _numbers.Count;
        if (_numbers.Count * 2 > _slots.Length)
        {
            Grow();
        }

        return _numbers.Count;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var slot = 1; slot <= _numbers.Count; slot++)
        {
            var place = PlaceOf(_numbers[slot - 1]);
            while (_slots[place] > 0)
            {
                place = (place + 1) & (_slots.Length - 1);
            }

            _slots[place] = slot;
        }
    }

    private int PlaceOf(long number) => (int)(((ulong)number * Spread) >> 32) & (_slots.Length - 1);
}
