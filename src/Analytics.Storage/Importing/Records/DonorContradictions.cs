using Analytics.Storage.Entities;
using Analytics.Storage.Entities.Records;

namespace Analytics.Storage.Importing.Records;

/// <summary>Holds what a row says of its donor against what is known.</summary>
internal static class DonorContradictions
{
    private const string Remedy = "correct it here or where it came from, or the pseudonym";

    /// <summary>A fault for each attribute that both know and know differently.</summary>
    public static IReadOnlyList<RecordFault> Of(RecordRow row, KnownDonor donor, RecordHeader header)
    {
        var sex = Differ(row.Sex, donor.Sex, Sex.Unknown);
        var birthYear = Differ(row.BirthYear, donor.BirthYear, null);
        var abo = Differ(row.Abo, donor.Abo, AboGroup.Unknown);
        var rh = Differ(row.Rh, donor.Rh, RhFactor.Unknown);
        if (!sex && !birthYear && !abo && !rh)
        {
            return [];
        }

        (bool Differs, RecordColumn Column, string Here, string There)[] found =
        [
            (sex, RecordColumn.Sex, UpperSnake<Sex>.TextOf(row.Sex), UpperSnake<Sex>.TextOf(donor.Sex)),
            (birthYear, RecordColumn.BirthYear, $"{row.BirthYear}", $"{donor.BirthYear}"),
            (abo, RecordColumn.Abo, UpperSnake<AboGroup>.TextOf(row.Abo), UpperSnake<AboGroup>.TextOf(donor.Abo)),
            (rh, RecordColumn.Rh, UpperSnake<RhFactor>.TextOf(row.Rh), UpperSnake<RhFactor>.TextOf(donor.Rh)),
        ];
        return
        [
            .. found.Where(pair => pair.Differs).Select(pair => new RecordFault(
                row.Line, header.NameOf(pair.Column), pair.Here, $"the donor '{row.Pseudonym}' has {pair.Here} here and {pair.There} in another record", Remedy)),
        ];
    }

    private static bool Differ<T>(T here, T there, T unknown)
    {
        var equality = EqualityComparer<T>.Default;
        return !equality.Equals(here, there) && !equality.Equals(here, unknown) && !equality.Equals(there, unknown);
    }
}
