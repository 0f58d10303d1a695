using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>Every type that is named exists.</summary>
internal sealed class KnownTypeNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterNamedType(NamedTypeNode type)
    {
        if (Context.FindType(type) is null)
        {
            var name = type.Name.Value;
            var suggestion = Context.DidYouMean(name, Context.Schema.Types.Select(known => known.Name));
            Report($"Unknown type \"{name}\".{suggestion}", type);
        }
    }
}
