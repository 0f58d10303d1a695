using Analytics.Semantics.Model.Reading;

namespace Analytics.Semantics.Model.Checking;

/// <summary>Additivity: said for every dimension of the fact over which anything adds, and in keeping with the aggregation.</summary>
internal static class AdditivityChecks
{
    public static void Run(ModelCheck check, Measure measure, Section part, Fact fact)
    {
        if (fact.Records is not null)
        {
            return;
        }

        var related = check.Draft.Dimensions.Where(entry => fact.Relationships.ContainsKey(entry.Name)).Select(entry => entry.Member).ToList();
        var adding = related.Where(dimension => dimension.Adds).Select(dimension => dimension.Name).ToList();
        CheckDimensions(check, part, fact, related, adding);
        var said = part.Entries("additivity").Select(entry => entry.Key.Value).ToHashSet();
        foreach (var missing in adding.Where(name => !said.Contains(name)))
        {
            check.Faults.Add(part.At("additivity"), $"{part.What} does not say what it does over '{missing}'", $"add {missing}: additive, last or none");
        }

        if (measure.Additivity.Count == adding.Count && part.OptionalWord<Aggregation>("aggregation") is { } aggregation)
        {
            CheckAggregation(check, part, aggregation, [.. measure.Additivity.Values]);
        }
    }

    private static void CheckDimensions(ModelCheck check, Section part, Fact fact, List<Dimension> related, List<string> adding)
    {
        foreach (var (key, value) in part.Entries("additivity"))
        {
            var dimension = related.Find(one => one.Name == key.Value);
            if (dimension is { Adds: false })
            {
                check.Faults.Add(key, $"nothing adds over '{key.Value}'", "remove it");
            }
            else if (check.Knows(key, key.Value, $"dimension of {fact.Name}", adding) && value is ScalarNode { Value: "last" } && !dimension!.IsTime)
            {
                check.Faults.Add(value, $"'{key.Value}' is not time and has no last", "write additive or none");
            }
        }
    }

    private static void CheckAggregation(ModelCheck check, Section part, Aggregation aggregation, IReadOnlyList<Additivity> additivity)
    {
        var fitting = additivity.Contains(Additivity.Additive) ? Aggregation.Sum
            : additivity.Contains(Additivity.Last) ? Aggregation.Last
            : Aggregation.None;
        if (aggregation == fitting)
        {
            return;
        }

        var (why, word) = fitting switch
        {
            Aggregation.Sum => ("adds up over a dimension", "sum"),
            Aggregation.Last => ("adds up over none, and the last stands", "last"),
            _ => ("cannot be combined over any dimension", "none"),
        };
        check.Faults.Add(part.At("aggregation"), $"{part.What} {why} by its additivity", $"write aggregation: {word}, or change the additivity");
    }
}
