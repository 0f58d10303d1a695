using Microsoft.Data.Sqlite;

namespace Analytics.Storage.Importing.Records;

/// <summary>Reads and writes the rows of imports of records.</summary>
internal static class DonationBatches
{
    /// <summary>The batch of the same content that stands; null where there is none.</summary>
    public static int? Standing(SqliteConnection connection, string contentHash) => connection.List(
        "SELECT id FROM donation_batches WHERE content_hash = $hash AND undone_at IS NULL",
        row => (int?)row.GetInt32(0),
        ("$hash", contentHash)).FirstOrDefault();

    public static void Add(SqliteConnection connection, int id, string contentHash, RecordRequest request, RecordLoader loaded) => connection.Run(
        """
        INSERT INTO donation_batches (id, content_hash, file_name, imported_at, rows, covers_from, covers_to, is_synthetic, undone_at)
        VALUES ($id, $hash, $file, $now, $rows, $from, $to, $synthetic, NULL)
        """,
        ("$id", id),
        ("$hash", contentHash),
        ("$file", request.FileName),
        ("$now", DateTime.UtcNow),
        ("$rows", loaded.Rows),
        ("$from", request.From ?? loaded.First),
        ("$to", request.To ?? loaded.Last),
        ("$synthetic", loaded.IsSynthetic));
}
