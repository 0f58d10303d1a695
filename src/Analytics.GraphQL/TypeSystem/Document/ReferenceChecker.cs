using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Finds references to types that are not there, or of a kind that cannot stand in their place.</summary>
internal sealed class ReferenceChecker
{
    private readonly List<string> _faults = [];
    private readonly TypeDefinitions _definitions;

    private ReferenceChecker(TypeDefinitions definitions) => _definitions = definitions;

    public static IReadOnlyList<string> Check(DocumentNode document, TypeDefinitions definitions)
    {
        var checker = new ReferenceChecker(definitions);
        foreach (var part in definitions.All)
        {
            checker.CheckType(part);
        }

        foreach (var directive in document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            checker.CheckInputs(directive.Arguments);
            checker._faults.AddRange(directive.Locations.Where(location => DirectiveLocations.Find(location.Value) is null)
                .Select(location => $"Unknown directive location \"{location.Value}\" of \"@{directive.Name.Value}\"."));
        }

        checker.CheckRoots(new RootTypes(document));
        return checker._faults;
    }

    private void CheckType(TypeDefinitionNode part)
    {
        var name = part.Name.Value;
        switch (part)
        {
            case FieldsTypeDefinitionNode fields:
                CheckMembers<InterfaceTypeDefinitionNode>(fields.Interfaces, $"Type {name} must only implement Interface types, it cannot implement");
                foreach (var field in fields.Fields)
                {
                    CheckKnown(field.Type);
                    CheckInputs(field.Arguments);
                }

                break;
            case UnionTypeDefinitionNode union:
                CheckMembers<ObjectTypeDefinitionNode>(union.Types, $"Union type {name} can only include Object types, it cannot include");
                break;
            case InputObjectTypeDefinitionNode input:
                CheckInputs(input.Fields);
                break;
        }
    }

    private void CheckRoots(RootTypes roots)
    {
        var query = roots.NameOf(OperationType.Query);
        if (query is null || (!_definitions.Defines(query) && roots.Operations.Count == 0))
        {
            _faults.Add("Query root type must be provided.");
        }

        foreach (var node in roots.Operations)
        {
            CheckKnown(node.Type);
        }

        foreach (var operation in Enum.GetValues<OperationType>())
        {
            if (roots.NameOf(operation) is { } name && IsKnown(name) && !IsA<ObjectTypeDefinitionNode>(name))
            {
                var condition = operation == OperationType.Query ? "" : " if provided";
                _faults.Add($"{operation} root type must be Object type{condition}, it cannot be {name}.");
            }
        }
    }

    private void CheckMembers<TKind>(IReadOnlyList<NamedTypeNode> members, string rule)
        where TKind : TypeDefinitionNode
    {
        foreach (var member in members)
        {
            CheckKnown(member);
            if (IsKnown(member.Name.Value) && !IsA<TKind>(member.Name.Value))
            {
                _faults.Add($"{rule} {member.Name.Value}.");
            }
        }
    }

    private void CheckInputs(IReadOnlyList<InputValueDefinitionNode> inputs)
    {
        foreach (var input in inputs)
        {
            CheckKnown(input.Type);
        }
    }

    private void CheckKnown(TypeNode reference)
    {
        while (reference is not NamedTypeNode)
        {
            reference = reference is ListTypeNode list ? list.OfType : ((NonNullTypeNode)reference).OfType;
        }

        var name = ((NamedTypeNode)reference).Name.Value;
        if (!IsKnown(name))
        {
            var known = BuiltInScalars.Specified.Select(scalar => scalar.Name).Concat(_definitions.Names);
            _faults.Add($"Unknown type \"{name}\".{Suggestions.DidYouMean(name, known)}");
        }
    }

    private bool IsKnown(string name) => _definitions.Defines(name) || BuiltInScalars.FindSpecified(name) is not null;

    private bool IsA<TKind>(string name)
        where TKind : TypeDefinitionNode => _definitions.PartsOf(name) is [TKind, ..];
}
