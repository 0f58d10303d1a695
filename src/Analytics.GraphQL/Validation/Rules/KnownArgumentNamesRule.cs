using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Validation;

/// <summary>Arguments are defined by their field or directive.</summary>
internal sealed class KnownArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        if (Position.Directive is not { } definition)
        {
            return;
        }

        foreach (var argument in directive.Arguments)
        {
            var name = argument.Name.Value;
            if (!definition.Arguments.Any(known => known.Name == name))
            {
                ReportUnknown(argument, $"directive \"@{definition.Name}\"", definition.Arguments);
            }
        }
    }

    public override void EnterArgument(ArgumentNode argument, bool ofDirective)
    {
        if (!ofDirective && Position is { Argument: null, Field: { } field })
        {
            ReportUnknown(argument, $"field \"{Context.CoordinateOf(field)}\"", field.Arguments);
        }
    }

    private void ReportUnknown(ArgumentNode argument, string where, IReadOnlyList<InputValue> known)
    {
        var name = argument.Name.Value;
        Report($"Unknown argument \"{name}\" on {where}.{Context.DidYouMean(name, known.Select(input => input.Name))}", argument);
    }
}
