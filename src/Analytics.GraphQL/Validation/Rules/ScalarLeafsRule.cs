using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>Fields of object types have a selection, fields of scalars and enums have none.</summary>
internal sealed class ScalarLeafsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field)
    {
        if (Position.Type is not { } type)
        {
            return;
        }

        var name = field.Name.Value;
        if (type.Named.IsLeaf)
        {
            if (field.SelectionSet is { } selectionSet)
            {
                Report($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", selectionSet);
            }
        }
        else if (field.SelectionSet is null)
        {
            Report($"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?", field);
        }
    }
}
