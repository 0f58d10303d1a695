using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Analytics.Storage.Importing.Records;

/// <summary>Takes an import of records back.</summary>
internal static class BatchUndo
{
    /// <summary>Why it cannot be undone; null where it was.</summary>
    public static string? Run(SqliteConnection connection, int id)
    {
        var undone = connection.List(
            "SELECT undone_at FROM donation_batches WHERE id = $id",
            row => row.IsDBNull(0) ? (DateTime?)null : row.GetDateTime(0),
            ("$id", id));
        if (undone is [])
        {
            return $"There is no batch {id}; 'import batches' lists those there are.";
        }

        if (undone[0] is { } when)
        {
            return $"Batch {id} was undone already, on {when.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC.";
        }

        Delete(connection, id);
        connection.Run("UPDATE donation_batches SET undone_at = $now WHERE id = $id", ("$now", DateTime.UtcNow), ("$id", id));
        return null;
    }

    private static void Delete(SqliteConnection connection, int id)
    {
        Forget(connection, id);
        if (connection.Number("SELECT count(*) FROM donation_batches WHERE undone_at IS NULL") == 1)
        {
            connection.Run("DELETE FROM donations");
            connection.Run("DELETE FROM donor_amendments");
            connection.Run("DELETE FROM donor_records");
            return;
        }

        connection.Run("DELETE FROM donations WHERE batch_id = $id", ("$id", id));
        connection.Run("DELETE FROM donor_amendments WHERE NOT EXISTS (SELECT 1 FROM donations WHERE donations.donor_id = donor_amendments.donor_id)");
        connection.Run("DELETE FROM donor_records WHERE NOT EXISTS (SELECT 1 FROM donations WHERE donations.donor_id = donor_records.id)");
    }

    /// <summary>What only this import told of donors known before is not known any more.</summary>
    private static void Forget(SqliteConnection connection, int id)
    {
        const string told = "id IN (SELECT donor_id FROM donor_amendments WHERE batch_id = $id AND attribute =";
        connection.Run($"UPDATE donor_records SET sex = 'UNKNOWN' WHERE {told} 'SEX')", ("$id", id));
        connection.Run($"UPDATE donor_records SET birth_year = NULL WHERE {told} 'BIRTH_YEAR')", ("$id", id));
        connection.Run($"UPDATE donor_records SET abo = 'UNKNOWN' WHERE {told} 'ABO')", ("$id", id));
        connection.Run($"UPDATE donor_records SET rh = 'UNKNOWN' WHERE {told} 'RH')", ("$id", id));
        connection.Run("DELETE FROM donor_amendments WHERE batch_id = $id", ("$id", id));
    }
}
