using Analytics.Semantics.Model.Reading;

namespace Analytics.Semantics.Model.Checking;

/// <summary>Perspectives and roles: what a perspective offers, its facts can answer.</summary>
internal static class PerspectiveChecks
{
    public static void Run(ModelCheck check, IReadOnlyDictionary<string, IReadOnlySet<string>> statedBehind)
    {
        foreach (var (_, perspective, part) in check.Draft.Perspectives)
        {
            CheckNames(check, part);
            CheckMeasures(check, perspective, part, statedBehind);
            CheckAxes(check, perspective, part);
        }

        foreach (var role in check.Draft.Roles)
        {
            check.KnowsAll(role.Section, "perspectives", "perspective", check.Draft.Perspectives.Select(entry => entry.Name));
        }
    }

    private static void CheckNames(ModelCheck check, Section part)
    {
        var draft = check.Draft;
        check.KnowsAll(part, "facts", "fact", draft.Facts.Select(entry => entry.Name));
        check.KnowsAll(part, "dimensions", "dimension", draft.Dimensions.Select(entry => entry.Name));
        check.KnowsAll(part, "measures", "measure", [.. draft.Measures.Select(entry => entry.Name), .. draft.DerivedMeasures.Select(entry => entry.Name)]);
    }

    private static void CheckMeasures(
        ModelCheck check,
        Perspective perspective,
        Section part,
        IReadOnlyDictionary<string, IReadOnlySet<string>> statedBehind)
    {
        foreach (var item in part.Items("measures").Where(item => statedBehind.ContainsKey(item.Value)))
        {
            var stated = check.Draft.Measures.Where(entry => statedBehind[item.Value].Contains(entry.Name)).Select(entry => entry.Member);
            var facts = stated.Where(measure => !perspective.Facts.Contains(measure.Fact) && !perspective.Facts.Contains(measure.Recorded?.Fact ?? "")).Select(measure => measure.Fact);
            foreach (var fact in facts.Distinct().Where(name => check.Draft.Facts.Any(entry => entry.Name == name)))
            {
                check.Faults.Add(item, $"{part.What} cannot answer '{item.Value}': it needs the fact '{fact}'", $"add {fact} to its facts or remove the measure");
            }
        }
    }

    private static void CheckAxes(ModelCheck check, Perspective perspective, Section part)
    {
        var facts = check.Draft.Facts.Where(entry => perspective.Facts.Contains(entry.Name)).Select(entry => entry.Member).ToList();
        var dimensions = check.Draft.Dimensions.Select(entry => entry.Name).ToHashSet();
        foreach (var item in part.Items("dimensions").Where(item => dimensions.Contains(item.Value) && !facts.Exists(fact => fact.Relationships.ContainsKey(item.Value))))
        {
            check.Faults.Add(item, $"no fact of {part.What} leads to '{item.Value}'", "remove it or add the relationship to a fact");
        }

        check.Knows(part.At("defaultLevel"), perspective.DefaultLevel, $"level of the facts of '{perspective.Name}',", facts.SelectMany(fact => fact.Levels).Distinct());
    }
}
