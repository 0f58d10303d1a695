using System.Runtime.CompilerServices;
using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Validation;

/// <summary>Finds fields of one response name that cannot be merged. Pairs of fragments, and of a selection set and a fragment, are compared once; all work is counted against the limit.</summary>
internal sealed class FieldComparer(ValidationContext context, FieldMaps maps)
{
    private readonly PairMemory<FieldMap, FragmentDefinitionNode> _mapsAndFragments = new();
    private readonly PairMemory<FragmentDefinitionNode, FragmentDefinitionNode> _fragments = new();

    /// <summary>The conflicts within a selection set and with the fragments that it spreads, also through each other.</summary>
    public IReadOnlyList<FieldConflict> FindWithin(NamedType? type, SelectionSetNode selectionSet)
    {
        var conflicts = new List<FieldConflict>();
        var map = maps.Of(type, selectionSet);
        foreach (var (name, fields) in map.Groups)
        {
            CompareWithin(name, fields, conflicts);
        }

        for (var i = 0; i < map.Spreads.Count; i++)
        {
            CompareWithFragment(map, map.Spreads[i], exclusive: false, conflicts);
            for (var j = i + 1; j < map.Spreads.Count; j++)
            {
                CompareFragments(map.Spreads[i], map.Spreads[j], exclusive: false, conflicts);
            }
        }

        return conflicts;
    }

    private void CompareWithin(string name, List<FieldUse> fields, List<FieldConflict> conflicts)
    {
        for (var i = 0; i < fields.Count && !IsEnough(conflicts); i++)
        {
            for (var j = i + 1; j < fields.Count && !IsEnough(conflicts); j++)
            {
                Compare(name, fields[i], fields[j], exclusive: false, conflicts);
            }
        }
    }

    private void CompareWithFragment(FieldMap map, FragmentDefinitionNode fragment, bool exclusive, List<FieldConflict> conflicts)
    {
        if (!CanGoOn(1) || map.Groups.Count == 0 || !_mapsAndFragments.Add(map, fragment, exclusive))
        {
            return;
        }

        var other = maps.Of(fragment);
        if (map == other)
        {
            return;
        }

        CompareMaps(map, other, exclusive, conflicts);
        foreach (var spread in other.Spreads)
        {
            CompareWithFragment(map, spread, exclusive, conflicts);
        }
    }

    private void CompareFragments(FragmentDefinitionNode first, FragmentDefinitionNode second, bool exclusive, List<FieldConflict> conflicts)
    {
        if (!CanGoOn(2) || first == second || _fragments.Contains(second, first, exclusive) || !_fragments.Add(first, second, exclusive))
        {
            return;
        }

        var (firstMap, secondMap) = (maps.Of(first), maps.Of(second));
        CompareMaps(firstMap, secondMap, exclusive, conflicts);
        foreach (var spread in secondMap.Spreads)
        {
            CompareFragments(first, spread, exclusive, conflicts);
        }

        foreach (var spread in firstMap.Spreads)
        {
            CompareFragments(spread, second, exclusive, conflicts);
        }
    }

    private void CompareMaps(FieldMap first, FieldMap second, bool exclusive, List<FieldConflict> conflicts)
    {
        if (first.Groups.Count == 0 || second.Groups.Count == 0 || !CanGoOn(first.Groups.Count))
        {
            return;
        }

        foreach (var (name, fields) in first.Groups)
        {
            if (second.Find(name) is { } others)
            {
                CompareBetween(name, fields, others, exclusive, conflicts);
            }
        }
    }

    private void CompareBetween(string name, List<FieldUse> fields, List<FieldUse> others, bool exclusive, List<FieldConflict> conflicts)
    {
        foreach (var field in fields)
        {
            for (var i = 0; i < others.Count && !IsEnough(conflicts); i++)
            {
                Compare(name, field, others[i], exclusive, conflicts);
            }
        }
    }

    private void Compare(string name, FieldUse first, FieldUse second, bool exclusive, List<FieldConflict> conflicts)
    {
        if (CanGoOn(2) && FindConflict(name, first, second, exclusive || first.Excludes(second)) is { } conflict)
        {
            conflicts.Add(conflict);
        }
    }

    private FieldConflict? FindConflict(string name, FieldUse first, FieldUse second, bool exclusive)
    {
        if (!exclusive && first.Name != second.Name)
        {
            var names = $"\"{FieldConflict.Shorten(first.Name)}\" and \"{FieldConflict.Shorten(second.Name)}\"";
            return new FieldConflict(name, $"{names} are different fields", [first.Node], [second.Node]);
        }

        if (!exclusive && !first.HasArgumentsOf(second))
        {
            return new FieldConflict(name, "they have differing arguments", [first.Node], [second.Node]);
        }

        if (!first.HasShapeOf(second))
        {
            var types = $"\"{first.Definition?.Type}\" and \"{second.Definition?.Type}\"";
            return new FieldConflict(name, $"they return conflicting types {types}", [first.Node], [second.Node]);
        }

        return first.Node.SelectionSet is null || second.Node.SelectionSet is null
            ? null
            : FieldConflict.Of(name, first, second, FindBelow(first, first.Node.SelectionSet, second, second.Node.SelectionSet, exclusive));
    }

    private List<FieldConflict> FindBelow(FieldUse first, SelectionSetNode firstSet, FieldUse second, SelectionSetNode secondSet, bool exclusive)
    {
        var conflicts = new List<FieldConflict>();
        var (map, other) = (maps.Of(first.NamedType, firstSet), maps.Of(second.NamedType, secondSet));
        CompareMaps(map, other, exclusive, conflicts);
        foreach (var spread in other.Spreads)
        {
            CompareWithFragment(map, spread, exclusive, conflicts);
        }

        foreach (var spread in map.Spreads)
        {
            CompareWithFragment(other, spread, exclusive, conflicts);
        }

        foreach (var spread in map.Spreads)
        {
            foreach (var otherSpread in other.Spreads)
            {
                CompareFragments(spread, otherSpread, exclusive, conflicts);
            }
        }

        return conflicts;
    }

    /// <summary>More conflicts than errors can be reported, or than one message can name, are not looked for.</summary>
    private bool IsEnough(List<FieldConflict> conflicts) => context.IsAborted || conflicts.Count > context.Options.MaxErrors;

    /// <summary>Counts work; false once the limit, or the end of the stack, is reached.</summary>
    private bool CanGoOn(int steps)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            context.AbortForWork();
        }

        return context.Spend(steps);
    }
}
