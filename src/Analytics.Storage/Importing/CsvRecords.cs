using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Analytics.Storage.Importing;

/// <summary>The records of a text of comma-separated values, each with the line that it begins on. Blank lines are none.</summary>
internal sealed class CsvRecords : IDisposable
{
    private readonly CsvParser _parser;

    public CsvRecords(SeedFile file, string text, FaultList faults)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            IgnoreBlankLines = false,
            BadDataFound = _ => faults.Add(
                file.Name,
                Line,
                null,
                "a quotation mark stands alone or inside a field",
                "put the whole field in quotation marks and double those inside it"),
        };
        _parser = new CsvParser(new StringReader(text), configuration);
    }

    public int Line { get; private set; }

    public string[] Fields { get; private set; } = [];

    public bool Read()
    {
        do
        {
            Line = _parser.RawRow + 1;
            if (!_parser.Read())
            {
                return false;
            }

            Fields = _parser.Record!;
        }
        while (Fields is [""]);
        return true;
    }

    public void Dispose() => _parser.Dispose();
}
