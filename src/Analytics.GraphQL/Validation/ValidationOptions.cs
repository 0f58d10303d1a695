namespace Analytics.GraphQL.Validation;

internal sealed record ValidationOptions
{
    public static ValidationOptions Default { get; } = new();

    /// <summary>After this many errors the validation stops with one that says so.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>How many steps may be spent on comparing fields and following fragments; then the validation stops with an error.</summary>
    public int MaxWork { get; init; } = 200_000;

    /// <summary>Whether messages suggest names ("did you mean").</summary>
    public bool Suggestions { get; init; } = true;
}
