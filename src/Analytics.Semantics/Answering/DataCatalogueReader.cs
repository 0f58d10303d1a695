using Analytics.Semantics.Binding;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;

namespace Analytics.Semantics.Answering;

/// <summary>Reads the catalogue of the data and keeps that of the newest version.</summary>
internal sealed class DataCatalogueReader(SemanticModel model, IStorageEngine engine)
{
    private DataCatalogue? _known;

    public async ValueTask<DataCatalogue> ReadAsync(string version, CancellationToken cancellation)
    {
        if (_known is { } known && known.Version == version)
        {
            return known;
        }

        var members = new Dictionary<string, IReadOnlyList<Member>>(StringComparer.Ordinal);
        foreach (var dimension in model.Dimensions.Values.Where(dimension => dimension.Table is not null))
        {
            members.Add(dimension.Name, await engine.ReadMembersAsync(dimension, cancellation).ConfigureAwait(false));
        }

        var records = new Dictionary<string, RecordState>(StringComparer.Ordinal);
        foreach (var fact in model.Facts.Values.Where(fact => fact.Records is not null))
        {
            records.Add(fact.Name, await engine.ReadRecordsAsync(fact, cancellation).ConfigureAwait(false));
        }

        return _known = new DataCatalogue(version, new MemberCatalogue(members), new RecordCatalogue(records));
    }
}
