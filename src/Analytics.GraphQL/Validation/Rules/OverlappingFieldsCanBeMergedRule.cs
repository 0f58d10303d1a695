using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>Fields of one response name that can meet in one object are the same field with the same arguments, and all have types of one shape.</summary>
internal sealed class OverlappingFieldsCanBeMergedRule(ValidationContext context) : ValidationRule(context)
{
    private FieldComparer? _comparer;

    public override void EnterDocument(DocumentNode document)
    {
        var maps = new FieldMaps(Context);
        _comparer = new MergeProof(Context, maps).Holds() ? null : new FieldComparer(Context, maps);
    }

    public override void EnterSelectionSet(SelectionSetNode selectionSet)
    {
        if (_comparer is null || selectionSet.Selections is [not InlineFragmentNode])
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
