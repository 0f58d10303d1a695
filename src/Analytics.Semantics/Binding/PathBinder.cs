using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>Looks up response paths within rows.</summary>
internal sealed class PathBinder(IReadOnlyList<KeyRequest> by, IReadOnlyList<BoundKey> keys, IReadOnlyList<BoundMeasure> measures, FaultSink faults)
{
    private const string ByField = "by";

    /// <summary>The key or number of a path; null where there is none, which is then told.</summary>
    public BoundPath? Find(string field, bool isNumber, QueryPath path)
    {
        var found = FindNumber(field) ?? (isNumber ? null : FindKey(field));
        if (found is null)
        {
            var known = Known(isNumber).ToList();
            faults.Add(
                QueryCodes.UnknownPath,
                path,
                known.Count == 0
                    ? $"Nothing in the rows has the path '{Suggestion.Shorten(field)}', for no measure is selected there."
                    : $"Nothing in the rows has the path '{Suggestion.Shorten(field)}'; {Suggestion.For(field, known)}",
                Suggestion.Near(field, known));
        }

        return found;
    }

    private BoundPath? FindNumber(string field)
    {
        for (var place = 0; place < measures.Count; place++)
        {
            var measure = measures[place];
            if (Below(field, measure.Request.ResponseName) is not { } rest)
            {
                continue;
            }

            if (ResultLeaves.Names(null).Contains(rest))
            {
                return BoundPath.OfNumber(place, -1, rest);
            }

            var facet = measure.Facets.ToList().FindIndex(one =>
                Below(rest, one.Request.ResponseName) is { } leaf && ResultLeaves.NamesOf(one).Contains(leaf));
            return facet < 0 ? null : BoundPath.OfNumber(place, facet, Below(rest, measure.Facets[facet].Request.ResponseName)!);
        }

        return null;
    }

    private BoundPath? FindKey(string field)
    {
        for (var place = 0; place < keys.Count; place++)
        {
            foreach (var name in NamesOf(place))
            {
                var below = field == name ? "" : Below(field, name);
                if (below is not null && KeyLeaves.Find(keys[place], below) is { } leaf)
                {
                    return BoundPath.OfKey(place, leaf);
                }
            }
        }

        return null;
    }

    private IEnumerable<string> NamesOf(int place)
    {
        yield return $"{ByField}.{keys[place].Name}";
        yield return keys[place].Name;
        foreach (var request in by.Where(request => request.Name == keys[place].Name && request.Path.Steps.Count > 1))
        {
            yield return string.Join('.', request.Path.Steps.TakeLast(2));
        }
    }

    private IEnumerable<string> Known(bool isNumber)
    {
        var numbers = measures.SelectMany(measure => ResultLeaves.Names(null).Select(leaf => $"{measure.Request.ResponseName}.{leaf}")
            .Concat(measure.Facets.SelectMany(facet => ResultLeaves.NamesOf(facet)
                .Select(leaf => $"{measure.Request.ResponseName}.{facet.Request.ResponseName}.{leaf}"))));
        return isNumber ? numbers : keys.Select(key => $"{ByField}.{key.Name}").Concat(numbers);
    }

    private static string? Below(string field, string name) =>
        field.StartsWith(name, StringComparison.Ordinal) && field.Length > name.Length && field[name.Length] == '.' ? field[(name.Length + 1)..] : null;
}
