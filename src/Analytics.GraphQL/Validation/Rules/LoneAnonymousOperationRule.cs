using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>An operation without a name is the only one.</summary>
internal sealed class LoneAnonymousOperationRule(ValidationContext context) : ValidationRule(context)
{
    private int _operations;

    public override void EnterDocument(DocumentNode document) =>
        _operations = document.Definitions.OfType<OperationDefinitionNode>().Count();

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is null && _operations > 1)
        {
            Report("This anonymous operation must be the only defined operation.", operation);
        }
    }
}
