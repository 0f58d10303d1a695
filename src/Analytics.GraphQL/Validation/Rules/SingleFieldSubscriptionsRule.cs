using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>A subscription selects one root field, unconditionally, and no meta field.</summary>
internal sealed class SingleFieldSubscriptionsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationType.Subscription || Context.Schema.SubscriptionType is not { } root)
        {
            return;
        }

        var fields = new RootFields(Context, root);
        fields.Collect(operation.SelectionSet);
        var subject = operation.Name is { } name ? $"Subscription \"{name.Value}\"" : "Anonymous Subscription";
        if (fields.Conditions.Count > 0)
        {
            Report($"{subject} must not use `@skip` or `@include` directives in the top level selection.", [.. fields.Conditions]);
            return;
        }

        CheckCount(subject, operation, fields.ByResponseName);
        foreach (var group in fields.ByResponseName)
        {
            if (group[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
            {
                Report($"{subject} must not select an introspection top level field.", [.. group]);
            }
        }
    }

    private void CheckCount(string subject, OperationDefinitionNode operation, IReadOnlyList<IReadOnlyList<FieldNode>> fields)
    {
        if (fields.Count == 0)
        {
            Report($"{subject} must select one top level field.", operation.SelectionSet);
        }
        else if (fields.Count > 1)
        {
            Report($"{subject} must select only one top level field.", [.. fields.Skip(1).SelectMany(group => group)]);
        }
    }
}
