using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>The schema has a root type for the operation.</summary>
internal sealed class KnownOperationTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (Context.Schema.RootTypeOf(operation.Operation) is null)
        {
            Report($"The {OperationTypes.KeywordOf(operation.Operation)} operation is not supported by the schema.", operation);
        }
    }
}
