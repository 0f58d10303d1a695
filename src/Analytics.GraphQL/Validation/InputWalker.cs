using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Validation;

/// <summary>Walks variable definitions, directives, arguments and the values in them.</summary>
internal sealed class InputWalker(ValidationContext context, Position position, DocumentVisitor[] visitors)
{
    public void WalkVariableDefinition(VariableDefinitionNode definition)
    {
        position.InputType = context.FindInputType(definition.Type);
        foreach (var visitor in visitors)
        {
            visitor.EnterVariableDefinition(definition);
        }

        WalkNamedType(NamedTypeOf(definition.Type));
        if (definition.DefaultValue is { } value)
        {
            WalkValue(value);
        }

        WalkDirectives(definition.Directives, DirectiveLocation.VariableDefinition);
        position.InputType = null;
    }

    public void WalkNamedType(NamedTypeNode type)
    {
        foreach (var visitor in visitors)
        {
            visitor.EnterNamedType(type);
        }
    }

    public void WalkDirectives(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location)
    {
        for (var i = 0; i < directives.Count && !context.IsAborted; i++)
        {
            var directive = directives[i];
            position.Directive = context.Schema.FindDirective(directive.Name.Value);
            foreach (var visitor in visitors)
            {
                visitor.EnterDirective(directive, location);
            }

            WalkArguments(directive.Arguments, ofDirective: true);
            foreach (var visitor in visitors)
            {
                visitor.LeaveDirective(directive);
            }

            position.Directive = null;
        }
    }

    public void WalkArguments(IReadOnlyList<ArgumentNode> arguments, bool ofDirective)
    {
        for (var i = 0; i < arguments.Count && !context.IsAborted; i++)
        {
            var (inputType, hasDefault) = (position.InputType, position.HasDefault);
            position.Argument = FindArgument(arguments[i].Name.Value);
            position.InputType = position.Argument?.Type;
            position.HasDefault = position.Argument?.DefaultValue is not null;
            foreach (var visitor in visitors)
            {
                visitor.EnterArgument(arguments[i], ofDirective);
            }

            WalkValue(arguments[i].Value);
            (position.Argument, position.InputType, position.HasDefault) = (null, inputType, hasDefault);
        }
    }

    private InputValue? FindArgument(string name) =>
        (position.Directive?.Arguments ?? position.Field?.Arguments)?.FirstOrDefault(argument => argument.Name == name);

    private void WalkValue(ValueNode value)
    {
        foreach (var visitor in visitors)
        {
            visitor.EnterValue(value);
        }

        WalkVariables(value);
    }

    private void WalkVariables(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                foreach (var visitor in visitors)
                {
                    visitor.EnterVariable(variable);
                }

                break;
            case ListValueNode list:
                foreach (var item in list.Values)
                {
                    WalkInner(item, (position.InputType?.Nullable as ListType)?.OfType, null, hasDefault: false);
                }

                break;
            case ObjectValueNode @object:
                foreach (var field in @object.Fields)
                {
                    var holder = position.InputType?.Named as InputObjectType;
                    var definition = holder?.FindField(field.Name.Value);
                    WalkInner(field.Value, definition?.Type, holder, definition?.DefaultValue is not null);
                }

                break;
        }
    }

    private void WalkInner(ValueNode value, GraphQLType? type, InputObjectType? holder, bool hasDefault)
    {
        var outer = (position.InputType, position.Holder, position.HasDefault);
        (position.InputType, position.Holder, position.HasDefault) = (type, holder, hasDefault);
        WalkVariables(value);
        (position.InputType, position.Holder, position.HasDefault) = outer;
    }

    private static NamedTypeNode NamedTypeOf(TypeNode type)
    {
        while (type is not NamedTypeNode)
        {
            type = type is ListTypeNode list ? list.OfType : ((NonNullTypeNode)type).OfType;
        }

        return (NamedTypeNode)type;
    }
}
