using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>The schema has a root type for the operation.</summary>
internal sealed class KnownOperationTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (Context.RootType(operation.Operation) is null)
        {
            Report($"The {NameOf(operation.Operation)} operation is not supported by the schema.", operation);
        }
    }

    private static string NameOf(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}
