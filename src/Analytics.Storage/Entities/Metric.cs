namespace Analytics.Storage.Entities;

/// <summary>What a figure counts or measures.</summary>
public enum Metric
{
    /// <summary>Volume of blood donated, in millilitres.</summary>
    Volume,

    /// <summary>Donations, counted in person-times.</summary>
    Donations,

    /// <summary>Donors, counted in persons as printed.</summary>
    Donors,

    /// <summary>Donation events held.</summary>
    Drives,

    /// <summary>Therapeutic units of apheresis platelets.</summary>
    TherapeuticUnits,

    /// <summary>Persons whose sample joined the stem cell registry.</summary>
    StemCellSamples,

    /// <summary>Donations of hematopoietic stem cells, in cases.</summary>
    StemCellDonations,

    /// <summary>Years for which a donor has donated.</summary>
    YearsDonating,

    /// <summary>Infections passed on by transfusion, in cases.</summary>
    TransfusionInfections,

    /// <summary>Years in a row without an infection by transfusion.</summary>
    YearsWithoutInfection,

    /// <summary>Share of clinical blood from voluntary donation, in percent.</summary>
    VoluntaryShare,

    /// <summary>Growth of the volume on the year before, in percent.</summary>
    VolumeGrowth,

    /// <summary>Growth of the donations on the year before, in percent.</summary>
    DonationsGrowth,
}
