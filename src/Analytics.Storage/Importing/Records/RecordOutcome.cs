namespace Analytics.Storage.Importing.Records;

/// <summary>What came of an import of records.</summary>
public enum RecordOutcome
{
    /// <summary>The rows are in the database.</summary>
    Imported,

    /// <summary>A dry run found that the rows could be imported.</summary>
    Valid,

    /// <summary>A batch of the same content stands; nothing was changed.</summary>
    AlreadyImported,

    /// <summary>There are faults; nothing was changed.</summary>
    Refused,
}
