using Analytics.Semantics.Model.Expressions;

namespace Analytics.Semantics.Model.Reading;

/// <summary>Reads measures, those that facts state and derived ones.</summary>
internal sealed class MeasureReader(FaultList faults)
{
    public static Measure Read(string name, Section part) => new()
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
    };

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
