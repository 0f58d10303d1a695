using System.Reflection;
using Analytics.GraphQL.Data;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Annotations;

/// <summary>The arguments that paging, filtering and sorting add to a method's field, after its own.</summary>
internal sealed class ListArguments
{
    private readonly List<InputValue> _inputs = [];

    public ListArguments(TypeRegistry types, MethodInfo method, int firstPlace)
    {
        Row = RowOf(method);
        var paging = method.GetCustomAttribute<UsePagingAttribute>();
        ConnectionName = paging?.ConnectionName;
        var isConnection = TypeShape.RowOf(TypeShape.Of(method.ReturnParameter).Type) is not null;
        Plan = new ListPlan
        {
            Paging = paging is null && !isConnection ? -1 : firstPlace + AddPaging(SizeOf(paging, types.Options)),
            Where = Attributed.Has(method, typeof(UseFilteringAttribute), typeof(UseFilteringAttribute<>))
                ? firstPlace + Add("where", types.Filters.For(Entity(method)), "Keeps the elements that pass; without it, all.")
                : -1,
            Order = Attributed.Has(method, typeof(UseSortingAttribute), typeof(UseSortingAttribute<>))
                ? firstPlace + Add("order", new ListType(new NonNullType(types.Sorts.For(Entity(method)))), "Sorts by the first entry, what ties by the next, and so on; what still ties, by the key.")
                : -1,
            Options = types.Options,
            PageSize = paging is null && !isConnection ? null : SizeOf(paging, types.Options),
            IsProjected = method.IsDefined(typeof(UseProjectionAttribute)),
            IsSingle = method.IsDefined(typeof(UseFirstOrDefaultAttribute)),
        };
    }

    /// <summary>The CLR type of a row; null where the method gives no connection and nothing to query.</summary>
    public Type? Row { get; }

    public string? ConnectionName { get; }

    public ListPlan Plan { get; }

    public IReadOnlyList<InputValue> Inputs => _inputs;

    private static Type? RowOf(MethodInfo method)
    {
        var type = TypeShape.Of(method.ReturnParameter).Type;
        if (TypeShape.RowOf(type) is { } row)
        {
            return row;
        }

        var isQuery = typeof(IQueryable).IsAssignableFrom(type) || method.IsDefined(typeof(UsePagingAttribute))
            || Attributed.Has(method, typeof(UseFilteringAttribute), typeof(UseFilteringAttribute<>))
            || Attributed.Has(method, typeof(UseSortingAttribute), typeof(UseSortingAttribute<>));
        return isQuery ? EntityProperties.ElementOf(type) : null;
    }

    private static PageSize SizeOf(UsePagingAttribute? paging, GraphQLOptions options)
    {
        var maximum = paging is { MaxPageSize: > 0 } ? paging.MaxPageSize : options.MaxPageSize;
        var size = paging is { DefaultPageSize: > 0 } ? paging.DefaultPageSize : options.DefaultPageSize;
        return new PageSize(Math.Min(size, maximum), maximum);
    }

    private Type Entity(MethodInfo method) =>
        Row ?? throw new InvalidOperationException($"{method.DeclaringType!.Name}.{method.Name} gives no list to filter or sort.");

    private int AddPaging(PageSize size)
    {
        var place = Add("first", BuiltInScalars.Int, $"Returns the first _n_ elements from the list, at most {size.Maximum}; {size.Default} where neither `first` nor `last` is given.");
        Add("after", BuiltInScalars.String, "Returns the elements in the list that come after the specified cursor.");
        Add("last", BuiltInScalars.Int, $"Returns the last _n_ elements from the list, at most {size.Maximum}; not together with `first`.");
        Add("before", BuiltInScalars.String, "Returns the elements in the list that come before the specified cursor.");
        return place;
    }

    private int Add(string name, GraphQLType type, string description)
    {
        _inputs.Add(new InputValue(name, type) { Description = description });
        return _inputs.Count - 1;
    }
}
