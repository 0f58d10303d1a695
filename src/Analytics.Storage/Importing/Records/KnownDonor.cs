using Analytics.Storage.Entities.Records;

namespace Analytics.Storage.Importing.Records;

/// <summary>What is known of a donor so far: from the database, then from the rows before.</summary>
internal sealed class KnownDonor(int id, bool isNew)
{
    public int Id => id;

    public bool IsNew => isNew;

    public Sex Sex { get; set; } = Sex.Unknown;

    public int? BirthYear { get; set; }

    public AboGroup Abo { get; set; } = AboGroup.Unknown;

    public RhFactor Rh { get; set; } = RhFactor.Unknown;

    /// <summary>Has a row in this file.</summary>
    public bool IsSeen { get; set; }

    /// <summary>The attributes that the database did not know before.</summary>
    public List<DonorAttribute>? Amended { get; private set; }

    /// <summary>Takes over what the row knows and was not known.</summary>
    public void Learn(RecordRow row)
    {
        IsSeen = true;
        if (Sex == Sex.Unknown && row.Sex != Sex.Unknown)
        {
            Sex = row.Sex;
            Amend(DonorAttribute.Sex);
        }

        if (BirthYear is null && row.BirthYear is not null)
        {
            BirthYear = row.BirthYear;
            Amend(DonorAttribute.BirthYear);
        }

        if (Abo == AboGroup.Unknown && row.Abo != AboGroup.Unknown)
        {
            Abo = row.Abo;
            Amend(DonorAttribute.Abo);
        }

        if (Rh == RhFactor.Unknown && row.Rh != RhFactor.Unknown)
        {
            Rh = row.Rh;
            Amend(DonorAttribute.Rh);
        }
    }

    private void Amend(DonorAttribute attribute)
    {
        if (!isNew)
        {
            (Amended ??= []).Add(attribute);
        }
    }
}
