namespace Analytics.Storage.Entities;

/// <summary>What a figure counts or measures, and in which unit.</summary>
public enum Metric
{
    /// <summary>献血量 or 采血量, the volume of blood given, in millilitres; its definition says which product.</summary>
    Volume,

    /// <summary>献血人次, acts of donation, in person-times: who gives twice counts twice.</summary>
    Donations,

    /// <summary>献血人数, those who gave, in persons as printed; a page may say 人 where it means person-times.</summary>
    Donors,

    /// <summary>场, donation events held.</summary>
    Drives,

    /// <summary>机采血小板, apheresis platelets, in therapeutic units (治疗量).</summary>
    TherapeuticUnits,

    /// <summary>造血干细胞标本, samples for the registry of stem cell donors, in persons.</summary>
    StemCellSamples,

    /// <summary>造血干细胞捐献, donations of hematopoietic stem cells, in cases (例).</summary>
    StemCellDonations,

    /// <summary>无偿献血年数, the years over which a donor has given, in years.</summary>
    YearsDonating,

    /// <summary>输血感染, infections passed on by transfusion, in cases; printed as none.</summary>
    TransfusionInfections,

    /// <summary>连续无输血感染年数, years in a row without an infection by transfusion, up to the end of the period, in years; not to be added up.</summary>
    YearsWithoutInfection,

    /// <summary>临床用血来自无偿献血的比例, the share of blood in clinical use that was given without pay, in percent.</summary>
    VoluntaryShare,

    /// <summary>献血量同比增长, growth of the volume on the year before, in percent.</summary>
    VolumeGrowth,

    /// <summary>献血人次同比增长, growth of the donations on the year before, in percent.</summary>
    DonationsGrowth,
}
