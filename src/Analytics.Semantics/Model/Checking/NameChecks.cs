using System.Text.RegularExpressions;
using Analytics.Semantics.Model.Reading;

namespace Analytics.Semantics.Model.Checking;

/// <summary>Names and synonyms: well formed, not reserved, each for one member.</summary>
internal static partial class NameChecks
{
    private static readonly string[] Reserved = ["by", "cursor", "drillDown", "details"];

    public static void Run(ModelCheck check)
    {
        var draft = check.Draft;
        var attributes = draft.Dimensions.SelectMany(AttributesOf).ToList();
        var hierarchies = draft.Dimensions.SelectMany(entry => entry.Section.Children("hierarchies", ModelShapes.Hierarchy));
        List<(string Name, Section Part)> measures = [.. Parts(draft.Measures), .. Parts(draft.DerivedMeasures)];
        List<(string Name, Section Part)> axes =
        [
            .. Parts(draft.Dimensions),
            .. draft.Dimensions.SelectMany(dimension => AttributesOf(dimension).Where(child => child.Name != dimension.Name || dimension.Member.Table is not null)),
        ];
        CheckForm(check, [.. measures, .. Parts(draft.Dimensions), .. attributes, .. hierarchies, .. Parts(draft.Units), .. Parts(draft.Levels), .. Parts(draft.Facts), .. Parts(draft.Perspectives), .. Parts(draft.Roles)]);
        CheckWords(check, [.. measures, .. axes], "caveats");
        CheckWords(check, attributes, "values");
        CheckReserved(check, measures);
        CheckUnique(check, measures, "measure or derived measure");
        CheckUnique(check, axes, "dimension or attribute");
        CheckSynonyms(check, [.. axes, .. measures]);
    }

    private static IEnumerable<(string Name, Section Part)> Parts<T>(IEnumerable<Entry<T>> entries) =>
        entries.Select(entry => (entry.Name, entry.Section));

    private static IEnumerable<(string Name, Section Part)> AttributesOf(Entry<Dimension> dimension) =>
        dimension.Section.Children("attributes", ModelShapes.Attribute);

    private static void CheckForm(ModelCheck check, IEnumerable<(string Name, Section Part)> members)
    {
        foreach (var (name, part) in members.Where(member => !CamelCase().IsMatch(member.Name)))
        {
            check.Faults.Add(part.Place, $"{FaultList.Quote(name)} is not a name in camelCase", "begin with a small letter and go on with letters and digits of ASCII, such as stemCellSamples");
        }
    }

    private static void CheckWords(ModelCheck check, IEnumerable<(string Name, Section Part)> members, string key)
    {
        foreach (var (word, _) in members.SelectMany(member => member.Part.Entries(key)).Where(entry => !UpperSnake().IsMatch(entry.Key.Value)))
        {
            check.Faults.Add(word, $"{FaultList.Quote(word.Value)} is not a word in capitals", "begin with a capital letter and go on with capitals, digits and _, such as DEFINITION_DIFFERS");
        }
    }

    private static void CheckReserved(ModelCheck check, IEnumerable<(string Name, Section Part)> measures)
    {
        foreach (var (name, part) in measures.Where(measure => Reserved.Contains(measure.Name)))
        {
            check.Faults.Add(part.Place, $"'{name}' is a field of every row and cannot be a measure", $"take a name other than {string.Join(", ", Reserved)}");
        }
    }

    private static void CheckUnique(ModelCheck check, IEnumerable<(string Name, Section Part)> members, string kind)
    {
        foreach (var group in members.GroupBy(member => member.Name))
        {
            foreach (var (name, part) in group.Skip(1))
            {
                check.Faults.Add(part.Place, $"{FaultList.Quote(name)} is the {kind} of line {group.First().Part.Place.Line} already", "take another name");
            }
        }
    }

    private static void CheckSynonyms(ModelCheck check, List<(string Name, Section Part)> members)
    {
        foreach (var language in new[] { "en", "zh" })
        {
            var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var (name, part) in members)
            {
                foreach (var word in part.Child("synonyms", ModelShapes.Synonyms)?.Items(language) ?? [])
                {
                    if (!owners.TryAdd(word.Value, name))
                    {
                        check.Faults.Add(word, $"{FaultList.Quote(word.Value)} is a synonym of '{owners[word.Value]}' already", "keep it where it is meant; a word that means two things finds neither");
                    }
                }
            }
        }
    }

    [GeneratedRegex("^[a-z][a-zA-Z0-9]*\\z")]
    private static partial Regex CamelCase();

    [GeneratedRegex("^[A-Z][A-Z0-9_]*\\z")]
    private static partial Regex UpperSnake();
}
