using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Finds directives on definitions that are unknown, misplaced, repeated or have wrong arguments.</summary>
internal sealed class AppliedDirectiveChecker(DocumentNode document)
{
    private readonly List<string> _faults = [];
    private readonly Dictionary<string, DirectiveDefinitionNode> _defined = document.Definitions.OfType<DirectiveDefinitionNode>()
        .DistinctBy(node => node.Name.Value)
        .ToDictionary(node => node.Name.Value, StringComparer.Ordinal);

    public IReadOnlyList<string> Check()
    {
        foreach (var definition in document.Definitions)
        {
            CheckDefinition(definition);
        }

        return _faults;
    }

    private void CheckDefinition(DefinitionNode definition)
    {
        if (definition is DirectiveDefinitionNode directive)
        {
            CheckInputs(directive.Arguments, DirectiveLocation.ArgumentDefinition);
        }
        else if (definition is TypeSystemNode node)
        {
            CheckAt(node.Directives, LocationOf(node));
            CheckMembers(node);
        }
    }

    private void CheckMembers(TypeSystemNode node)
    {
        switch (node)
        {
            case FieldsTypeDefinitionNode fields:
                foreach (var field in fields.Fields)
                {
                    CheckAt(field.Directives, DirectiveLocation.FieldDefinition);
                    CheckInputs(field.Arguments, DirectiveLocation.ArgumentDefinition);
                }

                break;
            case EnumTypeDefinitionNode type:
                foreach (var value in type.Values)
                {
                    CheckAt(value.Directives, DirectiveLocation.EnumValue);
                }

                break;
            case InputObjectTypeDefinitionNode input:
                CheckInputs(input.Fields, DirectiveLocation.InputFieldDefinition);
                break;
        }
    }

    private void CheckInputs(IReadOnlyList<InputValueDefinitionNode> inputs, DirectiveLocation location)
    {
        foreach (var input in inputs)
        {
            CheckAt(input.Directives, location);
        }
    }

    private void CheckAt(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in directives)
        {
            var name = node.Name.Value;
            if (Find(name) is not { } known)
            {
                _faults.Add($"Unknown directive \"@{name}\".");
                continue;
            }

            if (!known.Locations.Contains(location))
            {
                _faults.Add($"Directive \"@{name}\" may not be used on {DirectiveLocations.NameOf(location)}.");
            }

            if (!seen.Add(name) && !known.IsRepeatable)
            {
                _faults.Add($"The directive \"@{name}\" can only be used once at this location.");
            }

            CheckArguments(node, known);
        }
    }

    private void CheckArguments(DirectiveNode node, KnownDirective known)
    {
        foreach (var argument in node.Arguments.Where(argument => !known.Arguments.ContainsKey(argument.Name.Value)))
        {
            var hint = Suggestions.DidYouMean(argument.Name.Value, known.Arguments.Keys);
            _faults.Add($"Unknown argument \"{argument.Name.Value}\" on directive \"@{node.Name.Value}\".{hint}");
        }

        foreach (var (name, required) in known.Arguments.Where(entry => entry.Value is not null))
        {
            if (node.Arguments.All(argument => argument.Name.Value != name))
            {
                _faults.Add($"Argument \"@{node.Name.Value}({name}:)\" of type \"{required}\" is required, but it was not provided.");
            }
        }

        if (SpecifiedDirectives.All.FirstOrDefault(directive => directive.Name == node.Name.Value) is { } specified)
        {
            CheckValues(node, specified);
        }
    }

    private void CheckValues(DirectiveNode node, DirectiveType type)
    {
        foreach (var argument in node.Arguments)
        {
            if (type.FindArgument(argument.Name.Value) is { } definition)
            {
                var found = new InputFaults(1, suggestions: true);
                new LiteralChecker(found).Check(argument.Value, definition.Type);
                _faults.AddRange(found.Found.Select(
                    fault => $"Argument \"@{type.Name}({definition.Name}:)\" has invalid value{InputPath.Describe(fault.Path)}: {fault.Message}"));
            }
        }
    }

    private KnownDirective? Find(string name)
    {
        if (_defined.TryGetValue(name, out var node))
        {
            return KnownDirective.From(node);
        }

        return SpecifiedDirectives.All.FirstOrDefault(directive => directive.Name == name) is { } type ? KnownDirective.From(type) : null;
    }

    private static DirectiveLocation LocationOf(TypeSystemNode node) => node switch
    {
        SchemaDefinitionNode => DirectiveLocation.Schema,
        ScalarTypeDefinitionNode => DirectiveLocation.Scalar,
        ObjectTypeDefinitionNode => DirectiveLocation.Object,
        InterfaceTypeDefinitionNode => DirectiveLocation.Interface,
        UnionTypeDefinitionNode => DirectiveLocation.Union,
        EnumTypeDefinitionNode => DirectiveLocation.Enum,
        _ => DirectiveLocation.InputObject,
    };
}
