namespace Analytics.Server.Tables.Sets;

/// <summary>Rows that were read, each at hand by its place.</summary>
internal abstract class RowList
{
    /// <summary>How many there are.</summary>
    public abstract int Count { get; }

    /// <summary>The row at hand.</summary>
    public abstract IRowValues Values { get; }

    /// <summary>Puts a row at hand.</summary>
    public abstract void Show(int place);
}
