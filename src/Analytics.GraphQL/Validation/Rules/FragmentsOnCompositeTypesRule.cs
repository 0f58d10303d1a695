using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>Fragments are on object types, interfaces and unions.</summary>
internal sealed class FragmentsOnCompositeTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is { } condition && Context.FindType(condition) is { IsComposite: false })
        {
            Report($"Fragment cannot condition on non composite type \"{condition.Name.Value}\".", condition);
        }
    }

    public override void EnterFragment(FragmentDefinitionNode fragment)
    {
        if (Context.FindType(fragment.TypeCondition) is { IsComposite: false } type)
        {
            Report($"Fragment \"{fragment.Name.Value}\" cannot condition on non composite type \"{type.Name}\".", fragment.TypeCondition);
        }
    }
}
