using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>Fields of one response name that can meet in one object are the same field with the same arguments, and all have types of one shape.</summary>
internal sealed class OverlappingFieldsCanBeMergedRule(ValidationContext context) : ValidationRule(context)
{
    private readonly FieldComparer _comparer = new(context);

    public override void EnterSelectionSet(SelectionSetNode selectionSet)
    {
        if (selectionSet.Selections is [not InlineFragmentNode])
        {
            return;
        }

        foreach (var conflict in _comparer.FindWithin(Position.ParentType, selectionSet))
        {
            Report(
                $"Fields \"{FieldConflict.Shorten(conflict.ResponseName)}\" conflict because {conflict.Reason}. Use different aliases on the fields to fetch both if this was intentional.",
                [.. conflict.First, .. conflict.Second]);
        }
    }
}
