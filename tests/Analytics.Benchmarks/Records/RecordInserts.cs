using System.Globalization;
using Analytics.Storage.Entities.Records;
using Analytics.Storage.Generating;
using Microsoft.Data.Sqlite;

namespace Analytics.Benchmarks.Records;

/// <summary>Inserts generated donations into the server's database.</summary>
internal sealed class RecordInserts(SqliteConnection connection)
{
    private const string Batch =
        "INSERT INTO donation_batches (content_hash, imported_at, rows, covers_from, covers_to, is_synthetic) VALUES ('benchmark', '2024-01-01T00:00:00.0000000Z', @p0, @p1, @p2, 1)";

    private const string Donor = "INSERT INTO donor_records (id, pseudonym, sex, birth_year, abo, rh) VALUES (@p0, @p1, @p2, @p3, @p4, @p5)";

    private const string Donation =
        """
        INSERT INTO donations (number, donor_id, donated_on, district_id, institution_id, channel, product, volume, therapeutic_units, dose, history, age, age_band, batch_id)
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13)
        """;

    private const long UnitScale = 1_000_000;

    public void Insert(GeneratorOptions options)
    {
        var districts = Keys("SELECT code, id FROM districts ORDER BY id");
        var institutions = Keys("SELECT key, id FROM institutions ORDER BY id");
        using var transaction = connection.BeginTransaction();
        using var batch = Prepare(Batch, 3);
        Run(batch, options.Rows, $"{options.From}-01-01", $"{options.To}-12-31");
        using var last = connection.CreateCommand();
        last.CommandText = "SELECT MAX(id) FROM donation_batches";
        var batchId = last.ExecuteScalar()!;
        using var donor = Prepare(Donor, 6);
        using var donation = Prepare(Donation, 14);
        foreach (var row in DonationGenerator.Generate(options, [.. districts.Keys], [.. institutions.Keys]))
        {
            if (row.IsFirst)
            {
                Run(donor, row.Donor, $"P{row.Donor:D8}", Word(row.Sex), row.BirthYear, Word(row.Abo), Word(row.Rh));
            }

            Run(
                donation,
                $"S{row.Number:D9}",
                row.Donor,
                row.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                districts.Values.ElementAt(row.District),
                row.Institution < 0 ? DBNull.Value : institutions.Values.ElementAt(row.Institution),
                row.Channel == DonationChannel.FixedSite ? "FIXED_SITE" : Word(row.Channel),
                row.Product == BloodProduct.WholeBlood ? "WHOLE_BLOOD" : Word(row.Product),
                row.Volume,
                row.TherapeuticUnits * UnitScale,
                row.Volume > 0 ? $"ML_{row.Volume}" : "NOT_WHOLE_BLOOD",
                row.IsFirst ? "FIRST_TIME" : "REPEAT",
                row.Day.Year - row.BirthYear,
                Band(row.Day.Year - row.BirthYear),
                batchId);
        }

        transaction.Commit();
    }

    private static string Band(int age) => age switch
    {
        < 25 => "UNDER_25",
        < 35 => "FROM_25_TO_34",
        < 45 => "FROM_35_TO_44",
        < 55 => "FROM_45_TO_54",
        _ => "FROM_55",
    };

    private static string Word<TEnum>(TEnum member)
        where TEnum : struct, Enum => member.ToString().ToUpperInvariant();

    private Dictionary<string, object> Keys(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var keys = new Dictionary<string, object>();
        while (reader.Read())
        {
            keys.Add(reader.GetString(0), reader.GetInt32(1));
        }

        return keys;
    }

    private SqliteCommand Prepare(string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var place = 0; place < parameters; place++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{place}" });
        }

        return command;
    }

    private static void Run(SqliteCommand command, params object[] values)
    {
        for (var place = 0; place < values.Length; place++)
        {
            command.Parameters[place].Value = values[place];
        }

        command.ExecuteNonQuery();
    }
}
