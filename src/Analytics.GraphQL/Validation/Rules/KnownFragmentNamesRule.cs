using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>Fragments that are spread are defined.</summary>
internal sealed class KnownFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterFragmentSpread(FragmentSpreadNode spread)
    {
        if (Context.Fragments.Find(spread.Name.Value) is null)
        {
            Report($"Unknown fragment \"{spread.Name.Value}\".", spread.Name);
        }
    }
}
