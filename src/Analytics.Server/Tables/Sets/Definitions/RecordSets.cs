using Analytics.Server.Tables.Sets.Rows;

namespace Analytics.Server.Tables.Sets.Definitions;

/// <summary>Donation records, for roles that may see them.</summary>
internal static class RecordSets
{
    public static readonly EntitySet DonorRecords = new EntitySet<DonorRecordRow>
    {
        Name = "DonorRecords",
        RowName = "DonorRecord",
        Label = new("Donors of the records", "记录中的献血者"),
        Description = new("A donor as the records know one: by pseudonym, without a name.", "记录中的献血者：仅有化名，没有姓名。"),
        Key = nameof(DonorRecordRow.Pseudonym),
        HoldsRecords = true,
        Rows = database => database.DonorRecords.Select(donor => new DonorRecordRow
        {
            Pseudonym = donor.Pseudonym,
            Sex = (string)(object)donor.Sex,
            BirthYear = donor.BirthYear,
            Abo = (string)(object)donor.Abo,
            Rh = (string)(object)donor.Rh,
        }),
    };

    // By day, which an index holds in order: a page then costs what it holds, whichever span of days is asked.
    public static readonly EntitySet Donations = new EntitySet<DonationRow>
    {
        Name = "Donations",
        RowName = "Donation",
        Label = new("Donation records", "献血记录"),
        Description = new("One act of donation, as the blood centre recorded it.", "血站所记录的一次献血。"),
        Key = nameof(DonationRow.Number),
        Order = [nameof(DonationRow.DonatedOn)],
        HoldsRecords = true,
        Links = [Link.District, Link.Institution, Link.To("Donor", "DonorRecords", "DonorPseudonym", "Pseudonym")],
        Rows = database => database.Donations.Select(donation => new DonationRow
        {
            Number = donation.Number,
            DonorPseudonym = donation.Donor.Pseudonym,
            DonatedOn = donation.DonatedOn,
            DistrictCode = donation.District!.Code,
            InstitutionKey = donation.Institution!.Key,
            Channel = (string)(object)donation.Channel,
            Product = (string)(object)donation.Product,
            Volume = donation.Volume,
            TherapeuticUnits = donation.TherapeuticUnits,
            Dose = (string)(object)donation.Dose,
            History = (string)(object)donation.History,
            Age = donation.Age,
            AgeBand = (string)(object)donation.AgeBand,
        }),
    };
}
