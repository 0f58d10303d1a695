using Analytics.Semantics.Binding;
using Analytics.Semantics.Planning;

namespace Analytics.Semantics.Formulas;

/// <summary>The cells of the parts of a cell, one for each member one level down.</summary>
internal sealed class PartCells
{
    private readonly MemberScope _members;

    public PartCells(PerspectiveIndex index, MemberCatalogue members, ObserveNode parts)
    {
        var keys = parts.Context.Keys.SkipLast(1).ToList();
        _members = new MemberScope(index, members, parts.Context with { Keys = keys });
    }

    public IEnumerable<Cell> Of(Cell cell) => _members.Of(cell).Select(member => cell.With(member));

    public int Count(Cell cell) => _members.Of(cell).Count;
}
