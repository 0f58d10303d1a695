namespace Analytics.GraphQL;

/// <summary>What a branch of a data loader was made with: page arguments and the like.</summary>
/// <typeparam name="TValue">The loader's value.</typeparam>
public sealed class DataLoaderFetchContext<TValue>
{
    private readonly object[] _state;

    internal DataLoaderFetchContext(object[] state)
    {
        _state = state;
    }

    /// <summary>The state of the given type; its default value where the branch has none.</summary>
    public T? GetState<T>() => _state.OfType<T>().FirstOrDefault();

    /// <summary>The state of the given type.</summary>
    /// <exception cref="InvalidOperationException">The branch has none.</exception>
    public T GetRequiredState<T>()
        where T : notnull
    {
        foreach (var state in _state)
        {
            if (state is T found)
            {
                return found;
            }
        }

        throw new InvalidOperationException($"The data loader was called without {typeof(T).Name}.");
    }
}
