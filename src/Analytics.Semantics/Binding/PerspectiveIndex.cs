using Analytics.Semantics.Model;

namespace Analytics.Semantics.Binding;

/// <summary>A perspective, with everything in it by name.</summary>
internal sealed class PerspectiveIndex
{
    private readonly Dictionary<string, FactLayout> _layouts;
    private readonly IReadOnlyList<Hierarchy> _hierarchies;

    public PerspectiveIndex(SemanticModel model, Perspective perspective)
    {
        Model = model;
        Perspective = perspective;
        Dimensions = [.. perspective.Dimensions.Select(name => model.Dimensions[name])];
        Keys = Dimensions.SelectMany(KeysOf).DistinctBy(key => key.Name).ToDictionary(key => key.Name, StringComparer.Ordinal);
        Measures = perspective.Measures.ToDictionary(name => name, Find, StringComparer.Ordinal);
        Facts = [.. perspective.Facts.Select(name => model.Facts[name])];
        Levels = [.. model.Levels.Values.Where(level => level.Subject is not null && Facts.Any(fact => fact.Levels.Contains(level.Name)))];
        _layouts = model.Facts.Values.ToDictionary(fact => fact.Name, fact => new FactLayout(model, fact), StringComparer.Ordinal);
        _hierarchies = [.. model.Dimensions.Values.SelectMany(dimension => dimension.Hierarchies.Values)];
    }

    public SemanticModel Model { get; }

    public Perspective Perspective { get; }

    public IReadOnlyList<Dimension> Dimensions { get; }

    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The keys by name.</summary>
    public IReadOnlyDictionary<string, BoundKey> Keys { get; }

    /// <summary>The measures by name.</summary>
    public IReadOnlyDictionary<string, ModelMeasure> Measures { get; }

    /// <summary>The levels at which its facts state figures.</summary>
    public IReadOnlyList<Level> Levels { get; }

    /// <summary>The layout of any fact of the model.</summary>
    public FactLayout LayoutOf(string fact) => _layouts[fact];

    /// <summary>The level at which members of a dimension stand; null where none does.</summary>
    public Level? LevelOf(Dimension dimension) => Levels.FirstOrDefault(level => level.Dimension == dimension.Name);

    /// <summary>The dimension whose members stand at a level; null for the whole.</summary>
    public Dimension? DimensionOf(Level level) => level.Dimension is { } name ? Model.Dimensions[name] : null;

    /// <summary>The next level down in the hierarchy of a level; null where there is none.</summary>
    public Level? Below(Level level)
    {
        var hierarchy = _hierarchies.FirstOrDefault(one => one.Levels.Contains(level.Name));
        var place = hierarchy is null ? -1 : hierarchy.Levels.ToList().IndexOf(level.Name) + 1;
        return hierarchy is not null && place < hierarchy.Levels.Count ? Levels.FirstOrDefault(one => one.Name == hierarchy.Levels[place]) : null;
    }

    /// <summary>How fine each is within one hierarchy; null where no hierarchy has both.</summary>
    public int? Compare(string level, string other)
    {
        foreach (var levels in _hierarchies.Select(hierarchy => hierarchy.Levels.ToList()))
        {
            if (levels.IndexOf(level) is var one and >= 0 && levels.IndexOf(other) is var two and >= 0)
            {
                return one.CompareTo(two);
            }
        }

        return level == other ? 0 : null;
    }

    /// <summary>The measures that facts state and of which a measure is made: itself, or those of its formula.</summary>
    public IEnumerable<Measure> StatedBehind(ModelMeasure measure) => measure switch
    {
        Measure stated => [stated],
        DerivedMeasure derived => derived.Expression.Uses.SelectMany(use => StatedBehind(Find(use.Measure))).DistinctBy(stated => stated.Name),
        _ => [],
    };

    /// <summary>A measure of the model, as the perspective offers it.</summary>
    public ModelMeasure Find(string measure) => Model.MeasureOf(Perspective, measure)!;

    private static IEnumerable<BoundKey> KeysOf(Dimension dimension)
    {
        var attributes = dimension.Attributes.Values.Select(attribute => new BoundKey(attribute.Name, KindOf(dimension, attribute), dimension, attribute));
        if (dimension.Table is not null)
        {
            return attributes.Prepend(new BoundKey(dimension.Name, KeyKind.Member, dimension, null));
        }

        var isComposite = !dimension.IsTime && dimension.Attributes.Count > 1 && !dimension.Attributes.ContainsKey(dimension.Name);
        return isComposite ? attributes.Prepend(new BoundKey(dimension.Name, KeyKind.Composite, dimension, null)) : attributes;
    }

    private static KeyKind KindOf(Dimension dimension, DimensionAttribute attribute) =>
        dimension.Table is not null ? KeyKind.Attribute
        : attribute.Grain is not null ? KeyKind.Time
        : attribute.Type == AttributeType.Date ? KeyKind.Date
        : KeyKind.Word;
}
