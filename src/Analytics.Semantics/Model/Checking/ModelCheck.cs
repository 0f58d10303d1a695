using Analytics.Semantics.Model.Reading;

namespace Analytics.Semantics.Model.Checking;

/// <summary>A draft under check, and the faults found in it.</summary>
internal sealed record ModelCheck(ModelDraft Draft, SourceCatalogue Sources, FaultList Faults)
{
    /// <summary>Whether a name is known; a fault where it is not. An empty one has been reported as missing.</summary>
    public bool Knows(ModelNode place, string? name, string kind, IEnumerable<string> known)
    {
        if (string.IsNullOrEmpty(name))
        {
            return false;
        }

        var names = known as IReadOnlyCollection<string> ?? [.. known];
        if (names.Contains(name))
        {
            return true;
        }

        Faults.Add(place, $"there is no {kind} {FaultList.Quote(name)}", Suggestion.For(name, names));
        return false;
    }

    /// <summary>Checks the names of a list; each may stand once.</summary>
    public void KnowsAll(Section part, string key, string kind, IEnumerable<string> known)
    {
        var names = known.ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in part.Items(key))
        {
            if (!seen.Add(item.Value))
            {
                Faults.Add(item, $"{FaultList.Quote(item.Value)} stands twice in the list", "keep one of them");
            }
            else
            {
                Knows(item, item.Value, kind, names);
            }
        }
    }

    /// <summary>Whether a table has a column; a fault where it has not.</summary>
    public SourceColumn? Column(Section part, string key, string? name, SourceTable? table) =>
        table is not null && Knows(part.At(key), name, $"column of {table.Name}", table.Columns.Keys) ? table.Columns[name!] : null;

    /// <summary>The table of a name; a fault where there is none.</summary>
    public SourceTable? Table(Section part, string key, string? name) =>
        Knows(part.At(key), name, "table", Sources.Tables.Keys.Order(StringComparer.Ordinal)) ? Sources.Tables[name!] : null;
}
