using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>A request holds operations and fragments, no type system definitions.</summary>
internal sealed class ExecutableDefinitionsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is not ExecutableDefinitionNode)
            {
                Report($"The {NameOf(definition)} definition is not executable.", definition);
            }
        }
    }

    private static string NameOf(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => $"\"{type.Name.Value}\"",
        DirectiveDefinitionNode directive => $"\"{directive.Name.Value}\"",
        _ => "schema",
    };
}
