namespace Analytics.Storage.Importing.Records;

/// <summary>How far an import of records is.</summary>
/// <param name="Lines">Lines that are dealt with.</param>
/// <param name="BytesRead">Bytes of the file that were read.</param>
/// <param name="Step">What is being done, such as reading or indexing.</param>
public sealed record RecordProgress(long Lines, long BytesRead, string Step);
