using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Validation;

/// <summary>Fields exist on the type that they are selected on.</summary>
internal sealed class FieldsOnCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field)
    {
        if (Position is { ParentType: { } type, Field: null })
        {
            var name = field.Name.Value;
            Report($"Cannot query field \"{name}\" on type \"{type}\".{Suggest(type, name)}", field);
        }
    }

    private string Suggest(NamedType type, string name)
    {
        if (!Context.Options.Suggestions)
        {
            return "";
        }

        var types = type is ObjectType ? [] : TypesWith(type, name);
        return types.Count > 0
            ? Suggestions.DidYouMean(types, "to use an inline fragment on")
            : Context.DidYouMean(name, type is FieldsType { Fields: var fields } ? fields.Select(field => field.Name) : []);
    }

    /// <summary>The possible types that have the field and their interfaces that have it: the most widely shared first, an interface before what implements it.</summary>
    private List<string> TypesWith(NamedType type, string name)
    {
        var usages = new Dictionary<FieldsType, int>();
        foreach (var possible in Context.Schema.PossibleTypesOf(type).Where(possible => possible.FindField(name) is not null))
        {
            usages[possible] = 1;
            foreach (var shared in possible.Interfaces.Where(shared => shared.FindField(name) is not null))
            {
                usages[shared] = usages.GetValueOrDefault(shared) + 1;
            }
        }

        return [.. usages.Keys.OrderByDescending(found => usages[found]).ThenBy(found => found, Comparer<FieldsType>.Create(Order)).Select(found => found.Name)];
    }

    private static int Order(FieldsType first, FieldsType second)
    {
        if (first is InterfaceType above && second.Interfaces.Contains(above))
        {
            return -1;
        }

        return second is InterfaceType other && first.Interfaces.Contains(other) ? 1 : NaturalOrder.Instance.Compare(first.Name, second.Name);
    }
}
