using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>The root types that a document names, or the default names where it has no schema definition.</summary>
internal sealed class RootTypes
{
    private readonly bool _isDefined;

    public RootTypes(DocumentNode document)
    {
        var nodes = document.Definitions.OfType<SchemaDefinitionNode>().ToArray();
        var definition = nodes.FirstOrDefault(node => !node.IsExtension);
        _isDefined = definition is not null;
        Description = definition?.Description?.Value;
        Operations = [.. nodes.SelectMany(node => node.OperationTypes)];
    }

    public string? Description { get; }

    /// <summary>The operations that the schema definition and its extensions name.</summary>
    public IReadOnlyList<OperationTypeDefinitionNode> Operations { get; }

    /// <summary>The name of the root type, defined or not; null where the schema definition names none.</summary>
    public string? NameOf(OperationType operation) =>
        Operations.LastOrDefault(node => node.Operation == operation)?.Type.Name.Value ?? (_isDefined ? null : operation.ToString());
}
