using Analytics.Storage.Entities.Records;

namespace Analytics.Storage.Generating;

/// <summary>One synthetic donation; of no real donor.</summary>
/// <param name="Number">Place among all donations, from 1, by day.</param>
/// <param name="Donor">The donor, numbered from 1 in the order of first donations.</param>
/// <param name="Day">The day.</param>
/// <param name="District">Place of the district in the list that was given; -1 where the list lacks it.</param>
/// <param name="Institution">Place of the institution in the list that was given; -1 where none took part or the list lacks it.</param>
/// <param name="Channel">How the donor came to give.</param>
/// <param name="Product">Whole blood or platelets.</param>
/// <param name="Volume">Whole blood in mL: 200, 300 or 400; 0 for platelets.</param>
/// <param name="TherapeuticUnits">Platelets: 1 or 2; 0 for whole blood.</param>
/// <param name="IsFirst">Whether it is the donor's first.</param>
/// <param name="Sex">The donor's sex.</param>
/// <param name="BirthYear">The donor's year of birth.</param>
/// <param name="Abo">The donor's ABO group.</param>
/// <param name="Rh">The donor's Rh factor.</param>
public readonly record struct GeneratedDonation(
    int Number,
    int Donor,
    DateOnly Day,
    int District,
    int Institution,
    DonationChannel Channel,
    BloodProduct Product,
    int Volume,
    int TherapeuticUnits,
    bool IsFirst,
    Sex Sex,
    int BirthYear,
    AboGroup Abo,
    RhFactor Rh);
