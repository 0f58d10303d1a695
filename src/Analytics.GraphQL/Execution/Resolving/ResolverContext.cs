using Analytics.GraphQL.Data;
using Analytics.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.GraphQL.Execution;

/// <summary>What a resolver may use: made once per selected field and request, shared by all its parents.</summary>
internal abstract class ResolverContext(SelectedField selection, IServiceProvider services, CancellationToken requestAborted)
{
    private object? _shared;

    /// <summary>The field as it is selected, and what is selected below it.</summary>
    public SelectedField Selection { get; } = selection;

    public Field Field => Selection.Field;

    /// <summary>The coerced arguments, in the order of <see cref="Field.Arguments"/>; <see cref="Missing"/> where none was given and no default stands.</summary>
    public abstract object?[] Arguments { get; }

    /// <summary>What the filters of the operation have asked so far.</summary>
    public abstract FilterLimits FilterLimits { get; }

    /// <summary>The request's own services.</summary>
    public IServiceProvider Services { get; } = services;

    /// <summary>Cancelled when the client is gone or the time is up.</summary>
    public CancellationToken RequestAborted { get; } = requestAborted;

    /// <summary>A service of the request, the same at every call; the last one is at hand.</summary>
    public T Shared<T>()
        where T : class => _shared as T ?? (T)(_shared = Services.GetRequiredService<T>());

    /// <summary>What a resolver keeps between its calls for several parents; the executor does not read it.</summary>
    public object? State { get; set; }

    /// <summary>Stands for an argument that was not given, apart from one that was given as null.</summary>
    public static readonly object Missing = new();

    /// <summary>The coerced arguments of a selection below this one.</summary>
    /// <exception cref="GraphQLException">They cannot be coerced.</exception>
    public abstract object?[] ArgumentsOf(SelectedField selection);
}
