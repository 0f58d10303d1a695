using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Validation;

/// <summary>Sees the nodes of a walk; every method is called with the walk's <see cref="Position"/> at the node.</summary>
internal abstract class DocumentVisitor
{
    public virtual void EnterDocument(DocumentNode document)
    {
    }

    public virtual void LeaveDocument(DocumentNode document)
    {
    }

    public virtual void EnterOperation(OperationDefinitionNode operation)
    {
    }

    public virtual void LeaveOperation(OperationDefinitionNode operation)
    {
    }

    public virtual void EnterFragment(FragmentDefinitionNode fragment)
    {
    }

    public virtual void EnterVariableDefinition(VariableDefinitionNode definition)
    {
    }

    /// <summary>The selection set of an operation, a field or a fragment definition; that of an inline fragment belongs to the one around it.</summary>
    public virtual void EnterSelectionSet(SelectionSetNode selectionSet)
    {
    }

    public virtual void EnterField(FieldNode field)
    {
    }

    public virtual void LeaveField(FieldNode field)
    {
    }

    public virtual void EnterFragmentSpread(FragmentSpreadNode spread)
    {
    }

    public virtual void EnterInlineFragment(InlineFragmentNode fragment)
    {
    }

    public virtual void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
    }

    public virtual void LeaveDirective(DirectiveNode directive)
    {
    }

    public virtual void EnterArgument(ArgumentNode argument, bool ofDirective)
    {
    }

    public virtual void EnterNamedType(NamedTypeNode type)
    {
    }

    /// <summary>The whole value of an argument or a variable's default.</summary>
    public virtual void EnterValue(ValueNode value)
    {
    }

    /// <summary>A variable used anywhere within a value.</summary>
    public virtual void EnterVariable(VariableNode variable)
    {
    }
}
