namespace Analytics.Storage.Importing.Records;

/// <summary>The columns of a file of donation records, in the order in which they are hashed.</summary>
internal enum RecordColumn
{
    Donation,
    Donor,
    Date,
    District,
    Institution,
    Channel,
    Product,
    VolumeMl,
    TherapeuticUnits,
    FirstTime,
    Sex,
    BirthYear,
    Abo,
    Rh,
    Synthetic,
}
