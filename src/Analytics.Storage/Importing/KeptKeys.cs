namespace Analytics.Storage.Importing;

/// <summary>Gives the rows of a file the keys under which the database knows them already, and new ones the next free keys.</summary>
internal sealed class KeptKeys
{
    private readonly Dictionary<int, int> _keys = [];
    private readonly HashSet<int> _known = [];

    /// <param name="stored">Key in the database by code.</param>
    /// <param name="rows">Code and place in the file of each row.</param>
    public KeptKeys(IReadOnlyDictionary<string, int> stored, IEnumerable<(string Code, int Place)> rows)
    {
        var gone = stored.ToDictionary();
        var next = stored.Values.DefaultIfEmpty().Max() + 1;
        foreach (var (code, place) in rows)
        {
            if (gone.Remove(code, out var key))
            {
                _known.Add(key);
            }

            _keys[place] = key == 0 ? next++ : key;
        }

        Gone = gone;
    }

    /// <summary>What the file no longer has: keys by code.</summary>
    public IReadOnlyDictionary<string, int> Gone { get; }

    public int[] GoneKeys => [.. Gone.Values];

    public bool IsKnown(int key) => _known.Contains(key);

    /// <summary>The key of the row at a place of the file.</summary>
    public int Of(int place) => _keys[place];

    public int? Of(int? place) => place is { } known ? _keys[known] : null;
}
