using Analytics.Semantics.Binding;
using Analytics.Semantics.Calendar;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Figures;
using Analytics.Semantics.Model;

namespace Analytics.Semantics.Formulas;

/// <summary>Makes the figure of a row.</summary>
internal sealed class RowFigures
{
    private readonly FactLayout _layout;
    private readonly Dimension? _period;
    private readonly IReadOnlyList<Dimension> _apart;

    public RowFigures(SemanticModel model, FactLayout layout)
    {
        _layout = layout;
        _period = model.Dimensions.Values.FirstOrDefault(dimension => !dimension.Adds && HasDays(dimension));
        _apart = [.. layout.Fact.Relationships.Keys.Select(name => model.Dimensions[name]).Where(dimension => !dimension.Adds && !HasDays(dimension))];
    }

    /// <summary>The figure, with the words over which nothing adds; the row's days are among them where it stands in no calendar period.</summary>
    public Figure Of(TimedRow timed)
    {
        var row = timed.Row;
        return new Figure
        {
            Value = row.Value,
            Bounds = row.Bounds,
            Qualifier = row.Qualifier,
            Status = row.Bounds == Interval.Exactly(0) ? FigureStatus.Zero
                : row.Qualifier == Qualifier.Implied ? FigureStatus.Implied
                : FigureStatus.Reported,
            Words = WordsOf(timed),
            Sources = SourceSet.Of(new SourceRow(_layout.Fact.Name, row.Key)),
            HasConflict = row.HasConflict,
        };
    }

    /// <summary>The first dimension over which nothing adds, and of which rows have more than one word; null where there is none.</summary>
    public Dimension? FirstMixed(IEnumerable<TimedRow> rows)
    {
        var mixed = rows.Aggregate(WordSet.None, (all, row) => all.And(WordsOf(row))).Mixed();
        return _apart.FirstOrDefault(dimension => mixed.Contains(dimension.Name)) ?? (mixed.Count > 0 ? _period : null);
    }

    /// <summary>The dimension of periods, where rows of more than one stand together; null where they do not.</summary>
    public Dimension? MixedPeriods(IEnumerable<TimedRow> rows) =>
        _period is not null && rows.Aggregate(WordSet.None, (all, row) => all.And(PeriodOf(row))).Mixed().Count > 0 ? _period : null;

    private static bool HasDays(Dimension dimension) => dimension.Attributes.Values.Any(attribute => attribute.Type == AttributeType.Date && attribute.Grain is null);

    private WordSet WordsOf(TimedRow timed) => _apart.Aggregate(
        PeriodOf(timed), (words, dimension) => words.And(WordSet.Of(dimension.Name, Words(dimension, timed.Row))));

    private WordSet PeriodOf(TimedRow timed) => _period is null || timed.Time is not null
        ? WordSet.None
        : WordSet.Of(_period.Name, $"{Words(_period, timed.Row)} {TextOf(timed.Row.Start)}..{TextOf(timed.Row.End)}");

    private string Words(Dimension dimension, FigureRow row) => string.Join(' ', dimension.Attributes.Keys
        .Select(_layout.WordPlace)
        .Where(place => place >= 0)
        .Select(place => row.Words[place]));

    private static string TextOf(DateOnly? day) => day is { } known ? CalendarPeriods.TextOf(TimeGrain.Day, known) : "";
}
