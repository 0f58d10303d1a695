using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Loading;

/// <summary>Reads entities by a property that identifies them; each set of columns is translated once.</summary>
internal sealed class KeyedQuery<TKey, T>
    where TKey : notnull
    where T : class
{
    private const int MostTranslations = 64;

    private readonly KeyedTranslation<TKey, T> _whole;
    private readonly ConcurrentDictionary<string, KeyedTranslation<TKey, T>> _byColumns = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<Expression<Func<T, T>>, KeyedTranslation<TKey, T>> _known = [];
    private readonly Func<T, TKey> _keyOf;
    private readonly string _property;

    /// <param name="property">The name of the property, which no two entities share a value of.</param>
    public KeyedQuery(string property)
    {
        _property = property;
        _whole = new KeyedTranslation<TKey, T>(property, null);
        _keyOf = typeof(T).GetProperty(property)!.GetMethod!.CreateDelegate<Func<T, TKey>>();
    }

    /// <summary>The entities of the keys; a key without one is missing.</summary>
    /// <param name="database">Where they are.</param>
    /// <param name="keys">Distinct keys.</param>
    /// <param name="selector">Reads the columns that are needed, the key among them; null: whole entities.</param>
    /// <param name="cancellationToken">Ends the reading between two rows.</param>
    public IReadOnlyDictionary<TKey, T> Read(
        AnalyticsDbContext database, IReadOnlyList<TKey> keys, Expression<Func<T, T>>? selector, CancellationToken cancellationToken)
    {
        var found = new Dictionary<TKey, T>(keys.Count);
        foreach (var entity in TranslationOf(selector).Read(database, keys))
        {
            cancellationToken.ThrowIfCancellationRequested();
            found.Add(_keyOf(entity), entity);
        }

        return found;
    }

    private KeyedTranslation<TKey, T> TranslationOf(Expression<Func<T, T>>? selector) =>
        selector is null ? _whole
        : _known.TryGetValue(selector, out var known) ? known
        : _known.GetValue(selector, Translate);

    private KeyedTranslation<TKey, T> Translate(Expression<Func<T, T>> selector)
    {
        var columns = selector.Body.ToString();
        return _byColumns.TryGetValue(columns, out var known) ? known
            : _byColumns.Count >= MostTranslations ? _whole
            : _byColumns.GetOrAdd(columns, _ => new KeyedTranslation<TKey, T>(_property, selector));
    }
}
