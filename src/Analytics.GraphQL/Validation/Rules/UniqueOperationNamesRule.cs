using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>Operations of one document have different names.</summary>
internal sealed class UniqueOperationNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _seen = new(StringComparer.Ordinal);

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is { } name && !_seen.TryAdd(name.Value, name))
        {
            Report($"There can be only one operation named \"{name.Value}\".", _seen[name.Value], name);
        }
    }
}
