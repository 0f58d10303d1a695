using Analytics.Semantics.Model;
using Analytics.Server.Hosting;
using Analytics.Storage.Engines.Columns;
using Analytics.Storage.Engines.Columns.Files;
using Analytics.Storage.Engines.Columns.Scanning;
using Analytics.Storage.Engines.Sql;

namespace Analytics.Server.Tests.Storage.Columns;

/// <summary>A database with the published seed and generated records, and engines over it.</summary>
internal sealed class RecordWorld : IDisposable
{
    private RecordWorld(TemporaryDatabase database, IReadOnlyList<int> districts, IReadOnlyList<int> institutions, GeneratedRecords records)
    {
        Database = database;
        Districts = districts;
        Institutions = institutions;
        Records = records;
    }

    public static SemanticModel Model { get; } = ModelFile.Read(ModelFile.Shipped);

    public TemporaryDatabase Database { get; }

    public IReadOnlyList<int> Districts { get; }

    public IReadOnlyList<int> Institutions { get; }

    public GeneratedRecords Records { get; }

    public string ColumnsPath => Database.Path + ColumnFile.Extension;

    /// <param name="seed">What the records are drawn by.</param>
    /// <param name="rows">How many there are.</param>
    /// <param name="imported">How many of them are in the database.</param>
    public static async Task<RecordWorld> CreateAsync(int seed, int rows, int imported)
    {
        var database = await TemporaryDatabase.ReadyAsync();
        await database.Importer.ImportAsync(ImportedSeed.Folder);
        using var connection = database.Connect();
        var districts = connection.Rows("SELECT id FROM districts ORDER BY id").ConvertAll(int.Parse);
        var institutions = connection.Rows("SELECT id FROM institutions ORDER BY id").ConvertAll(int.Parse);
        var world = new RecordWorld(database, districts, institutions, new GeneratedRecords(seed, rows, districts, institutions));
        if (imported > 0)
        {
            await world.Records.ImportAsync(database, 0, imported);
        }

        return world;
    }

    public NaiveScan Naive()
    {
        using var connection = Database.Connect();
        var kinds = new[] { "district", "institution" }.SelectMany(dimension =>
            connection.Rows($"SELECT id, kind FROM {dimension}s").Select(row => ((dimension, long.Parse(row.Split('|')[0])), row.Split('|')[1])));
        return new NaiveScan(kinds.ToDictionary());
    }

    public SqlEngine Sql() => SqlOver(Database);

    public ColumnEngine Columns(ScanLimits? limits = null, ColumnStoreOptions? options = null) => new(Sql(), Loader(limits, options));

    public ColumnLoader Loader(ScanLimits? limits = null, ColumnStoreOptions? options = null, SemanticModel? model = null) =>
        LoaderOver(Database, limits, options, model);

    public static ColumnLoader LoaderOver(TemporaryDatabase database, ScanLimits? limits = null, ColumnStoreOptions? options = null, SemanticModel? model = null)
    {
        options ??= new ColumnStoreOptions();
        var (runner, dialect) = (new StatementRunner(database.File, database.Pool), new SqliteDialect());
        var file = new ColumnFile(database.Path + ColumnFile.Extension, options.Notice);
        model ??= Model;
        return new ColumnLoader(model, new SqlEngine(runner, model, dialect), new FactReader(runner, dialect), file, options, limits ?? new ScanLimits());
    }

    public static SqlEngine SqlOver(TemporaryDatabase database) => new(new StatementRunner(database.File, database.Pool), Model, new SqliteDialect());

    public void Dispose() => Database.Dispose();
}
