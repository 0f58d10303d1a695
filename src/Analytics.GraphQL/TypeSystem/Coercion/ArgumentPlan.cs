using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>The arguments of one field or directive in a document: constants and defaults are coerced once, variables for each request.</summary>
internal sealed class ArgumentPlan
{
    private readonly object?[] _constants;
    private readonly ArgumentInput[] _dependent;

    /// <param name="owner">What has the arguments, for messages: <c>Query.books</c> or <c>@skip</c>.</param>
    /// <param name="definitions">The arguments that the owner takes.</param>
    /// <param name="given">The arguments in the document; names that the owner does not take are ignored.</param>
    /// <param name="node">The field or directive in the document, for locations.</param>
    public ArgumentPlan(string owner, IReadOnlyList<InputValue> definitions, IReadOnlyList<ArgumentNode> given, SyntaxNode node)
    {
        _constants = definitions.Count == 0 ? [] : new object?[definitions.Count];
        var dependent = new List<ArgumentInput>();
        for (var index = 0; index < definitions.Count; index++)
        {
            var definition = definitions[index];
            var literal = given.FirstOrDefault(argument => argument.Name.Value == definition.Name)?.Value;
            var input = new ArgumentInput(owner, definition, literal, node, index);
            if ((literal is null && definition.IsRequired) || !input.TryCoerceConstant(out _constants[index]))
            {
                dependent.Add(input);
            }
        }

        _dependent = [.. dependent];
    }

    /// <summary>No argument depends on a variable: every request gets the same, shared array.</summary>
    public bool IsConstant => _dependent.Length == 0;

    /// <summary>The values in the order of the definitions; <see cref="ResolverContext.Missing"/> where none was given and no default stands.</summary>
    /// <exception cref="GraphQLException">A value does not fit its type; the error has code and location.</exception>
    public object?[] Coerce(VariableValues variables)
    {
        if (IsConstant)
        {
            return _constants;
        }

        var values = (object?[])_constants.Clone();
        foreach (var input in _dependent)
        {
            values[input.Index] = input.Coerce(variables);
        }

        return values;
    }
}
