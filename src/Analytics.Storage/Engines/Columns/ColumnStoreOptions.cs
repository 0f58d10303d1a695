namespace Analytics.Storage.Engines.Columns;

/// <summary>How records are held in memory.</summary>
public sealed class ColumnStoreOptions
{
    /// <summary>The most bytes that the columns of one fact may take; a fact of more is asked of the database. 2 GiB by default.</summary>
    public long MaxBytes { get; set; } = 2L << 30;

    /// <summary>Is told, in one sentence, where the columns could not be kept in a file.</summary>
    internal Action<string>? Notice { get; set; }
}
