using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Analytics.Storage.Importing.Records;

/// <summary>Finds donations of an import that lie closer to another of the same donor and product than the rules allow: whole blood six months, platelets two weeks.</summary>
internal sealed class IntervalCheck(RecordLoader loader, RecordHeader header, RejectLog log)
{
    private const int DaysBetweenWholeBlood = 180;
    private const int DaysBetweenPlatelets = 14;

    private const string OfTouchedDonors = "AND donor_id IN (SELECT donor_id FROM donations WHERE batch_id = ?1)";

    /// <summary>Adds a warning to the log for each.</summary>
    public void Run(SqliteConnection connection, int batchId)
    {
        var isAlone = connection.Number("SELECT EXISTS (SELECT 1 FROM donations WHERE batch_id <> $batch)", ("$batch", batchId)) == 0;
        using var donations = new FastStatement(
            connection,
            $"""
            SELECT donor_id, product = 'PLATELETS', donated_on, id, batch_id = ?1 FROM donations
            WHERE product IN ('WHOLE_BLOOD', 'PLATELETS') {(isAlone ? "" : OfTouchedDonors)}
            ORDER BY 1, 2, 3, 4
            """);
        donations.Bind(1, batchId);
        var before = default(RecordedDay);
        while (donations.Step())
        {
            PlainNumbers.TryDay(donations.Bytes(2), out var day);
            var next = new RecordedDay(donations.Number(0), donations.Number(1) > 0, day, donations.Number(3), donations.Number(4) > 0);
            Compare(before, next);
            before = next;
        }
    }

    private void Compare(RecordedDay before, RecordedDay next)
    {
        var days = next.Day.DayNumber - before.Day.DayNumber;
        var least = next.IsPlatelets ? DaysBetweenPlatelets : DaysBetweenWholeBlood;
        if (before.Donor != next.Donor || before.IsPlatelets != next.IsPlatelets || days >= least)
        {
            return;
        }

        if (next.IsOurs)
        {
            Warn(next, before.Day, $"{days} days after", least);
        }
        else if (before.IsOurs)
        {
            Warn(before, next.Day, $"{days} days before", least);
        }
    }

    private void Warn(RecordedDay donation, DateOnly other, string distance, int least) => log.Add(new RecordFault(
        loader.LineOf(donation.Id),
        header.NameOf(RecordColumn.Date),
        donation.Day.ToString("O", CultureInfo.InvariantCulture),
        FormattableString.Invariant($"{(donation.IsPlatelets ? "platelets" : "whole blood")} {distance} the same donor's of {other:yyyy-MM-dd}"),
        $"{least} days must lie between them; check the date and the donor",
        IsWarning: true));
}
