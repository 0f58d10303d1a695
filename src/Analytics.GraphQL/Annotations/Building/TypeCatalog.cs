using System.Reflection;

namespace Analytics.GraphQL.Annotations;

/// <summary>The annotated classes among the added types, by what they annotate.</summary>
internal sealed class TypeCatalog
{
    private readonly IReadOnlyList<Type> _types;
    private readonly ILookup<Type, Type> _objectClasses;
    private readonly ILookup<Type, Type> _extensions;

    public TypeCatalog(IEnumerable<Type> types)
    {
        _types = [.. types.Distinct().OrderBy(type => type.FullName, StringComparer.Ordinal)];
        QueryClasses = Under<QueryTypeAttribute>();
        MutationClasses = Under<MutationTypeAttribute>();
        SubscriptionClasses = Under<SubscriptionTypeAttribute>();
        _objectClasses = By(typeof(ObjectTypeAttribute<>));
        _extensions = By(typeof(ExtendObjectTypeAttribute<>));
        InterfaceClasses = By(typeof(InterfaceTypeAttribute<>));
        Interfaces = [.. Under<InterfaceTypeAttribute>(), .. InterfaceClasses.Select(group => group.Key)];
        Unions = [.. Under<UnionTypeAttribute>()];
        Filters = Subclasses(typeof(FilterInputType<>));
        Sorts = Subclasses(typeof(SortInputType<>));
        NodeResolvers = FindNodeResolvers();
    }

    public IReadOnlyList<Type> QueryClasses { get; }

    public IReadOnlyList<Type> MutationClasses { get; }

    public IReadOnlyList<Type> SubscriptionClasses { get; }

    /// <summary>The CLR types that are object types by annotation.</summary>
    public IEnumerable<Type> Objects => _objectClasses.Select(group => group.Key);

    public ILookup<Type, Type> InterfaceClasses { get; }

    /// <summary>The CLR types that are GraphQL interfaces.</summary>
    public HashSet<Type> Interfaces { get; }

    /// <summary>The CLR types that are unions.</summary>
    public HashSet<Type> Unions { get; }

    public Dictionary<Type, Type> Filters { get; }

    public Dictionary<Type, Type> Sorts { get; }

    /// <summary>The method that loads a node, by the node's CLR type.</summary>
    public Dictionary<Type, MethodInfo> NodeResolvers { get; }

    /// <summary>The public static methods of a class that are fields, in declared order.</summary>
    public static IEnumerable<MethodInfo> FieldMethodsOf(Type annotated) =>
        annotated.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && !method.IsDefined(typeof(GraphQLIgnoreAttribute)) && method.Name != "Configure")
            .OrderBy(method => method.MetadataToken);

    /// <summary>The static classes of an object type: its own, then those that extend it or what it derives from.</summary>
    public IEnumerable<Type> ClassesOf(Type type) => _objectClasses[type].Concat(
        _extensions.Where(group => group.Key.IsAssignableFrom(type)).SelectMany(group => group));

    private List<Type> Under<TAttribute>()
        where TAttribute : Attribute =>
        [.. _types.Where(type => type.IsDefined(typeof(TAttribute), inherit: false))];

    private ILookup<Type, Type> By(Type open) =>
        (from type in _types
         from attribute in type.GetCustomAttributes(inherit: false)
         where TypeShape.Is(attribute.GetType(), open)
         select (Subject: attribute.GetType().GetGenericArguments()[0], Class: type))
        .ToLookup(pair => pair.Subject, pair => pair.Class);

    private Dictionary<Type, Type> Subclasses(Type open)
    {
        var found = new Dictionary<Type, Type>();
        foreach (var type in _types.Where(type => type is { IsAbstract: false, BaseType: not null } && TypeShape.Is(type.BaseType, open)))
        {
            var entity = type.BaseType!.GetGenericArguments()[0];
            if (!found.TryAdd(entity, type))
            {
                throw new InvalidOperationException($"{found[entity].Name} and {type.Name} both configure {open.Name.Split('`')[0]} of {entity.Name}; one may.");
            }
        }

        return found;
    }

    private Dictionary<Type, MethodInfo> FindNodeResolvers() =>
        QueryClasses.Concat(_objectClasses.SelectMany(group => group))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.IsDefined(typeof(NodeResolverAttribute)))
            .ToDictionary(method => TypeShape.Of(method.ReturnParameter).Type);
}
