using Analytics.Semantics;

namespace Analytics.Storage.Importing;

/// <summary>The rows of a file by the key that others refer to them by.</summary>
internal sealed class KeyedRows<T>(SeedTable table, string what)
    where T : class
{
    private readonly Dictionary<string, (T Entity, int Line)> _rows = [];

    public void Add(SeedRow row, string column, string key, T entity)
    {
        if (key.Length > 0 && !_rows.TryAdd(key, (entity, row.Line)))
        {
            row.Fault(column, $"'{key}' stands already on line {_rows[key].Line}", $"give each {what} a row and a key of its own");
        }
    }

    /// <summary>What the cell refers to; null, with a fault unless the file itself is at fault, when there is no such row.</summary>
    public T? Find(SeedRow row, string column)
    {
        var key = row.RequiredText(column, $"the key of a {what}");
        if (_rows.TryGetValue(key, out var found))
        {
            return found.Entity;
        }

        if (key.Length > 0 && table.IsComplete)
        {
            row.Fault(column, $"there is no {what} '{key}'", Suggestion.For(key, _rows.Keys));
        }

        return null;
    }
}
