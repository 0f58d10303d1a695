namespace Analytics.Storage.Importing;

/// <summary>Reads a file of comma-separated values with a header; what is wrong with its form becomes faults.</summary>
internal static class SeedTableReader
{
    public static SeedTable Read(SeedFolder folder, SeedFile file, FaultList faults)
    {
        if (folder.ContentOf(file) is not { } content || Utf8Text.Decode(file, content, faults) is not { } text)
        {
            return SeedTable.Unreadable;
        }

        using var records = new CsvRecords(file, text, faults);
        if (!records.Read())
        {
            faults.Add(file.Name, 1, null, "the file is empty", $"begin it with the header '{file.Header}'");
            return SeedTable.Unreadable;
        }

        var header = records.Fields;
        return SeedHeader.Check(file, header, faults) ? ReadRows(records, file, header, faults) : SeedTable.Unreadable;
    }

    private static SeedTable ReadRows(CsvRecords records, SeedFile file, string[] header, FaultList faults)
    {
        var rows = new List<SeedRow>();
        var complete = true;
        while (records.Read())
        {
            if (records.Fields.Length == header.Length)
            {
                rows.Add(new SeedRow(file, rows.Count + 1, records.Line, Pair(header, records.Fields), faults));
                continue;
            }

            complete = false;
            faults.Add(
                file.Name,
                records.Line,
                null,
                $"the row has {records.Fields.Length} fields",
                $"give it {header.Length}, one for each column; a field with a comma in it needs quotation marks");
        }

        return new SeedTable(rows, complete);
    }

    private static Dictionary<string, string> Pair(string[] header, string[] fields) =>
        header.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second);
}
