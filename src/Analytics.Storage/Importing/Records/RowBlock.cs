namespace Analytics.Storage.Importing.Records;

/// <summary>A run of rows on its way from the file to the database: the good ones and the faults of the others, both by line.</summary>
internal sealed record RowBlock(List<RecordRow> Rows, List<RecordFault> Faults, int LastLine, long BytesRead)
{
    public const int LinesInOne = 2000;
}
