using System.Linq.Expressions;

namespace Analytics.Server.Tables.Sets;

/// <summary>Which rows of a set are read, and what of them.</summary>
internal sealed record SetRequest
{
    /// <summary>The rows that pass, as a condition on the type of the set's rows; null: all.</summary>
    public LambdaExpression? Filter { get; init; }

    /// <summary>The order, ended by the key.</summary>
    public required IReadOnlyList<SetOrder> Order { get; init; }

    /// <summary>The values, by step of the order, of the row behind which to begin; null: at the start.</summary>
    public IReadOnlyList<object?>? After { get; init; }

    /// <summary>How many rows to leave out.</summary>
    public int Skip { get; init; }

    /// <summary>The most rows; null: all.</summary>
    public int? Take { get; init; }

    /// <summary>The columns that are read, the others being empty; null: all.</summary>
    public IReadOnlyCollection<SetColumn>? Columns { get; init; }
}
