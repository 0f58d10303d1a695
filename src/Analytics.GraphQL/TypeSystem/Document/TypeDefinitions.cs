using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>The type definitions of a document, each with its extensions.</summary>
internal sealed class TypeDefinitions
{
    private readonly Dictionary<string, List<TypeDefinitionNode>> _parts = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public TypeDefinitions(DocumentNode document)
    {
        All = [.. document.Definitions.OfType<TypeDefinitionNode>()];
        foreach (var definition in All.Where(node => !node.IsExtension))
        {
            if (_parts.TryAdd(definition.Name.Value, [definition]))
            {
                _names.Add(definition.Name.Value);
            }
        }

        foreach (var extension in All.Where(node => node.IsExtension))
        {
            if (_parts.TryGetValue(extension.Name.Value, out var parts))
            {
                parts.Add(extension);
            }
        }
    }

    /// <summary>Every definition and extension, in the order of the document.</summary>
    public IReadOnlyList<TypeDefinitionNode> All { get; }

    /// <summary>The names that are defined, in the order of the document.</summary>
    public IReadOnlyList<string> Names => _names;

    public bool Defines(string name) => _parts.ContainsKey(name);

    /// <summary>The definition of the name and then its extensions; empty where it is not defined.</summary>
    public IReadOnlyList<TypeDefinitionNode> PartsOf(string name) => _parts.GetValueOrDefault(name, []);
}
