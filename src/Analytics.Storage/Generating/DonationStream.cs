using Analytics.Storage.Entities.Records;

namespace Analytics.Storage.Generating;

/// <summary>Makes the donations day by day, each year from its own urn.</summary>
internal sealed class DonationStream
{
    private const int StreetPermille = 650;

    private readonly GeneratorOptions _options;
    private readonly int[] _districts;
    private readonly Dictionary<Organiser, int> _institutions;
    private readonly Dice _dice;
    private readonly DonorChoice _donors;
    private int _number;

    public DonationStream(GeneratorOptions options, IReadOnlyList<string> districtCodes, IReadOnlyList<string> institutionKeys)
    {
        _options = options;
        _districts = [.. Places.Codes.Select(code => PlaceOf(code, districtCodes))];
        _institutions = Organiser.All.ToDictionary(organiser => organiser, organiser => PlaceOf(organiser.Key, institutionKeys));
        _dice = new Dice(options.Seed);
        _donors = new DonorChoice(options.From, _dice);
    }

    public IEnumerable<GeneratedDonation> Donations() =>
        YearCounts.Of(_options).SelectMany(planned => DonationsOf(planned.Year, new YearUrn(planned.Counts, _dice)));

    private IEnumerable<GeneratedDonation> DonationsOf(int year, YearUrn urn)
    {
        var drives = DrivePlan.Of(year, urn, _dice);
        var singles = new DayWeights(year).Divide(urn.Singles, _dice);
        var nextDrive = 0;
        for (var dayOfYear = 0; dayOfYear < singles.Length; dayOfYear++)
        {
            var day = new DateOnly(year, 1, 1).AddDays(dayOfYear);
            _donors.Advance(day);
            for (; nextDrive < drives.Length && drives[nextDrive].DayOfYear == dayOfYear; nextDrive++)
            {
                for (var count = drives[nextDrive].Donations; count > 0; count--)
                {
                    yield return AtDrive(day, drives[nextDrive].Organiser, urn);
                }
            }

            for (var count = singles[dayOfYear]; count > 0; count--)
            {
                yield return Single(day, urn);
            }
        }
    }

    private GeneratedDonation AtDrive(DateOnly day, Organiser organiser, YearUrn urn)
    {
        var dose = urn.DrawDose(organiser.District, isWhole: true);
        var donor = _donors.ForDrive(organiser.District, organiser.IsCollege);
        return Make(day, organiser.District, dose, DonationChannel.Group, donor, _institutions[organiser]);
    }

    private GeneratedDonation Single(DateOnly day, YearUrn urn)
    {
        var (district, isWhole) = urn.DrawSingle();
        var dose = urn.DrawDose(district, isWhole);
        return isWhole
            ? Make(day, district, dose, _dice.Permille(StreetPermille) ? DonationChannel.Street : DonationChannel.FixedSite, _donors.ForWhole(district), -1)
            : Make(day, district, dose, DonationChannel.FixedSite, _donors.ForPlatelets(district), -1);
    }

    private GeneratedDonation Make(DateOnly day, int district, int dose, DonationChannel channel, DonorState donor, int institution) => new(
        ++_number,
        donor.Ordinal,
        day,
        _districts[district],
        institution,
        channel,
        dose < Doses.WholeKinds ? BloodProduct.WholeBlood : BloodProduct.Platelets,
        Doses.Volumes[dose],
        Doses.Units[dose],
        donor.IsNew,
        donor.Traits.Sex,
        donor.BirthYear,
        donor.Traits.Abo,
        donor.Traits.Rh);

    private static int PlaceOf(string wanted, IReadOnlyList<string> list)
    {
        for (var place = 0; place < list.Count; place++)
        {
            if (list[place] == wanted)
            {
                return place;
            }
        }

        return -1;
    }
}
