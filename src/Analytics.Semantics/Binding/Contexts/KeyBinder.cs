using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>Looks up the names of keys.</summary>
internal sealed class KeyBinder(PerspectiveIndex index, FaultSink faults)
{
    /// <summary>The key of a name; null where there is none, which is then told.</summary>
    public BoundKey? Find(string name, QueryPath path)
    {
        if (index.Keys.TryGetValue(name, out var key))
        {
            return key;
        }

        faults.Add(
            QueryCodes.UnknownDimension,
            path,
            $"'{index.Perspective.Name}' is not grouped by '{Suggestion.Shorten(name)}'; {Suggestion.For(name, index.Keys.Keys)}",
            Suggestion.Near(name, index.Keys.Keys));
        return null;
    }

    /// <summary>The keys of names, each once; unknown ones are told and left out.</summary>
    public IReadOnlyList<BoundKey> Find(IEnumerable<string> names, QueryPath path) =>
        [.. names.Select(name => Find(name, path)).OfType<BoundKey>().Distinct()];
}
