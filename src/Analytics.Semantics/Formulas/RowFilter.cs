using Analytics.Semantics.Binding;
using Analytics.Semantics.Engines;

namespace Analytics.Semantics.Formulas;

/// <summary>Decides whether a row passes the filters of a context.</summary>
internal sealed class RowFilter(FactLayout layout, FilterContext context)
{
    /// <summary>Whether the row passes; with a span of time, filters of time hold for cells and not for rows.</summary>
    public bool Passes(FigureRow row, DateOnly? time)
    {
        foreach (var filter in context.Filters)
        {
            if (!(context.Span is not null && filter is TimeTest) && !Passes(filter, row, time))
            {
                return false;
            }
        }

        return true;
    }

    private bool Passes(BoundFilter filter, FigureRow row, DateOnly? time) => filter switch
    {
        MemberTest test => test.Passes(layout.MemberPlace(test.Key.Dimension.Name) is var place and >= 0 ? row.Members[place] : null),
        TimeTest test => test.Passes(time),
        WordTest test => layout.WordPlace(test.Key.Name) is var place and >= 0 && test.Words.Contains(row.Words[place]),
        DateTest test => test.Passes(layout.IsStart(test.Key.Name) ? row.Start : row.End),
        AllOf all => all.Parts.All(part => Passes(part, row, time)),
        AnyOf any => any.Parts.Any(part => Passes(part, row, time)),
        _ => true,
    };
}
