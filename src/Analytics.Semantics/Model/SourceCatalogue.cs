using System.Collections.Frozen;

namespace Analytics.Semantics.Model;

/// <summary>The tables that a model may name.</summary>
/// <param name="tables">Each name once.</param>
public sealed class SourceCatalogue(IEnumerable<SourceTable> tables)
{
    /// <summary>The tables by name.</summary>
    public IReadOnlyDictionary<string, SourceTable> Tables { get; } =
        tables.ToFrozenDictionary(table => table.Name, StringComparer.Ordinal);
}
