namespace Analytics.GraphQL;

/// <summary>An argument or input field that may be left out, apart from being null.</summary>
/// <typeparam name="T">The value.</typeparam>
public readonly record struct Optional<T>
{
    /// <summary>A value that was given.</summary>
    public Optional(T? value)
    {
        Value = value;
        HasValue = true;
    }

    /// <summary>The value; the default where none was given.</summary>
    public T? Value { get; }

    /// <summary>Whether a value was given, be it null.</summary>
    public bool HasValue { get; }
}
