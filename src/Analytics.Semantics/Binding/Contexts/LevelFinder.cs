using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>Finds the level of a context: the finest that its keys and filters name, or the one asked for.</summary>
internal sealed class LevelFinder(PerspectiveIndex index, FaultSink faults)
{
    /// <summary>The level asked for by name, case aside; null where none is, or there is none of the name, which is then told.</summary>
    public Level? Named(string? name, QueryPath path)
    {
        var level = index.Levels.FirstOrDefault(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (level is null && name is not null)
        {
            var names = index.Levels.Select(one => one.Name).ToList();
            faults.Add(
                QueryCodes.UnknownLevel,
                path,
                $"There is no level '{Suggestion.Shorten(name)}'; {Suggestion.For(name, names)}",
                Suggestion.Near(name, names));
        }

        return level;
    }

    /// <summary>The level of keys and filters.</summary>
    public Level Of(IEnumerable<BoundKey> keys, IEnumerable<BoundFilter> filters, Level? asked, QueryPath path)
    {
        var finest = Finest(keys.Concat(filters.SelectMany(filter => filter.Keys)), path);
        if (asked is null)
        {
            return finest;
        }

        if (index.Compare(asked.Name, finest.Name) is null or < 0 && finest.Dimension is not null)
        {
            faults.Add(
                QueryCodes.GrainTooCoarse,
                path,
                $"The level '{asked.Name}' is coarser than '{finest.Name}', which is grouped or filtered by; leave the level out, or the key.");
        }

        return asked;
    }

    private Level Finest(IEnumerable<BoundKey> keys, QueryPath path)
    {
        var finest = index.Model.Levels[index.Perspective.DefaultLevel];
        foreach (var level in keys.Select(key => index.LevelOf(key.Dimension)).OfType<Level>().Distinct())
        {
            var order = finest.Dimension is null ? 1 : index.Compare(level.Name, finest.Name);
            if (order is null)
            {
                faults.Add(
                    QueryCodes.LevelsConflict,
                    path,
                    $"'{finest.Name}' and '{level.Name}' do not lie within each other, so no figure is on both; ask for them apart.");
            }

            finest = order > 0 ? level : finest;
        }

        return finest;
    }
}
