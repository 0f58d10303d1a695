using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>Reads all files of the seed into entities, each file after those that it refers to.</summary>
internal sealed class SeedReader(SeedFolder folder, FaultList faults, Action<string> onFile)
{
    private readonly PublishedData _data = new();

    public PublishedData Read()
    {
        var sources = Keyed(SeedFiles.Sources, "source", _data.Sources, "key", SourceRows.Read, row => row.Key);
        var cities = Keyed(SeedFiles.Cities, "city", _data.Cities, "code", PlaceRows.ReadCity, row => row.Code);
        var districts = Keyed(
            SeedFiles.Districts, "district", _data.Districts, "code", row => PlaceRows.ReadDistrict(row, cities), row => row.Code);
        var institutions = Keyed(
            SeedFiles.Institutions, "institution", _data.Institutions, "key", row => ParticipantRows.ReadInstitution(row, districts, sources), row => row.Key);
        var donors = Keyed(
            SeedFiles.Donors, "donor", _data.Donors, "key", row => ParticipantRows.ReadDonor(row, sources), row => row.Key);
        var subjects = new SeedSubjects(cities, districts, institutions, donors);
        ReadStatements(row => StatementRows.Read(row, subjects, sources));
        Distinct(SeedFiles.Awards, _data.Awards, row => AwardRows.Read(row, subjects, sources), AwardRows.Identity, []);
        Distinct(SeedFiles.Populations, _data.Populations, row => PopulationRows.Read(row, subjects, sources), PopulationRows.Identity, []);
        return _data;
    }

    private void ReadStatements(Func<SeedRow, Statement> read)
    {
        var lines = new Dictionary<string, (SeedFile File, int Line)>();
        foreach (var file in folder.StatementFiles)
        {
            Distinct(file, _data.Statements, read, StatementRows.Identity, lines);
        }

        for (var index = 0; index < _data.Statements.Count; index++)
        {
            _data.Statements[index].Id = index + 1;
        }
    }

    private KeyedRows<T> Keyed<T>(
        SeedFile file, string what, List<T> entities, string column, Func<SeedRow, T> read, Func<T, string> keyOf)
        where T : class
    {
        var table = Open(file);
        var keyed = new KeyedRows<T>(table, what);
        foreach (var row in table.Rows)
        {
            var entity = read(row);
            entities.Add(entity);
            keyed.Add(row, column, keyOf(entity), entity);
        }

        return keyed;
    }

    private void Distinct<T>(
        SeedFile file, List<T> entities, Func<SeedRow, T> read, string[] identity, Dictionary<string, (SeedFile File, int Line)> lines)
    {
        foreach (var row in Open(file).Rows)
        {
            entities.Add(read(row));
            var cells = row.Joined(identity);
            if (!lines.TryAdd(cells, (file, row.Line)))
            {
                var (where, line) = lines[cells];
                row.Fault(null, $"the row says the same as line {line}{(where == file ? "" : $" of {where.Name}")}", "remove one of them");
            }
        }
    }

    private SeedTable Open(SeedFile file)
    {
        onFile(file.Name);
        var table = SeedTableReader.Read(folder, file, faults);
        _data.Rows += table.Rows.Count;
        return table;
    }
}
