using Analytics.Semantics.Binding;

namespace Analytics.Semantics.Formulas;

/// <summary>Decides by its keys whether a cell can pass the filters of a context; what they do not tell passes.</summary>
internal sealed class CellFilter(FilterContext context)
{
    public bool Passes(Cell cell) => context.Filters.All(filter => Passes(filter, cell));

    private bool Passes(BoundFilter filter, Cell cell) => filter switch
    {
        MemberTest test => Find(key => key.Kind == KeyKind.Member && key.Dimension.Name == test.Key.Dimension.Name) is not (>= 0 and var place)
            || test.Passes((long?)cell.Values[place]),
        TimeTest test => Find(key => key.Kind == KeyKind.Time && key.Grain >= test.Key.Grain) is not (>= 0 and var place)
            || test.Passes((DateOnly?)cell.Values[place]),
        WordTest test => Find(key => key.Equals(test.Key)) is not (>= 0 and var place)
            || test.Words.Contains((string?)cell.Values[place]),
        AllOf all => all.Parts.All(part => Passes(part, cell)),
        AnyOf any => any.Parts.Any(part => Passes(part, cell)),
        _ => true,
    };

    private int Find(Func<BoundKey, bool> fits)
    {
        for (var place = 0; place < context.Keys.Count; place++)
        {
            if (fits(context.Keys[place]))
            {
                return place;
            }
        }

        return -1;
    }
}
