using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Finds what keeps type system definitions from making a schema: names that are missing, taken or of the wrong kind.</summary>
internal sealed class DocumentChecker
{
    private readonly List<string> _faults = [];
    private readonly DocumentNode _document;
    private readonly TypeDefinitions _definitions;

    private DocumentChecker(DocumentNode document, TypeDefinitions definitions)
    {
        _document = document;
        _definitions = definitions;
    }

    public static IReadOnlyList<string> Check(DocumentNode document, TypeDefinitions definitions)
    {
        var checker = new DocumentChecker(document, definitions);
        checker.CheckSchemaDefinitions();
        checker.CheckTypeNames();
        checker.CheckExtensions();
        checker._faults.AddRange(MemberChecker.Check(document, definitions));
        checker._faults.AddRange(ReferenceChecker.Check(document, definitions));
        checker._faults.AddRange(new AppliedDirectiveChecker(document).Check());
        checker._faults.AddRange(new DirectiveCycleChecker(document, definitions).Check());
        return checker._faults;
    }

    private void CheckSchemaDefinitions()
    {
        if (_document.Definitions.OfType<SchemaDefinitionNode>().Count(node => !node.IsExtension) > 1)
        {
            _faults.Add("Must provide only one schema definition.");
        }

        foreach (var operation in new RootTypes(_document).Operations.GroupBy(node => node.Operation).Where(group => group.Count() > 1))
        {
            _faults.Add($"There can be only one {OperationTypes.KeywordOf(operation.Key)} type in schema.");
        }

        foreach (var other in _document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            _faults.Add($"{(other.Name is null ? "An operation" : $"\"{other.Name.Value}\"")} cannot stand among type system definitions.");
        }
    }

    private void CheckTypeNames()
    {
        foreach (var name in Repeated(_definitions.All.Where(node => !node.IsExtension).Select(node => node.Name.Value)))
        {
            _faults.Add($"There can be only one type named \"{name}\".");
        }

        foreach (var name in Repeated(_document.Definitions.OfType<DirectiveDefinitionNode>().Select(node => node.Name.Value)))
        {
            _faults.Add($"There can be only one directive named \"@{name}\".");
        }
    }

    private void CheckExtensions()
    {
        foreach (var extension in _definitions.All.Where(node => node.IsExtension))
        {
            var name = extension.Name.Value;
            if (!_definitions.Defines(name))
            {
                _faults.Add($"Cannot extend type \"{name}\" because it is not defined.{Suggestions.DidYouMean(name, _definitions.Names)}");
            }
            else if (_definitions.PartsOf(name)[0].GetType() != extension.GetType())
            {
                _faults.Add($"Cannot extend non-{KindOf(extension)} type \"{name}\".");
            }
        }
    }

    internal static IEnumerable<string> Repeated(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);

    private static string KindOf(TypeDefinitionNode node) => node switch
    {
        ScalarTypeDefinitionNode => "scalar",
        ObjectTypeDefinitionNode => "object",
        InterfaceTypeDefinitionNode => "interface",
        UnionTypeDefinitionNode => "union",
        EnumTypeDefinitionNode => "enum",
        _ => "input object",
    };
}
