using Analytics.Semantics.Model.Expressions;

namespace Analytics.Semantics.Model.Reading;

/// <summary>Reads measures, those that facts state and derived ones.</summary>
internal sealed class MeasureReader(FaultList faults)
{
    public static Measure Read(string name, Section part)
    {
        var measure = WithRecords(
            part,
            new Measure
            {
                Name = name,
                Label = part.Localized("label"),
                Description = part.Localized("description"),
                Synonyms = part.Synonyms(),
                Unit = part.Text("unit"),
                Scale = part.Whole("scale", 0, ModelMeasure.MostScale),
                Minimum = part.Number("minimum"),
                Format = part.Text("format"),
                Source = part.Localized("source"),
                Fact = part.Text("fact"),
                Metric = part.Optional("metric"),
                GrowthMetric = part.Optional("growthMetric"),
                Aggregation = part.Word<Aggregation>("aggregation"),
                Additivity = part.WordByName<Additivity>("additivity"),
                AtMost = part.Optional("atMost"),
                Caveats = part.LocalizedByName("caveats"),
            });
        return part.Child("recorded", ModelShapes.Recorded) is { } recorded ? measure with { Recorded = Recorded(measure, recorded) } : measure;
    }

    public DerivedMeasure ReadDerived(string name, Section part) => new()
    {
        Name = name,
        Label = part.Localized("label"),
        Description = part.Localized("description"),
        Synonyms = part.Synonyms(),
        Unit = part.Text("unit"),
        Scale = part.Whole("scale", 0, ModelMeasure.MostScale),
        Minimum = part.Number("minimum"),
        Format = part.Text("format"),
        Source = part.Localized("source"),
        Expression = Formula(part),
    };

    private static Measure Recorded(Measure measure, Section part) => WithRecords(part, measure with
    {
        Description = part.Localized("description"),
        Source = part.Localized("source"),
        Fact = part.Text("fact"),
        Metric = null,
        GrowthMetric = null,
        Aggregation = part.Word<Aggregation>("aggregation"),
        Additivity = new Dictionary<string, Additivity>(),
        AtMost = null,
        Caveats = new Dictionary<string, LocalizedText>(),
    });

    private static Measure WithRecords(Section part, Measure measure) => measure with
    {
        Column = part.Optional("column"),
        Only = part.NamesByName("only"),
        States = part.TextByName("states"),
    };

    private Expression Formula(Section part)
    {
        if (part.Optional("expression") is { } text && part.At("expression") is ScalarNode node)
        {
            var (formula, fault) = ExpressionParser.Parse(text);
            if (formula is not null)
            {
                return formula;
            }

            faults.Add(node.Line, ColumnOf(node, fault!.Offset), fault.Problem, fault.Remedy);
        }

        return new Constant(0);
    }

    /// <summary>The column of a character of a formula; where its text is not as it stands in the file, that of its beginning.</summary>
    public static int ColumnOf(ScalarNode node, int offset) => node.Column + (node.Inset is { } inset ? inset + offset : 0);
}
