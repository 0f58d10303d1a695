namespace Analytics.Server.Graph.Analysis.Tabular;

/// <summary>What a column is.</summary>
internal enum ColumnRole
{
    /// <summary>Rows are grouped by it.</summary>
    Key,

    /// <summary>It is measured.</summary>
    Measure,
}
