using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>Fields of an input object value have different names.</summary>
internal sealed class UniqueInputFieldNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterValue(ValueNode value)
    {
        if (value is ListValueNode list)
        {
            foreach (var item in list.Values)
            {
                EnterValue(item);
            }
        }
        else if (value is ObjectValueNode @object)
        {
            CheckFields(@object);
        }
    }

    private void CheckFields(ObjectValueNode value)
    {
        var seen = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
        {
            var name = field.Name;
            if (!seen.TryAdd(name.Value, name))
            {
                Report($"There can be only one input field named \"{name.Value}\".", seen[name.Value], name);
            }

            EnterValue(field.Value);
        }
    }
}
