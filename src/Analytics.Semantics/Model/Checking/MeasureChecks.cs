using System.Text.RegularExpressions;
using Analytics.Semantics.Model.Reading;

namespace Analytics.Semantics.Model.Checking;

/// <summary>Measures: their units, formats, facts and metrics.</summary>
internal static partial class MeasureChecks
{
    public static void Run(ModelCheck check)
    {
        var readers = new Dictionary<(string Fact, string Metric), string>();
        foreach (var (name, measure, part) in check.Draft.Measures)
        {
            CheckShown(check, measure, part);
            var others = check.Draft.Measures.Select(entry => entry.Name).Where(other => other != name);
            check.Knows(part.At("atMost"), measure.AtMost, "other measure", others);
            if (FactOf(check, measure, part) is { } fact)
            {
                CheckMetric(check, fact, part, readers, "metric", measure.Metric);
                CheckMetric(check, fact, part, readers, "growthMetric", measure.GrowthMetric);
                AdditivityChecks.Run(check, measure, part, fact);
                RecordChecks.Run(check, measure, part, fact);
            }

            if (measure.Recorded is { } recorded && part.Child("recorded", ModelShapes.Recorded) is { } section)
            {
                RecordChecks.RunRecorded(check, recorded, section, FactOf(check, recorded, section));
            }
        }

        foreach (var (_, measure, part) in check.Draft.DerivedMeasures)
        {
            CheckShown(check, measure, part);
        }
    }

    private static Fact? FactOf(ModelCheck check, Measure measure, Section part) =>
        check.Knows(part.At("fact"), measure.Fact, "fact", check.Draft.Facts.Select(entry => entry.Name))
            ? check.Draft.Facts.First(entry => entry.Name == measure.Fact).Member
            : null;

    private static void CheckShown(ModelCheck check, ModelMeasure measure, Section part)
    {
        check.Knows(part.At("unit"), measure.Unit, "unit", check.Draft.Units.Select(entry => entry.Name));
        if (measure.Format.Length == 0)
        {
            return;
        }

        var match = Format().Match(measure.Format);
        if (!match.Success)
        {
            check.Faults.Add(part.At("format"), $"{FaultList.Quote(measure.Format)} is no format", "write \"0\" or \"#,##0\", and for decimals \".00\" or \".##\" behind it");
        }
        else if (match.Groups["decimals"].Length > measure.Scale)
        {
            check.Faults.Add(part.At("format"), $"the format has more decimals than the scale keeps, which is {measure.Scale}", "write fewer or raise the scale");
        }
    }

    private static void CheckMetric(
        ModelCheck check,
        Fact fact,
        Section part,
        Dictionary<(string Fact, string Metric), string> readers,
        string key,
        string? metric)
    {
        if (fact.Metric is null)
        {
            if (metric is not null)
            {
                check.Faults.Add(part.At(key), $"all rows of '{fact.Name}' measure the same", $"remove {key}");
            }
        }
        else if (metric is null)
        {
            if (key == "metric")
            {
                check.Faults.Add(part.Place, $"{part.What} has no metric, and the rows of '{fact.Name}' measure many things", "add metric");
            }
        }
        else if (check.Sources.Tables.GetValueOrDefault(fact.Table)?.Columns.GetValueOrDefault(fact.Metric) is { } column
            && check.Knows(part.At(key), metric, "metric", column.Words)
            && !readers.TryAdd((fact.Name, metric), part.What))
        {
            check.Faults.Add(part.At(key), $"{readers[(fact.Name, metric)]} reads {metric} already", "let one measure read it");
        }
    }

    [GeneratedRegex("^(#,##)?0(\\.(?<decimals>0+#*|#+))?\\z")]
    private static partial Regex Format();
}
