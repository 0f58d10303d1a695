using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Validation;

/// <summary>Arguments of a field or directive have different names.</summary>
internal sealed class UniqueArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field) => Check(field.Arguments);

    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location) => Check(directive.Arguments);

    private void Check(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count < 2)
        {
            return;
        }

        foreach (var group in arguments.GroupBy(argument => argument.Name.Value))
        {
            if (group.Skip(1).Any())
            {
                Report($"There can be only one argument named \"{group.Key}\".", [.. group.Select(argument => argument.Name)]);
            }
        }
    }
}
