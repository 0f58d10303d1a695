using System.Globalization;
using System.Text;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Storage.Engines.Columns.Files;
using Analytics.Storage.Engines.Columns.Scanning;
using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns;

/// <summary>Brings the records of one version of the data into memory: from the file where it has them, else from the database.</summary>
/// <param name="model">The model.</param>
/// <param name="database">The engine that asks the database.</param>
/// <param name="reader">Reads facts from the database.</param>
/// <param name="file">The file beside the database.</param>
/// <param name="options">How records are held.</param>
/// <param name="limits">Where scans go from one way to another.</param>
internal sealed class ColumnLoader(
    SemanticModel model, IStorageEngine database, FactReader reader, ColumnFile file, ColumnStoreOptions options, ScanLimits limits)
{
    private const int MostAttempts = 3;

    private readonly IReadOnlyList<FactSource> _sources = FactSource.Of(model);

    /// <summary>How often facts were read from the database.</summary>
    public int Builds { get; private set; }

    /// <summary>The newest version; without records in memory where it never stays the same while it is read.</summary>
    /// <exception cref="StorageException">The database cannot be read.</exception>
    public async Task<ColumnSnapshot> LoadAsync(CancellationToken cancellation)
    {
        var version = await database.ReadVersionAsync(cancellation);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var key = await KeyAsync(version, cancellation);
            var known = file.TryRead(key);
            var facts = known ?? await ReadAsync(cancellation);
            var members = await MembersAsync(cancellation);
            var states = await StatesAsync(cancellation);
            var after = await database.ReadVersionAsync(cancellation);
            if (after == version)
            {
                if (known is null)
                {
                    file.Write(key, facts);
                }

                return Snapshot(version, facts, members, states);
            }

            version = after;
        }

        return Snapshot(version, [], new Dictionary<string, IReadOnlyList<Member>>(), await StatesAsync(cancellation));
    }

    /// <summary>What a file must be of to hold the records of a version.</summary>
    public async ValueTask<ColumnFileKey> KeyAsync(string version, CancellationToken cancellation)
    {
        var content = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{options.MaxBytes}\n");
        foreach (var source in _sources)
        {
            content.AppendLine(await reader.StampAsync(source, cancellation));
        }

        return new ColumnFileKey(version, content.ToString());
    }

    private async ValueTask<IReadOnlyList<FactColumns>> ReadAsync(CancellationToken cancellation)
    {
        Builds++;
        var facts = new List<FactColumns>();
        foreach (var source in _sources)
        {
            if (await reader.ReadAsync(source, options.MaxBytes, cancellation) is { } columns)
            {
                facts.Add(columns);
            }
        }

        return facts;
    }

    private async ValueTask<IReadOnlyDictionary<string, IReadOnlyList<Member>>> MembersAsync(CancellationToken cancellation)
    {
        var members = new Dictionary<string, IReadOnlyList<Member>>(StringComparer.Ordinal);
        foreach (var dimension in _sources.SelectMany(source => source.Fact.Relationships.Keys).Distinct().Select(name => model.Dimensions[name]))
        {
            if (dimension.Table is not null)
            {
                members.Add(dimension.Name, await database.ReadMembersAsync(dimension, cancellation));
            }
        }

        return members;
    }

    private async ValueTask<IReadOnlyDictionary<string, RecordState>> StatesAsync(CancellationToken cancellation)
    {
        var states = new Dictionary<string, RecordState>(StringComparer.Ordinal);
        foreach (var fact in model.Facts.Values.Where(fact => fact.Records is not null))
        {
            states.Add(fact.Name, await database.ReadRecordsAsync(fact, cancellation));
        }

        return states;
    }

    private ColumnSnapshot Snapshot(
        string version,
        IReadOnlyList<FactColumns> facts,
        IReadOnlyDictionary<string, IReadOnlyList<Member>> members,
        IReadOnlyDictionary<string, RecordState> states)
    {
        var held = facts.ToDictionary(columns => columns.Fact, StringComparer.Ordinal);
        return new ColumnSnapshot(
            version,
            held.ToDictionary(
                one => one.Key,
                one => new ScanPlanner(model, one.Value, StoredTables.All.Tables[model.Facts[one.Key].Table], members, limits),
                StringComparer.Ordinal),
            states,
            [.. model.Facts.Values.Where(fact => fact.Records is not null).Select(fact => held.TryGetValue(fact.Name, out var columns)
                ? new FactMode(fact.Name, StorageMode.Import, columns.Rows, columns.Bytes)
                : new FactMode(fact.Name, StorageMode.DirectQuery, 0, 0))]);
    }
}
