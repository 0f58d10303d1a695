using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Storage.Entities.Records;

namespace Analytics.Server.Tests.Storage.Columns;

/// <summary>Scans by chance, the same for a seed: any keys, nested restrictions, members and words that do not occur, overlapping ranges.</summary>
internal sealed class GeneratedScans(int seed, IReadOnlyList<int> districts, IReadOnlyList<int> institutions)
{
    private static readonly Dictionary<string, IReadOnlyList<string>> WordsOf = new()
    {
        ["channel"] = Words.All<DonationChannel>(),
        ["product"] = Words.All<BloodProduct>(),
        ["dose"] = Words.All<Dose>(),
        ["history"] = Words.All<DonorHistory>(),
        ["ageBand"] = Words.All<AgeBand>(),
        ["sex"] = Words.All<Sex>(),
        ["abo"] = Words.All<AboGroup>(),
        ["rh"] = Words.All<RhFactor>(),
    };

    private readonly Random _random = new(seed);

    public AggregateScan Next()
    {
        var keys = Some(Keys(), 4);
        var ranges = keys.Exists(key => key is GroupByPeriod) && _random.Next(3) > 0 ? Ranges() : null;
        return new AggregateScan("donationRecords", keys, Restrictions(3), [.. Enumerable.Range(0, 1 + _random.Next(4)).Select(_ => Aggregate()).Distinct()], ranges);
    }

    private List<GroupKey> Keys() =>
    [
        new GroupByMember("district"), new GroupByMember("institution"), new GroupByAttribute("district", "districtKind"), new GroupByAttribute("institution", "institutionKind"),
        .. WordsOf.Keys.Select(name => new GroupByWord(name, name)), new GroupByPeriod("date", (TimeGrain)_random.Next(4)),
    ];

    private List<PeriodRange> Ranges() =>
    [
        .. Enumerable.Range(0, 1 + _random.Next(4)).Select(_ =>
        {
            var from = Day();
            return new PeriodRange(new DateOnly(2020 + _random.Next(3), 1, 1), from, from.AddDays(_random.Next(-5, 400)));
        }),
    ];

    private Aggregate Aggregate()
    {
        var only = _random.Next(2) == 0 ? [] : Restrictions(2);
        return _random.Next(6) switch
        {
            0 or 1 => new Aggregate(Aggregation.Count, null, only),
            2 => new Aggregate(Aggregation.Distinct, Any("donor_id", "donor_id", "age", "volume", "therapeutic_units"), only),
            3 => new Aggregate(Aggregation.Min, Any("age", "volume", "therapeutic_units"), only),
            4 => new Aggregate(Aggregation.Max, Any("age", "volume", "therapeutic_units"), only),
            _ => new Aggregate(Aggregation.Sum, Any("age", "volume", "therapeutic_units"), only),
        };
    }

    private List<Restriction> Restrictions(int most) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => Restriction(2))];

    private Restriction Restriction(int depth) => _random.Next(depth > 0 ? 8 : 5) switch
    {
        0 or 1 => new MemberIn("district", Members(districts), _random.Next(2) == 0),
        2 => new MemberIn("institution", Members(institutions), _random.Next(2) == 0),
        3 => WordIn(),
        4 => new DaysWithin("date", _random.Next(3) == 0 ? null : Day(), _random.Next(3) == 0 ? null : Day()),
        5 => new AllRestrictions([.. Enumerable.Range(0, _random.Next(4)).Select(_ => Restriction(depth - 1))]),
        _ => new AnyRestriction([.. Enumerable.Range(0, _random.Next(5)).Select(_ => Restriction(depth - 1))]),
    };

    private WordIn WordIn()
    {
        var (name, words) = WordsOf.ElementAt(_random.Next(WordsOf.Count));
        return new WordIn(name, name, [.. Some(words, words.Count).Order(StringComparer.Ordinal)]);
    }

    private List<long> Members(IReadOnlyList<int> members) => [.. Some([.. members, 99_999], members.Count).Select(key => (long)key).Order()];

    private DateOnly Day() => GeneratedRecords.FirstDay.AddDays(_random.Next(-40, GeneratedRecords.Days + 40));

    private List<T> Some<T>(IReadOnlyList<T> items, int most)
    {
        var shuffled = items.ToArray();
        _random.Shuffle(shuffled);
        return [.. shuffled.Take(_random.Next(most + 1))];
    }

    private string Any(params string[] names) => names[_random.Next(names.Length)];
}
