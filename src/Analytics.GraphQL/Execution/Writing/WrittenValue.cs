namespace Analytics.GraphQL;

/// <summary>A field's value that writes itself, with everything selected below it.</summary>
public abstract class WrittenValue
{
    /// <summary>The fields below that the engine resolves before anything is written; each may be written any number of times.</summary>
    public virtual IReadOnlyList<Continuation> Continuations => [];

    /// <summary>Writes the value as JSON.</summary>
    public abstract void Write(ResultWriter writer);
}
