using Analytics.Semantics.Model.Reading;

namespace Analytics.Semantics.Model.Checking;

/// <summary>Derived measures: over measures that exist, and not in a circle.</summary>
internal static class DerivedChecks
{
    /// <summary>The names of the stated measures behind each measure; a derived measure with a fault or in a circle is not among them.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Run(ModelCheck check)
    {
        var stated = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        foreach (var measure in check.Draft.Measures)
        {
            stated.TryAdd(measure.Name, new HashSet<string> { measure.Name });
        }

        List<string> names = [.. check.Draft.Measures.Select(entry => entry.Name), .. check.Draft.DerivedMeasures.Select(entry => entry.Name)];
        var open = check.Draft.DerivedMeasures.Where(entry => UsesKnown(check, entry, names)).ToList();
        while (open.RemoveAll(entry => TryResolve(entry, stated)) > 0)
        {
        }

        ReportCircles(check, open);
        return stated;
    }

    private static bool UsesKnown(ModelCheck check, Entry<DerivedMeasure> entry, IReadOnlyCollection<string> names)
    {
        var known = true;
        foreach (var use in entry.Member.Expression.Uses)
        {
            if (entry.Section.At("expression") is ScalarNode node)
            {
                var place = node with { Column = MeasureReader.ColumnOf(node, use.Offset) };
                known &= check.Knows(place, use.Measure, "measure", names);
            }
        }

        return known;
    }

    private static bool TryResolve(Entry<DerivedMeasure> entry, Dictionary<string, IReadOnlySet<string>> stated)
    {
        var uses = entry.Member.Expression.Uses.ToList();
        if (!uses.TrueForAll(use => stated.ContainsKey(use.Measure)))
        {
            return false;
        }

        stated.TryAdd(entry.Name, uses.SelectMany(use => stated[use.Measure]).ToHashSet());
        return true;
    }

    /// <summary>Follows, from each measure left, the first use that is left too; a way that comes back on itself is a circle.</summary>
    private static void ReportCircles(ModelCheck check, List<Entry<DerivedMeasure>> open)
    {
        var left = open.ToDictionary(entry => entry.Name, StringComparer.Ordinal);
        var walked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in open)
        {
            List<string> way = [];
            var name = start.Name;
            while (name is not null && walked.Add(name))
            {
                way.Add(name);
                name = left[name].Member.Expression.Uses.Select(use => use.Measure).FirstOrDefault(left.ContainsKey);
            }

            if (name is not null && way.IndexOf(name) is >= 0 and var first)
            {
                check.Faults.Add(
                    left[name].Section.At("expression"),
                    $"derived measures go in a circle: {string.Join(" → ", way.Skip(first).Append(name).Select(FaultList.Quote))}",
                    "let one of them do without the next");
            }
        }
    }
}
