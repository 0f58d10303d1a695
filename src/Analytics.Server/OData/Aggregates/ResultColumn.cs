using Analytics.Server.OData.Model;

namespace Analytics.Server.OData.Aggregates;

/// <summary>A column of an answer.</summary>
/// <param name="Name">The name in the answer.</param>
/// <param name="Column">What it is.</param>
internal sealed record ResultColumn(string Name, AggregatedColumn Column)
{
    /// <summary>Whether rows are grouped by it.</summary>
    public bool IsKey => Column.Key is not null;

    public static ResultColumn Of(AggregatedColumn column) => new(column.Column.Name, column);
}
