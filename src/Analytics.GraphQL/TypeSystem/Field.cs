using Analytics.GraphQL.Execution;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>A field of an object or interface type and how it is resolved.</summary>
internal sealed class Field(string name, GraphQLType type)
{
    public string Name { get; } = name;

    public GraphQLType Type { get; } = type;

    public IReadOnlyList<InputValue> Arguments { get; init; } = [];

    public string? Description { get; init; }

    public string? DeprecationReason { get; init; }

    /// <summary>Resolves at once from the parent alone, without arguments or services: the writer reads it straight into the response. Code is made for it when it is first selected.</summary>
    public Lazy<PureResolver>? Pure { get; init; }

    /// <summary>Writes the value that <see cref="Pure"/> would give, without boxing it; null where there is no such short way.</summary>
    public Lazy<PureWriter>? Writer { get; init; }

    /// <summary>Resolves from parent, arguments and services; null where <see cref="Pure"/> is set or on an interface.</summary>
    public FieldResolver? Resolver { get; init; }

    /// <summary>Opens the source stream of a subscription's root field.</summary>
    public SubscribeResolver? Subscribe { get; init; }

    /// <summary>The static cost of resolving the field once.</summary>
    public int Cost { get; init; }

    /// <summary>How many items a page of this field holds, for the static cost; null where it is no page.</summary>
    public PageSize? PageSize { get; init; }

    /// <summary>What the field means to the one who made it (the columns that it reads, say); the engine does not read it.</summary>
    public object? Tag { get; init; }

    public InputValue? FindArgument(string name) => Arguments.FirstOrDefault(argument => argument.Name == name);
}
