using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Annotations;

/// <summary>The object, interface and union types of CLR types.</summary>
internal sealed class OutputTypes(TypeRegistry types)
{
    private readonly Dictionary<Type, NamedType> _types = [];
    private InterfaceType? _node;

    /// <summary>The interface of everything that has a global id.</summary>
    public InterfaceType Node => _node ??= new InterfaceType("Node", () => [IdField()])
    {
        Description = "An object with a global id.",
    };

    /// <summary>The type of a declared shape.</summary>
    public GraphQLType Of(TypeShape shape)
    {
        GraphQLType type = shape.Element is { } element ? new ListType(Of(element)) : Named(shape.Type);
        return shape.CanBeNull ? type : new NonNullType(type);
    }

    /// <summary>The type that an attribute or descriptor names.</summary>
    public GraphQLType OfMarker(Type marker)
    {
        if (TypeShape.Is(marker, typeof(NonNullType<>)))
        {
            return new NonNullType(OfMarker(marker.GetGenericArguments()[0]));
        }

        if (TypeShape.Is(marker, typeof(ListType<>)))
        {
            return new ListType(OfMarker(marker.GetGenericArguments()[0]));
        }

        var isNamed = TypeShape.Is(marker, typeof(InterfaceType<>)) || TypeShape.Is(marker, typeof(ObjectType<>));
        return Named(isNamed ? marker.GetGenericArguments()[0] : Nullable.GetUnderlyingType(marker) ?? marker);
    }

    public NamedType Named(Type type)
    {
        if (types.LeafOf(type) is { } leaf)
        {
            return leaf;
        }

        if (!_types.TryGetValue(type, out var named))
        {
            _types.Add(type, named = Make(type));
        }

        return named;
    }

    /// <summary>Every type that was annotated, whether or not a field leads to it.</summary>
    public IEnumerable<NamedType> Annotated() => types.Catalog.Objects
        .Concat(types.Catalog.Interfaces)
        .Concat(types.Catalog.Unions)
        .Select(Named);

    private static Field IdField() => new("id", new NonNullType(BuiltInScalars.ID)) { Description = NodeId.Description };

    private NamedType Make(Type type)
    {
        if (TypeShape.RowOf(type) is { } row)
        {
            return types.Connections.For(row, name: null);
        }

        if (type == typeof(object) || type.IsPrimitive)
        {
            throw new InvalidOperationException($"{type.Name} is no GraphQL type; name one by [GraphQLType<T>].");
        }

        var descriptor = types.DescriptorOf(type);
        var name = types.NameOf(type);
        var description = MemberText.DescriptionOf(type);
        if (types.Catalog.Unions.Contains(type))
        {
            return new UnionType(name, () => Members(type)) { Description = description };
        }

        var fields = new TypeFields(types, descriptor);
        return types.Catalog.Interfaces.Contains(type)
            ? new InterfaceType(name, () => ContractFields(type, fields), () => InterfacesOf(descriptor)) { Description = description }
            : new ObjectType(name, fields.OfObject, () => InterfacesOf(descriptor)) { Description = description, RuntimeType = type };
    }

    private IEnumerable<ObjectType> Members(Type union) => types.Catalog.Objects
        .Where(candidate => union.IsAssignableFrom(candidate) && candidate != union)
        .Select(Named)
        .OfType<ObjectType>();

    private IEnumerable<Field> ContractFields(Type contract, TypeFields fields) =>
        types.IsNodeContract(contract) ? [IdField(), .. fields.OfInterface()] : fields.OfInterface();

    private IEnumerable<InterfaceType> InterfacesOf(TypeDescriptor descriptor)
    {
        var inherited = types.Catalog.Interfaces.Where(contract => contract.IsAssignableFrom(descriptor.Type) && contract != descriptor.Type);
        var named = descriptor.Interfaces.Concat(inherited).Distinct().Select(Named).Cast<InterfaceType>();
        return types.IsNode(descriptor.Type) || (types.Catalog.Interfaces.Contains(descriptor.Type) && types.IsNodeContract(descriptor.Type)) ? [Node, .. named] : named;
    }
}
