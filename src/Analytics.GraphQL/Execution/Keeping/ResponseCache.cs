namespace Analytics.GraphQL.Execution;

/// <summary>Keeps whole responses while the data that they are made of stays as it is; the oldest go first. Safe for any number of threads.</summary>
/// <param name="maxBytes">The most that responses and their keys may hold together.</param>
internal sealed class ResponseCache(long maxBytes)
{
    private readonly Dictionary<ResponseKey, Entry> _entries = [];
    private readonly Queue<(ResponseKey Key, Entry Entry)> _order = [];
    private readonly Lock _gate = new();
    private long _bytes;

    /// <summary>The response made of data in a state; null where it is not kept.</summary>
    public KeptResponse? Find(in ResponseKey key, string state)
    {
        lock (_gate)
        {
            return _entries.TryGetValue(key, out var entry) && entry.State == state ? entry.Response : null;
        }
    }

    /// <summary>Keeps a response in the place of one of an earlier state, unless it alone is past the bound.</summary>
    public void Add(in ResponseKey key, string state, KeptResponse response)
    {
        var entry = new Entry(state, response, key.Weight + response.Body.Length);
        if (entry.Bytes > maxBytes)
        {
            return;
        }

        lock (_gate)
        {
            Remove(key);
            _entries.Add(key, entry);
            _order.Enqueue((key, entry));
            _bytes += entry.Bytes;
            while (_bytes > maxBytes || _order.Count > 2 * _entries.Count + 16)
            {
                RemoveOldest();
            }
        }
    }

    private void RemoveOldest()
    {
        var (key, entry) = _order.Dequeue();
        if (_entries.TryGetValue(key, out var known) && ReferenceEquals(known, entry))
        {
            Remove(key);
        }
    }

    private void Remove(in ResponseKey key)
    {
        if (_entries.Remove(key, out var entry))
        {
            _bytes -= entry.Bytes;
        }
    }

    private sealed record Entry(string State, KeptResponse Response, long Bytes);
}
