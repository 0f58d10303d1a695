using Analytics.Semantics.Engines;
using Analytics.Semantics.Figures;
using Analytics.Semantics.Results;

namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>One row of a table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Row">The place of the row.</param>
internal readonly record struct RowAt(ResultTable Table, int Row)
{
    /// <summary>The cursor; empty where rows are not paged.</summary>
    public string Cursor => Table.Cursors.Count == 0 ? "" : Table.Cursors[Row];

    /// <summary>The rows of fact behind the row.</summary>
    public SourceSet Sources => Table.Sources.Count == 0 ? SourceSet.None : Table.Sources[Row];

    /// <summary>The records that the row sums up; null where it is of figures.</summary>
    public RecordSelection? Records => Table.Records.Count == 0 ? null : Table.Records[Row];

    /// <summary>The value of a key; null where it is unknown, or not grouped by.</summary>
    public object? KeyOf(string name)
    {
        for (var place = 0; place < Table.KeyNames.Count; place++)
        {
            if (Table.KeyNames[place] == name)
            {
                return Table.Keys[Row][place];
            }
        }

        return null;
    }

    /// <summary>The figure of a measure, by its place among those asked.</summary>
    public FigureAt FigureOf(int measure) => new(Table.Measures[measure], Row);

    /// <summary>The rows of a drill-down, by its place among those asked.</summary>
    public ResultTable DrillDownOf(int drillDown) => Table.DrillDowns[Row][drillDown];
}
