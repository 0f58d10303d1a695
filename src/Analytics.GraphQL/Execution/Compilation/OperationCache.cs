using System.Collections.Concurrent;

namespace Analytics.GraphQL.Execution;

/// <summary>Keeps a bounded number and weight of values by operation; those unused for longest go first.</summary>
internal sealed class OperationCache<T>(int capacity, long maxWeight)
    where T : class
{
    private readonly ConcurrentDictionary<OperationKey, Entry> _entries = new();
    private readonly Lock _gate = new();
    private long _clock;
    private long _weight;

    public int Count => _entries.Count;

    public T? Find(in OperationKey key)
    {
        if (!_entries.TryGetValue(key, out var entry))
        {
            return null;
        }

        entry.LastUse = Interlocked.Increment(ref _clock);
        return entry.Value;
    }

    public void Add(in OperationKey key, T value)
    {
        if (capacity < 1 || key.Weight > maxWeight)
        {
            return;
        }

        lock (_gate)
        {
            if (_entries.TryAdd(key, new Entry(value) { LastUse = Interlocked.Increment(ref _clock) }))
            {
                _weight += key.Weight;
            }

            if (_entries.Count > capacity || _weight > maxWeight)
            {
                Shrink();
            }
        }
    }

    // Makes room for a tenth at a time, so that the sorting is paid once for many additions.
    private void Shrink()
    {
        var room = capacity - (capacity / 10);
        foreach (var (key, _) in _entries.OrderBy(entry => entry.Value.LastUse))
        {
            if (_entries.Count <= room && _weight <= maxWeight)
            {
                return;
            }

            if (_entries.TryRemove(key, out _))
            {
                _weight -= key.Weight;
            }
        }
    }

    private sealed class Entry(T value)
    {
        public readonly T Value = value;
        public long LastUse;
    }
}
