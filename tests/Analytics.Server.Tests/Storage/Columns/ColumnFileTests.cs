using Analytics.Semantics.Model;
using Analytics.Storage.Engines.Columns;
using Analytics.Storage.Engines.Columns.Files;
using Analytics.Storage.Engines.Columns.Scanning;

namespace Analytics.Server.Tests.Storage.Columns;

/// <summary>The file of columns: read where it is whole and of the same, else made anew; the answers are the same.</summary>
public sealed class ColumnFileTests : IAsyncLifetime
{
    private const int Rows = 300;
    private const int Imported = 200;
    private RecordWorld _world = null!;

    public async Task InitializeAsync()
    {
        _world = await RecordWorld.CreateAsync(8, Rows, Imported);
        await LoadAsync(builds: 1, Imported);
    }

    public Task DisposeAsync()
    {
        _world.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task File_Should_BeRead_When_ItIsWhole() => await LoadAsync(builds: 0, Imported);

    [Fact]
    public async Task File_Should_BeMadeAnew_When_TheDataIsOther()
    {
        await _world.Records.ImportAsync(_world.Database, Imported, Rows - Imported);

        await LoadAsync(builds: 1, Rows);
        await LoadAsync(builds: 0, Rows);
    }

    /// <summary>As where the database was put back from a copy: the version counts imports and does not see it.</summary>
    [Fact]
    public async Task File_Should_BeMadeAnew_When_TheVersionIsTheSameButTheImportIsOther()
    {
        var version = await _world.Sql().ReadVersionAsync(CancellationToken.None);
        using (var connection = _world.Database.Connect())
        {
            connection.Execute("UPDATE donation_batches SET content_hash = 'other'");
        }

        Assert.Equal(version, await _world.Sql().ReadVersionAsync(CancellationToken.None));
        await LoadAsync(builds: 1, Imported);
    }

    [Fact]
    public async Task File_Should_BeMadeAnew_When_TheModelReadsOtherColumns()
    {
        var measures = RecordWorld.Model.Measures.Where(measure => measure.Value.Column != "age").ToDictionary();
        var loader = _world.Loader(model: RecordWorld.Model with { Measures = measures });

        var snapshot = await loader.LoadAsync(CancellationToken.None);

        Assert.Equal(1, loader.Builds);
        Assert.Null(snapshot.Plan(new("donationRecords", [], [], [new(Aggregation.Min, "age", [])])));
        await LoadAsync(builds: 1, Imported);
    }

    [Fact]
    public async Task File_Should_NotBeTrusted_When_OneBitIsOther()
    {
        var (whole, key) = (await File.ReadAllBytesAsync(_world.ColumnsPath), await KeyAsync());
        Assert.NotNull(Read(whole, key));
        for (var place = 0; place < whole.Length; place += place < 100 ? 1 : 7)
        {
            var damaged = whole.ToArray();
            damaged[place] ^= (byte)(1 << (place % 8));
            Assert.True(Read(damaged, key) is null, $"byte {place} of {whole.Length}");
        }
    }

    [Fact]
    public async Task File_Should_NotBeTrusted_When_ItIsShorterOrLonger()
    {
        var (whole, key) = (await File.ReadAllBytesAsync(_world.ColumnsPath), await KeyAsync());
        for (var length = 0; length < whole.Length; length += length < 200 ? 1 : 101)
        {
            Assert.True(Read(whole[..length], key) is null, $"{length} bytes of {whole.Length}");
        }

        Assert.Null(Read(whole[..^1], key));
        Assert.Null(Read([.. whole, 0], key));
    }

    [Fact]
    public async Task File_Should_BeMadeAnew_When_ItIsDamaged()
    {
        var whole = await File.ReadAllBytesAsync(_world.ColumnsPath);
        foreach (var place in new[] { 0, 9, 20, 60, whole.Length / 2, whole.Length - 1 })
        {
            var damaged = whole.ToArray();
            damaged[place] ^= 1;
            await File.WriteAllBytesAsync(_world.ColumnsPath, damaged);

            await LoadAsync(builds: 1, Imported);

            Assert.Equal(whole, await File.ReadAllBytesAsync(_world.ColumnsPath));
        }
    }

    [Fact]
    public async Task Engine_Should_GoOn_When_TheFileCannotBeWritten()
    {
        File.Delete(_world.ColumnsPath);
        Directory.CreateDirectory(_world.ColumnsPath);
        var told = new List<string>();

        var snapshot = await _world.Loader(options: new ColumnStoreOptions { Notice = told.Add }).LoadAsync(CancellationToken.None);

        Assert.StartsWith($"The columns cannot be kept in '{_world.ColumnsPath}'", Assert.Single(told), StringComparison.Ordinal);
        AssertAnswers(snapshot, Imported);
        Assert.Single(Directory.GetFileSystemEntries(Path.GetDirectoryName(_world.ColumnsPath)!, "*.columns*"));
    }

    private async Task LoadAsync(int builds, int rows)
    {
        var loader = _world.Loader();
        var snapshot = await loader.LoadAsync(CancellationToken.None);
        Assert.Equal(builds, loader.Builds);
        AssertAnswers(snapshot, rows);
    }

    private void AssertAnswers(ColumnSnapshot snapshot, int rows)
    {
        var (naive, scans) = (_world.Naive(), new GeneratedScans(9, _world.Districts, _world.Institutions));
        for (var i = 0; i < 100; i++)
        {
            var scan = scans.Next();
            Assert.Equal(AggregateText.Of(naive.Run(scan, _world.Records.Rows.Take(rows))), AggregateText.Of(ScanRun.Run(snapshot.Plan(scan)!, CancellationToken.None)));
        }
    }

    private async Task<ColumnFileKey> KeyAsync() =>
        await _world.Loader().KeyAsync(await _world.Sql().ReadVersionAsync(CancellationToken.None), CancellationToken.None);

    private object? Read(byte[] content, ColumnFileKey key)
    {
        var path = Path.Combine(_world.Database.Folder, "damaged.columns");
        File.WriteAllBytes(path, content);
        return new ColumnFile(path, null).TryRead(key);
    }
}
