namespace Analytics.Storage.Engines.Sql;

/// <summary>Collects the values of a statement while its text is written.</summary>
internal sealed class SqlValues(SqlDialect dialect)
{
    private readonly List<SqlValue> _values = [];

    public IReadOnlyList<SqlValue> All => _values;

    /// <summary>The name of the parameter that holds the value.</summary>
    public string Add(object value)
    {
        var name = dialect.Parameter(_values.Count);
        _values.Add(new SqlValue(name, value));
        return name;
    }
}
