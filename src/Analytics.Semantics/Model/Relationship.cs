namespace Analytics.Semantics.Model;

/// <summary>How the rows of a table lead to the members of a dimension.</summary>
/// <param name="Dimension">Name of the dimension.</param>
/// <param name="Columns">
/// Columns of the table by what they hold: <see cref="Key"/> for a dimension with a table, <see cref="Start"/> and <see cref="End"/> for time, else each attribute's name.
/// </param>
public sealed record Relationship(string Dimension, IReadOnlyDictionary<string, string> Columns)
{
    /// <summary>Holds the key of a member.</summary>
    public const string Key = "key";

    /// <summary>Holds the first day.</summary>
    public const string Start = "start";

    /// <summary>Holds the last day, inclusive.</summary>
    public const string End = "end";
}
