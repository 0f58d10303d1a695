using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Storage.Entities.Records;

namespace Analytics.Server.Tests.Storage.Columns;

/// <summary>What a scan comes to, worked out row by row from the entities.</summary>
/// <param name="kinds">The kind of a district or institution, by dimension and key.</param>
internal sealed class NaiveScan(IReadOnlyDictionary<(string Dimension, long Key), string> kinds)
{
    public AggregateTable Run(AggregateScan scan, IEnumerable<RecordedDonation> rows)
    {
        var groups = new Dictionary<string, (object?[] Keys, List<RecordedDonation> Rows)>();
        foreach (var row in rows.Where(row => scan.Restrictions.All(restriction => Holds(restriction, row))))
        {
            foreach (var keys in KeysOf(scan, row))
            {
                var name = string.Join('|', keys);
                if (!groups.TryGetValue(name, out var group))
                {
                    groups.Add(name, group = (keys, []));
                }

                group.Rows.Add(row);
            }
        }

        return new AggregateTable(
            [.. groups.Values.Select(group => group.Keys)],
            [.. groups.Values.Select(group => scan.Aggregates.Select(one => NumberOf(one, group.Rows)).ToArray())]);
    }

    private IEnumerable<object?[]> KeysOf(AggregateScan scan, RecordedDonation row)
    {
        if (scan.Ranges is null)
        {
            yield return [.. scan.Keys.Select(key => KeyOf(key, row))];
            yield break;
        }

        foreach (var range in scan.Ranges.Where(range => range.From <= row.DonatedOn && row.DonatedOn <= range.To))
        {
            yield return [.. scan.Keys.Select(key => key is GroupByPeriod ? range.Period : KeyOf(key, row))];
        }
    }

    private object? KeyOf(GroupKey key, RecordedDonation row) => key switch
    {
        GroupByMember => MemberOf(key.Dimension, row),
        GroupByAttribute => MemberOf(key.Dimension, row) is { } member ? kinds[(key.Dimension, member)] : null,
        GroupByWord => WordOf(key.Dimension, row),
        GroupByPeriod { Grain: TimeGrain.Day } => row.DonatedOn,
        GroupByPeriod { Grain: TimeGrain.Month } => new DateOnly(row.DonatedOn.Year, row.DonatedOn.Month, 1),
        GroupByPeriod { Grain: TimeGrain.Quarter } => new DateOnly(row.DonatedOn.Year, row.DonatedOn.Month switch { <= 3 => 1, <= 6 => 4, <= 9 => 7, _ => 10 }, 1),
        GroupByPeriod => new DateOnly(row.DonatedOn.Year, 1, 1),
        _ => throw new ArgumentException(key.ToString()),
    };

    private static bool Holds(Restriction restriction, RecordedDonation row) => restriction switch
    {
        DaysWithin days => (days.From is null || row.DonatedOn >= days.From) && (days.To is null || row.DonatedOn <= days.To),
        MemberIn members => MemberOf(members.Dimension, row) is { } member ? members.Keys.Contains(member) : members.Unknown,
        WordIn words => words.Words.Contains(WordOf(words.Dimension, row)),
        AllRestrictions all => all.Parts.All(part => Holds(part, row)),
        AnyRestriction any => any.Parts.Any(part => Holds(part, row)),
        _ => throw new ArgumentException(restriction.ToString()),
    };

    private static long? MemberOf(string dimension, RecordedDonation row) => dimension == "district" ? row.DistrictId : row.InstitutionId;

    private static string WordOf(string dimension, RecordedDonation row) => Words.Of(dimension switch
    {
        "channel" => row.Channel,
        "product" => row.Product,
        "dose" => row.Dose,
        "history" => row.History,
        "ageBand" => row.AgeBand,
        "sex" => row.Sex,
        "abo" => row.Abo,
        _ => row.Rh,
    });

    private static decimal? NumberOf(Aggregate one, List<RecordedDonation> group)
    {
        var taken = group.Where(row => one.Only.All(restriction => Holds(restriction, row))).ToList();
        if (one.Kind == Aggregation.Count)
        {
            return taken.Count;
        }

        var values = taken.Select(row => ValueOf(one.Column!, row)).OfType<decimal>().ToList();
        return one.Kind switch
        {
            Aggregation.Distinct => values.Distinct().Count(),
            _ when values.Count == 0 => null,
            Aggregation.Sum => values.Sum(),
            Aggregation.Min => values.Min(),
            _ => values.Max(),
        };
    }

    private static decimal? ValueOf(string column, RecordedDonation row) => column switch
    {
        "donor_id" => row.DonorId,
        "volume" => row.Volume,
        "therapeutic_units" => row.TherapeuticUnits,
        _ => row.Age,
    };
}
