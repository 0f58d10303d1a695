using Analytics.Storage.Entities;
using Analytics.Storage.Entities.Records;

namespace Analytics.Storage.Importing.Records;

/// <summary>Holds what a row says of its donor against what is known.</summary>
internal static class DonorContradictions
{
    private const string Remedy = "correct it here or where it came from, or the pseudonym";

    public static List<RecordFault> Of(RecordRow row, KnownDonor donor, RecordHeader header)
    {
        var differing = Differing(row, donor);
        return differing is [] ? [] : [.. differing.Select(pair => new RecordFault(
            row.Line, header.NameOf(pair.Column), pair.Here, $"the donor '{row.Pseudonym}' has {pair.Here} here and {pair.There} in another record", Remedy))];
    }

    private static List<(RecordColumn Column, string Here, string There)> Differing(RecordRow row, KnownDonor donor)
    {
        List<(RecordColumn, string, string)> found = [];
        if (row.Sex != donor.Sex && row.Sex != Sex.Unknown && donor.Sex != Sex.Unknown)
        {
            found.Add((RecordColumn.Sex, UpperSnake<Sex>.TextOf(row.Sex), UpperSnake<Sex>.TextOf(donor.Sex)));
        }

        if (row.BirthYear is { } year && donor.BirthYear is { } known && year != known)
        {
            found.Add((RecordColumn.BirthYear, $"{year}", $"{known}"));
        }

        if (row.Abo != donor.Abo && row.Abo != AboGroup.Unknown && donor.Abo != AboGroup.Unknown)
        {
            found.Add((RecordColumn.Abo, UpperSnake<AboGroup>.TextOf(row.Abo), UpperSnake<AboGroup>.TextOf(donor.Abo)));
        }

        if (row.Rh != donor.Rh && row.Rh != RhFactor.Unknown && donor.Rh != RhFactor.Unknown)
        {
            found.Add((RecordColumn.Rh, UpperSnake<RhFactor>.TextOf(row.Rh), UpperSnake<RhFactor>.TextOf(donor.Rh)));
        }

        return found;
    }
}
