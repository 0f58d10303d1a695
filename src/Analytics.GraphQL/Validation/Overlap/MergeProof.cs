using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Validation;

/// <summary>Shows quickly, for most documents, that no fields conflict: all selections that answer to one response path are merged and looked at together, and a set of selections that was seen is not looked at again.</summary>
internal sealed class MergeProof(ValidationContext context, FieldMaps maps)
{
    private readonly Queue<(IReadOnlyList<FieldMap> Maps, bool ShapeOnly)> _open = [];
    private readonly HashSet<(string Maps, bool ShapeOnly)> _seen = [];
    private readonly Dictionary<FieldMap, int> _numbers = [];
    private int _steps;

    /// <summary>False where fields may conflict: fields of an abstract type are taken to meet all others, and the work is limited to half of what is allowed.</summary>
    public bool Holds()
    {
        var operations = context.Document.Definitions.OfType<OperationDefinitionNode>().ToList();
        var reached = context.Fragments.ReachedFrom(operations);
        var unused = context.Document.Definitions.OfType<FragmentDefinitionNode>().Except(reached);
        foreach (var map in operations.Select(MapOf).Concat(unused.Select(maps.Of)))
        {
            _open.Enqueue(([map], false));
        }

        var holds = true;
        while (holds && _open.TryDequeue(out var next))
        {
            holds = Check(WithFragments(next.Maps), next.ShapeOnly) && _steps <= context.Options.MaxWork / 2;
        }

        return context.Spend(_steps) && holds;
    }

    private FieldMap MapOf(OperationDefinitionNode operation) => maps.Of(context.Schema.RootTypeOf(operation.Operation), operation.SelectionSet);

    /// <summary>The maps and those of all fragments that they spread, each once; maps without fields of their own are left out.</summary>
    private List<FieldMap> WithFragments(IReadOnlyList<FieldMap> start)
    {
        var found = new HashSet<FieldMap>(start);
        var open = new Stack<FieldMap>(found);
        while (open.TryPop(out var map))
        {
            _steps += 1 + map.Spreads.Count;
            foreach (var spread in map.Spreads)
            {
                if (found.Add(maps.Of(spread)))
                {
                    open.Push(maps.Of(spread));
                }
            }
        }

        return [.. found.Where(map => map.Groups.Count > 0)];
    }

    private bool Check(List<FieldMap> merged, bool shapeOnly)
    {
        if (!_seen.Add((KeyOf(merged), shapeOnly)))
        {
            return true;
        }

        foreach (var fields in Merge(merged))
        {
            _steps += fields.Count;
            if (!CheckGroup(fields, shapeOnly))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<List<FieldUse>> Merge(List<FieldMap> merged)
    {
        if (merged.Count == 1)
        {
            return merged[0].Groups.Select(group => group.Value);
        }

        var groups = new Dictionary<string, List<FieldUse>>(StringComparer.Ordinal);
        foreach (var (name, fields) in merged.SelectMany(map => map.Groups))
        {
            if (!groups.TryGetValue(name, out var all))
            {
                all = [];
                groups.Add(name, all);
            }

            all.AddRange(fields);
        }

        return groups.Values;
    }

    private bool CheckGroup(List<FieldUse> fields, bool shapeOnly)
    {
        var known = fields.Find(field => field.Definition is not null);
        if (known is not null && !fields.TrueForAll(known.HasShapeOf))
        {
            return false;
        }

        var canMeet = shapeOnly || !fields.TrueForAll(field => field.ParentType is ObjectType)
            ? [fields]
            : fields.GroupBy(field => field.ParentType).Select(group => group.ToList()).ToList();
        if (!shapeOnly && !canMeet.TrueForAll(AreOneField))
        {
            return false;
        }

        canMeet.ForEach(group => Enqueue(group, shapeOnly));
        if (canMeet.Count > 1)
        {
            Enqueue(fields, shapeOnly: true);
        }

        return true;
    }

    private static bool AreOneField(List<FieldUse> fields) =>
        fields.TrueForAll(field => field.Name == fields[0].Name && field.HasArgumentsOf(fields[0]));

    private void Enqueue(List<FieldUse> fields, bool shapeOnly)
    {
        var below = new List<FieldMap>();
        foreach (var field in fields)
        {
            if (field.Node.SelectionSet is { } selectionSet)
            {
                below.Add(maps.Of(field.NamedType, selectionSet));
            }
        }

        if (below.Count > 0)
        {
            _open.Enqueue((below, shapeOnly));
        }
    }

    private string KeyOf(List<FieldMap> merged) => string.Join(',', merged.Select(NumberOf).Order());

    private int NumberOf(FieldMap map)
    {
        if (!_numbers.TryGetValue(map, out var number))
        {
            number = _numbers.Count;
            _numbers.Add(map, number);
        }

        return number;
    }
}
