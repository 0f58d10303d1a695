using Analytics.Storage.Entities.Records;
using Microsoft.Data.Sqlite;

namespace Analytics.Storage.Importing.Records;

/// <summary>Writes donations.</summary>
internal sealed class DonationInsert(SqliteConnection connection, int batchId) : IDisposable
{
    private readonly FastStatement _insert = new(
        connection,
        """
        INSERT INTO donations (id, number, donor_id, donated_on, district_id, institution_id, channel, product, volume, therapeutic_units,
            dose, history, age, age_band, batch_id)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
        ON CONFLICT (number) DO NOTHING
        """);

    /// <summary>False, with nothing written, where a donation of the same number stands.</summary>
    public bool Run(RecordRow row, int id, int donorId)
    {
        Span<byte> day = stackalloc byte[10];
        row.Day.TryFormat(day, out _, "O");
        _insert.Bind(1, id);
        _insert.Bind(2, row.Number);
        _insert.Bind(3, donorId);
        _insert.Bind(4, day);
        _insert.Bind(5, row.DistrictId);
        _insert.Bind(6, row.InstitutionId);
        _insert.Bind(7, RecordWords<DonationChannel>.BytesOf(row.Channel));
        _insert.Bind(8, RecordWords<BloodProduct>.BytesOf(row.Product));
        _insert.Bind(9, row.Volume);
        _insert.Bind(10, row.Units);
        _insert.Bind(11, RecordWords<Dose>.BytesOf(row.Dose));
        _insert.Bind(12, RecordWords<DonorHistory>.BytesOf(row.History));
        _insert.Bind(13, row.Age);
        _insert.Bind(14, RecordWords<AgeBand>.BytesOf(row.AgeBand));
        _insert.Bind(15, batchId);
        return _insert.Run() > 0;
    }

    public void Dispose() => _insert.Dispose();
}
