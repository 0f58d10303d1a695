using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Validation;

/// <summary>Walks definitions depth first and calls its visitors; its recursion is bounded by the nesting that the parser allows.</summary>
internal sealed class DocumentWalker(ValidationContext context, Position position, DocumentVisitor[] visitors)
{
    private readonly InputWalker _inputs = new(context, position, visitors);

    public void Walk()
    {
        foreach (var visitor in visitors)
        {
            visitor.EnterDocument(context.Document);
        }

        foreach (var definition in context.Document.Definitions)
        {
            if (definition is ExecutableDefinitionNode executable && !context.IsAborted)
            {
                Walk(executable);
            }
        }

        foreach (var visitor in visitors)
        {
            visitor.LeaveDocument(context.Document);
        }
    }

    public void Walk(ExecutableDefinitionNode definition)
    {
        if (definition is OperationDefinitionNode operation)
        {
            WalkOperation(operation);
        }
        else
        {
            WalkFragment((FragmentDefinitionNode)definition);
        }

        position.Type = null;
    }

    private void WalkOperation(OperationDefinitionNode operation)
    {
        position.Type = context.Schema.RootTypeOf(operation.Operation);
        foreach (var visitor in visitors)
        {
            visitor.EnterOperation(operation);
        }

        foreach (var definition in operation.VariableDefinitions)
        {
            _inputs.WalkVariableDefinition(definition);
        }

        _inputs.WalkDirectives(operation.Directives, LocationOf(operation.Operation));
        WalkSelectionSet(operation.SelectionSet);
        foreach (var visitor in visitors)
        {
            visitor.LeaveOperation(operation);
        }
    }

    private void WalkFragment(FragmentDefinitionNode fragment)
    {
        position.Type = context.FindOutputType(fragment.TypeCondition);
        foreach (var visitor in visitors)
        {
            visitor.EnterFragment(fragment);
        }

        _inputs.WalkNamedType(fragment.TypeCondition);
        _inputs.WalkDirectives(fragment.Directives, DirectiveLocation.FragmentDefinition);
        WalkSelectionSet(fragment.SelectionSet);
    }

    private void WalkSelectionSet(SelectionSetNode selectionSet, bool ofInlineFragment = false)
    {
        var outer = position.ParentType;
        position.ParentType = position.Type?.Named is { IsComposite: true } composite ? composite : null;
        if (!ofInlineFragment)
        {
            foreach (var visitor in visitors)
            {
                visitor.EnterSelectionSet(selectionSet);
            }
        }

        foreach (var selection in selectionSet.Selections)
        {
            if (context.IsAborted)
            {
                break;
            }

            WalkSelection(selection);
        }

        position.ParentType = outer;
    }

    private void WalkSelection(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                WalkField(field);
                break;
            case InlineFragmentNode fragment:
                WalkInlineFragment(fragment);
                break;
            case FragmentSpreadNode spread:
                foreach (var visitor in visitors)
                {
                    visitor.EnterFragmentSpread(spread);
                }

                _inputs.WalkDirectives(spread.Directives, DirectiveLocation.FragmentSpread);
                break;
        }
    }

    private void WalkField(FieldNode field)
    {
        var (outerField, outerType) = (position.Field, position.Type);
        position.Field = context.FindField(position.ParentType, field.Name.Value);
        position.Type = position.Field?.Type;
        foreach (var visitor in visitors)
        {
            visitor.EnterField(field);
        }

        _inputs.WalkArguments(field.Arguments, ofDirective: false);
        _inputs.WalkDirectives(field.Directives, DirectiveLocation.Field);
        if (field.SelectionSet is { } selectionSet)
        {
            WalkSelectionSet(selectionSet);
        }

        foreach (var visitor in visitors)
        {
            visitor.LeaveField(field);
        }

        (position.Field, position.Type) = (outerField, outerType);
    }

    private void WalkInlineFragment(InlineFragmentNode fragment)
    {
        var outerType = position.Type;
        position.Type = fragment.TypeCondition is { } condition ? context.FindOutputType(condition) : outerType?.Named;
        foreach (var visitor in visitors)
        {
            visitor.EnterInlineFragment(fragment);
        }

        if (fragment.TypeCondition is { } named)
        {
            _inputs.WalkNamedType(named);
        }

        _inputs.WalkDirectives(fragment.Directives, DirectiveLocation.InlineFragment);
        WalkSelectionSet(fragment.SelectionSet, ofInlineFragment: true);
        position.Type = outerType;
    }

    private static DirectiveLocation LocationOf(OperationType operation) => operation switch
    {
        OperationType.Query => DirectiveLocation.Query,
        OperationType.Mutation => DirectiveLocation.Mutation,
        _ => DirectiveLocation.Subscription,
    };
}
