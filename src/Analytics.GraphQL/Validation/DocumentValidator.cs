using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Validation;

/// <summary>Checks an executable document against a schema by every rule of section 5 of the specification.</summary>
internal static class DocumentValidator
{
    /// <summary>All errors in the order of the document, at most <see cref="ValidationOptions.MaxErrors"/> and one that says there are more; empty for a valid document.</summary>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema, DocumentNode document, ValidationOptions? options = null)
    {
        var context = new ValidationContext(schema, document, options ?? ValidationOptions.Default);
        Validate(context);
        return context.Errors;
    }

    internal static void Validate(ValidationContext context) =>
        new DocumentWalker(context, context.Position, ExecutableRules.For(context)).Walk();
}
