using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Validation;

/// <summary>A fragment is spread only where an object can be of its type.</summary>
internal sealed class PossibleFragmentSpreadsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (Position.Type is NamedType { IsComposite: true } type && Excludes(type) is { } parent)
        {
            Report($"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", fragment);
        }
    }

    public override void EnterFragmentSpread(FragmentSpreadNode spread)
    {
        var name = spread.Name.Value;
        if (Context.Fragments.Find(name) is { } fragment
            && Context.FindType(fragment.TypeCondition) is { IsComposite: true } type
            && Excludes(type) is { } parent)
        {
            Report(
                $"Fragment \"{name}\" cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".",
                spread);
        }
    }

    private NamedType? Excludes(NamedType type) =>
        Position.ParentType is { } parent && !TypeRelations.CanOverlap(Context.Schema, type, parent) ? parent : null;
}
