using Analytics.Storage.Entities.Records;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Tests.Storage.Columns;

/// <summary>Donations by chance, the same for a seed: days in no order, with gaps; unknown districts, institutions and ages.</summary>
internal sealed class GeneratedRecords
{
    public static readonly DateOnly FirstDay = new(2021, 11, 20);
    public const int Days = 840;
    private const int RowsOfDonor = 6;

    private readonly Random _random;
    private readonly List<DonorRecord> _donors;

    public GeneratedRecords(int seed, int rows, IReadOnlyList<int> districts, IReadOnlyList<int> institutions)
    {
        _random = new Random(seed);
        _donors = [.. Enumerable.Range(1, rows / RowsOfDonor).Select(Donor)];
        Rows = [.. Enumerable.Range(1, rows).Select(id => Row(id, districts, institutions))];
    }

    public IReadOnlyList<RecordedDonation> Rows { get; }

    /// <summary>Puts the rows from one place on into the database, as one import; their donors with the first.</summary>
    public async Task ImportAsync(TemporaryDatabase database, int from, int count)
    {
        await using var context = database.Pool.CreateDbContext();
        if (!await context.Set<DonorRecord>().AnyAsync())
        {
            context.AddRange(_donors);
            await context.SaveChangesAsync();
        }

        context.Add(new DonationBatch
        {
            ContentHash = $"{from}",
            ImportedAt = DateTime.UnixEpoch,
            Rows = count,
            CoversFrom = FirstDay,
            CoversTo = FirstDay.AddDays(Days),
            IsSynthetic = true,
            Donations = [.. Rows.Skip(from).Take(count).Select(Donation)],
        });
        await context.SaveChangesAsync();
    }

    private DonorRecord Donor(int id) => new()
    {
        Id = id,
        Pseudonym = $"P{id}",
        Sex = Any<Sex>(),
        BirthYear = 1980,
        Abo = Any<AboGroup>(),
        Rh = Any<RhFactor>(),
    };

    private RecordedDonation Row(int id, IReadOnlyList<int> districts, IReadOnlyList<int> institutions)
    {
        var donor = _donors[_random.Next(_donors.Count)];
        return new RecordedDonation
        {
            Id = id,
            DonorId = donor.Id,
            DonatedOn = FirstDay.AddDays(_random.Next(Days / 7) * 7 + _random.Next(4)),
            DistrictId = _random.Next(10) == 0 ? null : districts[_random.Next(districts.Count)],
            InstitutionId = _random.Next(2) == 0 ? null : institutions[_random.Next(institutions.Count)],
            Channel = Any<DonationChannel>(),
            Product = Any<BloodProduct>(),
            Volume = new[] { 0, 200, 300, 400, 287 }[_random.Next(5)],
            TherapeuticUnits = new[] { 0m, 1m, 1.5m, 2m, 0.000001m }[_random.Next(5)],
            Dose = Any<Dose>(),
            History = Any<DonorHistory>(),
            Age = _random.Next(8) == 0 ? null : 18 + _random.Next(42),
            AgeBand = Any<AgeBand>(),
            Sex = donor.Sex,
            Abo = donor.Abo,
            Rh = donor.Rh,
        };
    }

    private static Donation Donation(RecordedDonation row) => new()
    {
        Id = row.Id,
        Number = $"N{row.Id}",
        DonorId = row.DonorId,
        DonatedOn = row.DonatedOn,
        DistrictId = row.DistrictId,
        InstitutionId = row.InstitutionId,
        Channel = row.Channel,
        Product = row.Product,
        Volume = row.Volume,
        TherapeuticUnits = row.TherapeuticUnits,
        Dose = row.Dose,
        History = row.History,
        Age = row.Age,
        AgeBand = row.AgeBand,
    };

    private T Any<T>()
        where T : struct, Enum => Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)];
}
