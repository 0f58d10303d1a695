using Analytics.Semantics.Model;

namespace Analytics.Storage.Engines.Sql;

/// <summary>What every scan of one fact at one level begins with, and how its rows are read.</summary>
internal sealed class FigureSelect
{
    public FigureSelect(SemanticModel model, Fact fact, Level level, SqlDialect dialect)
    {
        Table = new FactTable(model, fact, level, dialect);
        Subject = level.Subject!;
        Key = Table.Column(fact.Key);
        Reader = new FigureRowReader(Table.Members.Count, Table.Words.Count);
        Text = $"SELECT {string.Join(", ", Columns(fact, fact.Figure!))}\nFROM {Table.From}\nWHERE {Table.Column(fact.Level!)} = ";
    }

    public FactTable Table { get; }

    /// <summary>The word of the level.</summary>
    public string Subject { get; }

    /// <summary>The column of the row's key.</summary>
    public string Key { get; }

    public FigureRowReader Reader { get; }

    /// <summary>The text up to where the word of the level is asked for.</summary>
    public string Text { get; }

    /// <summary>In the order of <see cref="FigureRowReader"/>.</summary>
    private IEnumerable<string> Columns(Fact fact, FigureColumns figure) =>
    [
        Key,
        OrNothing(fact.Metric),
        Table.Day(Relationship.Start) ?? "NULL",
        Table.Day(Relationship.End) ?? "NULL",
        Table.Column(figure.Value),
        Table.Column(figure.Lower),
        Table.Column(figure.Upper),
        Table.Column(figure.Qualifier),
        OrNothing(figure.Conflict),
        .. Table.Members,
        .. Table.Words,
    ];

    private string OrNothing(string? column) => column is null ? "NULL" : Table.Column(column);
}
