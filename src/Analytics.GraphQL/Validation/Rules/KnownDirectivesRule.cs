using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Validation;

/// <summary>Directives are defined and stand where their definition allows.</summary>
internal sealed class KnownDirectivesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        var name = directive.Name.Value;
        if (Position.Directive is not { } definition)
        {
            Report($"Unknown directive \"@{name}\".", directive);
        }
        else if (!definition.Locations.Contains(location))
        {
            Report($"Directive \"@{name}\" may not be used on {DirectiveLocations.NameOf(location)}.", directive);
        }
    }
}
