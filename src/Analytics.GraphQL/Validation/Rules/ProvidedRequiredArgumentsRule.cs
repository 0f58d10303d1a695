using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Validation;

/// <summary>Arguments that must be given are given.</summary>
internal sealed class ProvidedRequiredArgumentsRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveField(FieldNode field)
    {
        if (Position.Field is not { } definition)
        {
            return;
        }

        foreach (var argument in Missing(definition.Arguments, field.Arguments))
        {
            Report(
                $"Argument \"{Context.CoordinateOf(definition)}({argument.Name}:)\" of type \"{argument.Type}\" is required, but it was not provided.",
                field);
        }
    }

    public override void LeaveDirective(DirectiveNode directive)
    {
        if (Position.Directive is not { } definition)
        {
            return;
        }

        foreach (var argument in Missing(definition.Arguments, directive.Arguments))
        {
            Report(
                $"Argument \"@{definition.Name}({argument.Name}:)\" of type \"{argument.Type}\" is required, but it was not provided.",
                directive);
        }
    }

    private static IEnumerable<InputValue> Missing(IReadOnlyList<InputValue> defined, IReadOnlyList<ArgumentNode> given) =>
        defined.Where(argument => argument.IsRequired && !given.Any(node => node.Name.Value == argument.Name));
}
