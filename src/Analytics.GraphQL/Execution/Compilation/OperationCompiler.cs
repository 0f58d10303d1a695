using Analytics.GraphQL.Language;
using Analytics.GraphQL.Validation;

namespace Analytics.GraphQL.Execution;

/// <summary>Reads, checks and prepares the operation of a request.</summary>
internal sealed class OperationCompiler(SchemaPlan plan, GraphQLOptions options)
{
    private readonly ParserOptions _parserOptions = ParserOptions.From(options);
    private readonly ValidationOptions _validationOptions = new() { Suggestions = options.Suggestions };

    /// <summary>A <see cref="CompiledOperation"/>, or the <see cref="RequestErrors"/> that stand against it.</summary>
    public object Compile(in OperationKey key)
    {
        DocumentNode document;
        try
        {
            document = Parser.Parse(key.Query, _parserOptions);
        }
        catch (SyntaxException fault)
        {
            return new RequestErrors([fault.Error]);
        }

        var faults = DocumentValidator.Validate(plan.Schema, document, _validationOptions);
        if (faults.Count > 0)
        {
            return new RequestErrors(faults);
        }

        var definition = Find(document, key.OperationName, out var error);
        if (definition is null)
        {
            return new RequestErrors([error!]);
        }

        return Compile(document, definition);
    }

    private object Compile(DocumentNode document, OperationDefinitionNode definition)
    {
        if (plan.Schema.RootTypeOf(definition.Operation) is not { } rootType)
        {
            var kind = OperationTypes.KeywordOf(definition.Operation);
            return new RequestErrors([
                new GraphQLError($"Schema is not configured to execute {kind} operation.", ErrorCodes.Operation) { Locations = [definition.Location] }]);
        }

        var fragments = document.Definitions.OfType<FragmentDefinitionNode>()
            .ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        var errors = new LimitChecker(options).Check(definition, fragments);
        return errors.Count > 0 ? new RequestErrors(errors) : new CompiledOperation(plan, definition, rootType, fragments, options);
    }

    private static OperationDefinitionNode? Find(DocumentNode document, string? name, out GraphQLError? error)
    {
        OperationDefinitionNode? found = null;
        error = null;
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            if (name is null && found is not null)
            {
                error = new GraphQLError("Must provide operation name if query contains multiple operations.", ErrorCodes.Operation);
                return null;
            }

            if (name is null || operation.Name?.Value == name)
            {
                found = operation;
            }
        }

        if (found is null)
        {
            error = new GraphQLError(name is null ? "Must provide an operation." : $"Unknown operation named \"{name}\".", ErrorCodes.Operation);
        }

        return found;
    }
}
