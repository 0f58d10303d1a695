namespace Analytics.Storage.Engines.Sql;

/// <summary>A statement that reads. Its text is the same for all values, so that it stays prepared.</summary>
/// <param name="Text">The text of SQL, which holds no value.</param>
/// <param name="Values">The values of its parameters.</param>
internal sealed record SqlStatement(string Text, IReadOnlyList<SqlValue> Values)
{
    /// <summary>The text, then each value on a line of its own.</summary>
    public override string ToString() => string.Join('\n', Values.Select(value => value.ToString()).Prepend(Text));
}
