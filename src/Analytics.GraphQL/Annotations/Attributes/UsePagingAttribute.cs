namespace Analytics.GraphQL;

/// <summary>The field is a connection with <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UsePagingAttribute : Attribute
{
    /// <summary>The name of the connection type without its ending; without it, the plural of the node type, so that all lists of one node share a type.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>The page where the client names no size; without it (0), <see cref="GraphQLOptions.DefaultPageSize"/>.</summary>
    public int DefaultPageSize { get; set; }

    /// <summary>The largest page; without it (0), <see cref="GraphQLOptions.MaxPageSize"/>.</summary>
    public int MaxPageSize { get; set; }
}
