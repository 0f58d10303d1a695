using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Execution;

/// <summary>What a resolver may use: made once per selected field and request, shared by all its parents.</summary>
internal sealed class ResolverContext(Field field, object?[] arguments, IServiceProvider services, CancellationToken requestAborted)
{
    public Field Field { get; } = field;

    /// <summary>The coerced arguments, in the order of <see cref="Field.Arguments"/>; <see cref="Missing"/> where none was given and no default stands.</summary>
    public object?[] Arguments { get; } = arguments;

    public IServiceProvider Services { get; } = services;

    public CancellationToken RequestAborted { get; } = requestAborted;

    /// <summary>Stands for an argument that was not given, apart from one that was given as null.</summary>
    public static readonly object Missing = new();
}
