using Analytics.Semantics.Model.Reading;

namespace Analytics.Semantics.Model.Checking;

/// <summary>Measures of records: the column that they aggregate, the records that they take, the words that they state.</summary>
internal static class RecordChecks
{
    private static readonly string[] OfRecords = ["column", "only", "states"];

    public static void Run(ModelCheck check, Measure measure, Section part, Fact fact)
    {
        if (fact.Records is null)
        {
            CheckFigures(check, measure, part, fact);
            return;
        }

        if (part.At("additivity") != part.Place)
        {
            check.Faults.Add(part.At("additivity"), $"the rows of '{fact.Name}' are records, over which the aggregation says what adds", "remove additivity");
        }

        CheckAggregation(check, measure, part);
        var table = check.Sources.Tables.GetValueOrDefault(fact.Table);
        check.Column(part, "column", measure.Column, table);
        CheckOnly(check, part, fact);
        CheckStates(check, part, fact);
    }

    public static void RunRecorded(ModelCheck check, Measure measure, Section part, Fact? fact)
    {
        if (fact is { Records: null })
        {
            check.Faults.Add(part.At("fact"), $"the rows of '{fact.Name}' are no records", "name a fact that has records");
        }
        else if (fact is not null)
        {
            Run(check, measure, part, fact);
        }
    }

    private static void CheckFigures(ModelCheck check, Measure measure, Section part, Fact fact)
    {
        if (measure.Aggregation is Aggregation.Count or Aggregation.Distinct or Aggregation.Min or Aggregation.Max)
        {
            check.Faults.Add(part.At("aggregation"), $"the rows of '{fact.Name}' are figures, and not records", "write sum, last or none");
        }

        foreach (var key in OfRecords.Where(key => part.At(key) != part.Place))
        {
            check.Faults.Add(part.At(key), $"the rows of '{fact.Name}' are figures, and not records", $"remove {key}");
        }
    }

    private static void CheckAggregation(ModelCheck check, Measure measure, Section part)
    {
        if (measure.Aggregation is Aggregation.Last or Aggregation.None)
        {
            check.Faults.Add(part.At("aggregation"), $"{part.What} cannot be taken from records so", "write sum, count, distinct, min or max");
        }
        else if (measure.Aggregation == Aggregation.Count != (measure.Column is null))
        {
            var (problem, remedy) = measure.Column is null ? ("names no column to aggregate", "add column") : ("counts records, and no column", "remove column");
            check.Faults.Add(part.At("aggregation"), $"{part.What} {problem}", remedy);
        }
    }

    private static void CheckOnly(ModelCheck check, Section part, Fact fact)
    {
        var attributes = check.Draft.Dimensions
            .Where(entry => entry.Member.Table is null && fact.Relationships.ContainsKey(entry.Name))
            .SelectMany(entry => entry.Member.Attributes.Values)
            .Where(attribute => attribute.Type == AttributeType.Enum)
            .ToDictionary(attribute => attribute.Name, StringComparer.Ordinal);
        foreach (var (key, value) in part.Entries("only").Where(entry => check.Knows(entry.Key, entry.Key.Value, $"word of {fact.Name}", attributes.Keys)))
        {
            foreach (var word in (value as SequenceNode)?.Items.OfType<ScalarNode>() ?? [])
            {
                check.Knows(word, word.Value, $"word of '{key.Value}'", attributes[key.Value].Values.Keys);
            }
        }
    }

    private static void CheckStates(ModelCheck check, Section part, Fact fact)
    {
        var apart = check.Draft.Dimensions
            .Where(entry => !entry.Member.Adds && !fact.Relationships.ContainsKey(entry.Name))
            .ToDictionary(entry => entry.Name, entry => entry.Member, StringComparer.Ordinal);
        foreach (var (key, value) in part.Entries("states").Where(entry => check.Knows(entry.Key, entry.Key.Value, "dimension over which nothing adds,", apart.Keys)))
        {
            check.Knows(value, (value as ScalarNode)?.Value, $"word of '{key.Value}'", apart[key.Value].Attributes.Values.SelectMany(attribute => attribute.Values.Keys));
        }
    }
}
