using Analytics.Storage.Entities.Records;

namespace Analytics.Storage.Importing.Records;

/// <summary>One row of the file that is well formed in itself.</summary>
internal sealed class RecordRow
{
    public required int Line { get; init; }

    public required string Number { get; init; }

    public required string Pseudonym { get; init; }

    public required DateOnly Day { get; init; }

    public required int? DistrictId { get; init; }

    public required int? InstitutionId { get; init; }

    public required DonationChannel Channel { get; init; }

    public required BloodProduct Product { get; init; }

    public required int Volume { get; init; }

    /// <summary>Therapeutic units in millionths.</summary>
    public required long Units { get; init; }

    public required DonorHistory History { get; init; }

    public required Sex Sex { get; init; }

    public required int? BirthYear { get; init; }

    public required AboGroup Abo { get; init; }

    public required RhFactor Rh { get; init; }

    public required bool IsSynthetic { get; init; }

    public int? Age => Day.Year - BirthYear;

    public Dose Dose => (Product, Volume) switch
    {
        (not BloodProduct.WholeBlood, _) => Dose.NotWholeBlood,
        (_, 200) => Dose.Ml200,
        (_, 300) => Dose.Ml300,
        (_, 400) => Dose.Ml400,
        _ => Dose.OtherVolume,
    };

    public AgeBand AgeBand => Age switch
    {
        null => AgeBand.Unknown,
        < 25 => AgeBand.Under25,
        < 35 => AgeBand.From25To34,
        < 45 => AgeBand.From35To44,
        < 55 => AgeBand.From45To54,
        _ => AgeBand.From55,
    };
}
