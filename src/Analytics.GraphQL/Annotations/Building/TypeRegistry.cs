using System.Reflection;
using Analytics.GraphQL.Data;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Annotations;

/// <summary>The types of one schema under construction, each made once.</summary>
internal sealed class TypeRegistry
{
    private readonly Dictionary<Type, TypeDescriptor> _descriptors = [];
    private readonly LeafTypes _leaves = new();

    public TypeRegistry(TypeCatalog catalog, ServiceKinds services, GraphQLOptions options)
    {
        Catalog = catalog;
        Services = services;
        Options = options;
        Filters = new FilterInputs(this);
        Sorts = new SortInputs(this);
        Inputs = new InputTypes(this);
        Outputs = new OutputTypes(this);
        Connections = new ConnectionTypes(this);
        Methods = new MethodFields(this);
    }

    public TypeCatalog Catalog { get; }

    public ServiceKinds Services { get; }

    public GraphQLOptions Options { get; }

    public FilterInputs Filters { get; }

    public SortInputs Sorts { get; }

    public InputTypes Inputs { get; }

    public OutputTypes Outputs { get; }

    public ConnectionTypes Connections { get; }

    public MethodFields Methods { get; }

    /// <summary>The scalar or enum of a CLR type, nullable or not; null where it is neither.</summary>
    public NamedType? LeafOf(Type type) => _leaves.Find(Nullable.GetUnderlyingType(type) ?? type);

    public TypeDescriptor DescriptorOf(Type type)
    {
        if (!_descriptors.TryGetValue(type, out var descriptor))
        {
            var classes = Catalog.ClassesOf(type).Concat(Catalog.InterfaceClasses[type]);
            _descriptors.Add(type, descriptor = TypeDescriptor.Read(type, classes));
        }

        return descriptor;
    }

    public string NameOf(Type type) => DescriptorOf(type).Name ?? Naming.OfType(type);

    public Type? ConfiguredFilterOf(Type entity) => Catalog.Filters.GetValueOrDefault(entity);

    public Type? ConfiguredSortOf(Type entity) => Catalog.Sorts.GetValueOrDefault(entity);

    public bool IsNode(Type type) => Catalog.NodeResolvers.ContainsKey(type);

    /// <summary>Whether every object of the interface has a global id, so that the interface has it too.</summary>
    public bool IsNodeContract(Type contract)
    {
        var objects = Catalog.Objects
            .Where(type => contract.IsAssignableFrom(type) || DescriptorOf(type).Interfaces.Contains(contract))
            .ToList();
        return objects.Count > 0 && objects.TrueForAll(IsNode);
    }

    /// <summary>What a field of the property says of it.</summary>
    public string? DescriptionOf(Type owner, PropertyInfo property) =>
        IsNodeKey(owner, property) ? NodeId.Description : MemberText.DescriptionOf(property);

    /// <summary>Whether the property is the key of a node type, shown as its global id.</summary>
    public bool IsNodeKey(Type entity, PropertyInfo property) =>
        IsNode(entity) && property.Name == EntityProperties.KeyOf(entity).Name;
}
