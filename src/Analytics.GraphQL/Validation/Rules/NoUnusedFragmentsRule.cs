using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>Every fragment is reached from an operation.</summary>
internal sealed class NoUnusedFragmentsRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentNode document)
    {
        var operations = document.Definitions.OfType<OperationDefinitionNode>();
        var used = Context.Fragments.ReachedFrom(operations).Select(fragment => fragment.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!used.Contains(fragment.Name.Value))
            {
                Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
            }
        }
    }
}
