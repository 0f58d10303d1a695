namespace Analytics.Storage.Engines.Columns;

/// <summary>Where the records of a fact are read.</summary>
public enum StorageMode
{
    /// <summary>From columns in memory.</summary>
    Import,

    /// <summary>From the database itself.</summary>
    DirectQuery,
}
