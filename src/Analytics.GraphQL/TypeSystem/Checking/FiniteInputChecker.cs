namespace Analytics.GraphQL.TypeSystem;

/// <summary>Finds input objects that no finite value fits, because they need themselves.</summary>
internal sealed class FiniteInputChecker
{
    private readonly Dictionary<InputObjectType, (InputValue Field, InputObjectType Target)[]> _needs;
    private readonly InputObjectType[] _types;
    private readonly HashSet<InputObjectType> _finite = [];

    public FiniteInputChecker(InputObjectType[] types)
    {
        _types = types;
        _needs = types.ToDictionary(type => type, type => Needs(type).ToArray());
    }

    public void Check(List<string> faults)
    {
        while (_types.Where(type => !_finite.Contains(type) && IsFinite(type)).ToArray() is { Length: > 0 } found)
        {
            _finite.UnionWith(found);
        }

        var seen = new HashSet<InputObjectType>();
        foreach (var type in _types.Where(type => !_finite.Contains(type)))
        {
            Report(type, [], seen, faults);
        }
    }

    private static IEnumerable<(InputValue, InputObjectType)> Needs(InputObjectType type) =>
        from field in type.Fields
        let target = type.IsOneOf ? field.Type as InputObjectType : (field.Type as NonNullType)?.OfType as InputObjectType
        where target is not null
        select (field, target);

    private bool IsFinite(InputObjectType type)
    {
        var needs = _needs[type];
        return type.IsOneOf
            ? needs.Length < Math.Max(1, type.Fields.Count) || needs.Any(need => _finite.Contains(need.Target))
            : needs.All(need => _finite.Contains(need.Target));
    }

    private void Report(InputObjectType type, List<(InputObjectType Type, string Field)> path, HashSet<InputObjectType> seen, List<string> faults)
    {
        if (!seen.Add(type))
        {
            return;
        }

        foreach (var (field, target) in _needs[type].Where(need => !_finite.Contains(need.Target)))
        {
            path.Add((type, $"{type}.{field.Name}"));
            var start = path.FindIndex(step => step.Type == target);
            if (start < 0)
            {
                Report(target, path, seen, faults);
            }
            else
            {
                var cycle = string.Join(", ", path.Skip(start).Select(step => step.Field));
                faults.Add($"Input Object {target} cannot be provided a finite value because it references itself through fields: {cycle}.");
            }

            path.RemoveAt(path.Count - 1);
        }
    }
}
