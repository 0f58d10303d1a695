using Analytics.Storage.Entities;
using Analytics.Storage.Entities.Records;
using Microsoft.Data.Sqlite;

namespace Analytics.Storage.Importing.Records;

/// <summary>All donors by pseudonym: those of the database, and those that the file brings.</summary>
internal sealed class DonorIndex
{
    private readonly Dictionary<string, KnownDonor> _donors;
    private int _nextId;

    private DonorIndex(Dictionary<string, KnownDonor> donors, int nextId)
    {
        _donors = donors;
        _nextId = nextId;
    }

    /// <summary>Distinct donors with a row in the file.</summary>
    public int Seen { get; private set; }

    public static DonorIndex Read(SqliteConnection connection)
    {
        var known = connection.List(
            "SELECT pseudonym, id, sex, birth_year, abo, rh FROM donor_records",
            row => KeyValuePair.Create(row.GetString(0), new KnownDonor(row.GetInt32(1), isNew: false)
            {
                Sex = UpperSnake<Sex>.Parse(row.GetString(2)),
                BirthYear = row.IsDBNull(3) ? null : row.GetInt32(3),
                Abo = UpperSnake<AboGroup>.Parse(row.GetString(4)),
                Rh = UpperSnake<RhFactor>.Parse(row.GetString(5)),
            }));
        return new DonorIndex(new Dictionary<string, KnownDonor>(known, StringComparer.Ordinal), NextKey.Of(connection, "donor_records"));
    }

    /// <summary>The donor, or one that is not in the index until it is taken in.</summary>
    public KnownDonor Find(string pseudonym) => _donors.GetValueOrDefault(pseudonym) ?? new KnownDonor(_nextId, isNew: true);

    /// <summary>Takes in the donor of a row that was written.</summary>
    public void Take(RecordRow row, KnownDonor donor)
    {
        if (donor.IsNew && !donor.IsSeen)
        {
            _donors.Add(row.Pseudonym, donor);
            _nextId++;
        }

        Seen += donor.IsSeen ? 0 : 1;
        donor.Learn(row);
    }

    /// <summary>Writes the new donors, and what was learned of the old.</summary>
    public void Write(SqliteConnection connection, int batchId)
    {
        using var insert = new FastStatement(connection, "INSERT INTO donor_records (id, pseudonym, sex, birth_year, abo, rh) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        using var update = new FastStatement(connection, "UPDATE donor_records SET pseudonym = ?2, sex = ?3, birth_year = ?4, abo = ?5, rh = ?6 WHERE id = ?1");
        using var amend = new FastStatement(connection, "INSERT INTO donor_amendments (batch_id, donor_id, attribute) VALUES (?1, ?2, ?3)");
        foreach (var (pseudonym, donor) in _donors.Where(pair => pair.Value.IsNew || pair.Value.Amended is not null))
        {
            Write(donor.IsNew ? insert : update, pseudonym, donor);
            foreach (var attribute in donor.Amended ?? [])
            {
                amend.Bind(1, batchId);
                amend.Bind(2, donor.Id);
                amend.Bind(3, RecordWords<DonorAttribute>.BytesOf(attribute));
                amend.Run();
            }
        }
    }

    private static void Write(FastStatement statement, string pseudonym, KnownDonor donor)
    {
        statement.Bind(1, donor.Id);
        statement.Bind(2, pseudonym);
        statement.Bind(3, RecordWords<Sex>.BytesOf(donor.Sex));
        statement.Bind(4, donor.BirthYear);
        statement.Bind(5, RecordWords<AboGroup>.BytesOf(donor.Abo));
        statement.Bind(6, RecordWords<RhFactor>.BytesOf(donor.Rh));
        statement.Run();
    }
}
