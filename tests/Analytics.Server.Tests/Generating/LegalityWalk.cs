using Analytics.Storage.Entities.Records;
using Analytics.Storage.Generating;

namespace Analytics.Server.Tests.Generating;

/// <summary>Walks over donations with a memory of every donor, and notes what no donor may do.</summary>
internal sealed class LegalityWalk
{
    private readonly Dictionary<int, GeneratedDonation> _last = [];
    private readonly Dictionary<int, DateOnly> _lastWhole = [];
    private readonly List<string> _faults = [];
    private DateOnly _day;
    private int _number;

    public IReadOnlyList<string> Faults => _faults;

    public int Donors => _last.Count;

    public int Repeats { get; private set; }

    public int AgainInTheYear { get; private set; }

    public int PlateletsAgain { get; private set; }

    public void Add(GeneratedDonation donation)
    {
        Require(donation.Number == ++_number && donation.Day >= _day, "out of order", donation);
        _day = donation.Day;
        CheckDose(donation);
        CheckPlace(donation);
        if (_last.TryGetValue(donation.Donor, out var before))
        {
            CheckRepeat(donation, before);
        }
        else
        {
            Require(donation.IsFirst && donation.Donor == _last.Count + 1, "a first donation is not marked, or its donor not the next", donation);
            Require(donation.Day.Year - donation.BirthYear is >= 18 and <= 55, "first age", donation);
        }

        _last[donation.Donor] = donation;
        if (donation.Product == BloodProduct.WholeBlood)
        {
            _lastWhole[donation.Donor] = donation.Day;
        }
    }

    private void CheckRepeat(GeneratedDonation donation, GeneratedDonation before)
    {
        Repeats++;
        AgainInTheYear += donation.Day.Year == before.Day.Year ? 1 : 0;
        PlateletsAgain += donation.Product == BloodProduct.Platelets && before.Product == BloodProduct.Platelets ? 1 : 0;
        Require(!donation.IsFirst, "a repeated donation is marked as the first", donation);
        Require(donation.Day.Year - donation.BirthYear is >= 18 and <= 60, "age", donation);
        Require(donation.Day.DayNumber - before.Day.DayNumber >= 14, "within 14 days", donation);
        Require(
            donation.Product != BloodProduct.WholeBlood
            || !_lastWhole.TryGetValue(donation.Donor, out var whole)
            || donation.Day.DayNumber - whole.DayNumber >= 180,
            "whole blood within 180 days",
            donation);
        Require(
            (donation.Sex, donation.BirthYear, donation.Abo, donation.Rh) == (before.Sex, before.BirthYear, before.Abo, before.Rh),
            "another donor under the same number",
            donation);
    }

    private void CheckDose(GeneratedDonation donation) => Require(
        donation.Product switch
        {
            BloodProduct.WholeBlood => donation is { Volume: 200 or 300 or 400, TherapeuticUnits: 0 },
            BloodProduct.Platelets => donation is { Volume: 0, TherapeuticUnits: 1 or 2, Channel: DonationChannel.FixedSite },
            _ => false,
        },
        "dose",
        donation);

    private void CheckPlace(GeneratedDonation donation)
    {
        Require(donation.District >= 0, "district", donation);
        Require(donation.Institution >= 0 == (donation.Channel == DonationChannel.Group), "channel and institution", donation);
    }

    private void Require(bool met, string fault, GeneratedDonation donation)
    {
        if (!met)
        {
            _faults.Add($"{fault}: {donation}");
        }
    }
}
