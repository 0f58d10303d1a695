using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Finds defaults of input fields that hold themselves through other defaults.</summary>
internal sealed class DefaultCycleChecker(List<string> faults)
{
    private static readonly ObjectValueNode Empty = new(default, []);
    private readonly HashSet<InputValue> _visited = [];
    private readonly List<(InputValue Field, string Name)> _path = [];

    public void Check(IEnumerable<InputObjectType> types)
    {
        foreach (var type in types)
        {
            Follow(type, Empty);
        }
    }

    private void Follow(InputObjectType type, ValueNode value)
    {
        if (value is ListValueNode list)
        {
            foreach (var item in list.Values)
            {
                Follow(type, item);
            }
        }
        else if (value is ObjectValueNode members)
        {
            foreach (var field in type.Fields)
            {
                FollowField(type, field, members);
            }
        }
    }

    private void FollowField(InputObjectType owner, InputValue field, ObjectValueNode members)
    {
        if (field.Type.Named is not InputObjectType type)
        {
            return;
        }

        if (members.Fields.LastOrDefault(member => member.Name.Value == field.Name) is { } given)
        {
            Follow(type, given.Value);
        }
        else if (field.DefaultValue is not null)
        {
            FollowDefault(type, field, $"{owner}.{field.Name}");
        }
    }

    private void FollowDefault(InputObjectType type, InputValue field, string name)
    {
        var start = _path.FindIndex(step => step.Field == field);
        if (start >= 0)
        {
            var others = string.Join(", ", _path.Skip(start + 1).Select(step => step.Name));
            var via = others.Length == 0 ? "" : $" via the default values of: {others}";
            faults.Add($"Invalid circular reference. The default value of Input Object field {name} references itself{via}.");
            return;
        }

        if (_visited.Add(field))
        {
            _path.Add((field, name));
            Follow(type, field.DefaultValue!);
            _path.RemoveAt(_path.Count - 1);
        }
    }
}
