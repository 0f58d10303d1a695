using Analytics.Storage.Entities.Records;
using Analytics.Storage.Generating;

namespace Analytics.Server.Tests.Generating;

/// <summary>What donations of one year come to, for a subject.</summary>
internal sealed class YearFigures(int year)
{
    private readonly HashSet<int> _donors = [];

    public long Donations { get; private set; }

    public long Volume { get; private set; }

    public long Units { get; private set; }

    public int Donors => _donors.Count;

    public void Add(GeneratedDonation donation)
    {
        if (donation.Day.Year == year)
        {
            Donations++;
            Volume += donation.Product == BloodProduct.WholeBlood ? donation.Volume : 0;
            Units += donation.TherapeuticUnits;
            _donors.Add(donation.Donor);
        }
    }
}
