using Analytics.Semantics.Model;

namespace Analytics.Storage.Engines.Sql;

/// <summary>Where the parts of a fact's rows stand, as SQL: of figures at one level, or of records.</summary>
internal sealed class FactTable
{
    private const string Row = "f";
    private const string LevelMember = "m";

    private readonly SemanticModel _model;
    private readonly Fact _fact;
    private readonly SqlDialect _dialect;
    private readonly Dimension? _joined;

    public FactTable(SemanticModel model, Fact fact, Level? level, SqlDialect dialect)
    {
        _model = model;
        _fact = fact;
        _dialect = dialect;
        _joined = level?.Dimension is { } name && fact.Relationships.ContainsKey(name) && LeadsOn(model.Dimensions[name]) ? model.Dimensions[name] : null;
    }

    /// <summary>The columns that hold the members, in the order of the fact's relationships.</summary>
    public IReadOnlyList<string> Members =>
        [.. _fact.Relationships.Keys.Where(name => _model.Dimensions[name].Table is not null).Select(name => Member(name)!)];

    /// <summary>The columns that hold the words, in the order of the fact's relationships and their columns.</summary>
    public IReadOnlyList<string> Words =>
    [
        .. from relationship in _fact.Relationships.Values
           let dimension = _model.Dimensions[relationship.Dimension]
           where dimension.Table is null && !dimension.IsTime
           from held in relationship.Columns
           where dimension.Attributes[held.Key].Type != AttributeType.Date
           select Column(held.Value),
    ];

    /// <summary>The fact's table, with that of the level's own dimension where this leads on.</summary>
    public string From
    {
        get
        {
            var from = $"{_dialect.Quote(_fact.Table)} AS {Row}";
            return _joined?.Table is { } table
                ? $"{from} LEFT JOIN {_dialect.Quote(table.Name)} AS {LevelMember} ON {LevelMember}.{_dialect.Quote(table.Key)} = {Held(_joined.Name, Relationship.Key)}"
                : from;
        }
    }

    /// <summary>A column of the fact.</summary>
    public string Column(string name) => $"{Row}.{_dialect.Quote(name)}";

    /// <summary>The column that holds the member of a dimension: that of the level's own dimension before that of the fact; null where neither leads there.</summary>
    public string? Member(string dimension) =>
        _joined?.Relationships.GetValueOrDefault(dimension)?.Columns.GetValueOrDefault(Relationship.Key) is { } onward
            ? $"{LevelMember}.{_dialect.Quote(onward)}"
            : Held(dimension, Relationship.Key);

    /// <summary>The column of the fact that holds a thing of a dimension; null where there is none.</summary>
    public string? Held(string dimension, string held) =>
        _fact.Relationships.TryGetValue(dimension, out var relationship) && relationship.Columns.TryGetValue(held, out var column)
            ? Column(column)
            : null;

    /// <summary>The column of the first or last day; null where the fact knows no time.</summary>
    public string? Day(string end) =>
        _fact.Relationships.Keys.FirstOrDefault(name => _model.Dimensions[name].IsTime) is { } time ? Held(time, end) : null;

    private bool LeadsOn(Dimension dimension) =>
        dimension.Table is not null && dimension.Relationships.Keys.Any(_fact.Relationships.ContainsKey);
}
