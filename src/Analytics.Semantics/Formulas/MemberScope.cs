using Analytics.Semantics.Binding;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;

namespace Analytics.Semantics.Formulas;

/// <summary>Knows which members of the level's dimension belong to a cell, where all of them are known.</summary>
internal sealed class MemberScope
{
    private readonly FilterContext _context;
    private readonly PerspectiveIndex _index;
    private readonly MemberCatalogue _members;
    private readonly Dictionary<Cell, List<long>> _byCell = [];
    private readonly int[] _places;
    private readonly BoundKey[] _keys;

    public MemberScope(PerspectiveIndex index, MemberCatalogue members, FilterContext context)
    {
        _index = index;
        _members = members;
        _context = context;
        Dimension = index.DimensionOf(context.Level);
        _keys = [.. context.Keys.Where(IsOfMember)];
        _places = KeyPlaces.Of(_keys, context.Keys);
        IsComplete = Dimension is null || Dimension.Members == MemberList.Complete || context.Filters.Any(IsExplicit);
        if (Dimension is not null && IsComplete)
        {
            Fill(Dimension);
        }
    }

    /// <summary>The dimension of the level; null for the whole.</summary>
    public Dimension? Dimension { get; }

    /// <summary>Whether all members are known, or were named one by one.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether a cell has no more than one member: the whole, or one that is grouped by.</summary>
    public bool IsSingle => Dimension is null || _context.IsGroupedBy(Dimension);

    /// <summary>The members of a cell, by code; only where all are known.</summary>
    public IReadOnlyList<long> Of(Cell cell) => _byCell.GetValueOrDefault(cell.Take(_places), []);

    private void Fill(Dimension dimension)
    {
        foreach (var member in _members.Of(dimension).Where(member => MemberFilters.Pass(_context.Filters, dimension, member)))
        {
            var cell = new Cell(Array.ConvertAll(_keys, key => Value(key, dimension, member)));
            if (!_byCell.TryGetValue(cell, out var list))
            {
                _byCell.Add(cell, list = []);
            }

            list.Add(member.Key);
        }
    }

    private bool IsExplicit(BoundFilter filter) => filter switch
    {
        MemberTest test => test.IsExplicit && !test.Unknown && test.Key.Dimension.Name == Dimension!.Name,
        AllOf all => all.Parts.Any(IsExplicit),
        AnyOf any => any.Parts.All(IsExplicit),
        _ => false,
    };

    private bool IsOfMember(BoundKey key) =>
        Dimension is not null && (key.Dimension.Name == Dimension.Name || Dimension.Relationships.ContainsKey(key.Dimension.Name));

    private object? Value(BoundKey key, Dimension dimension, Member member)
    {
        var owner = key.Dimension.Name == dimension.Name ? member : Parent(key.Dimension, dimension, member);
        return key.Kind == KeyKind.Member ? owner?.Key : owner?.Attributes[key.AttributePlace];
    }

    private Member? Parent(Dimension parent, Dimension dimension, Member member)
    {
        var place = dimension.Relationships.Keys.ToList().IndexOf(parent.Name);
        return _members.Find(_index.Model.Dimensions[parent.Name], member.Parents[place]);
    }
}
