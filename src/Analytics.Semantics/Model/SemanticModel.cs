namespace Analytics.Semantics.Model;

/// <summary>What can be asked, and what it means. Each list is in the order of the model's file.</summary>
public sealed record SemanticModel
{
    /// <summary>The units.</summary>
    public required IReadOnlyDictionary<string, MeasureUnit> Units { get; init; }

    /// <summary>The dimensions.</summary>
    public required IReadOnlyDictionary<string, Dimension> Dimensions { get; init; }

    /// <summary>The levels.</summary>
    public required IReadOnlyDictionary<string, Level> Levels { get; init; }

    /// <summary>The facts.</summary>
    public required IReadOnlyDictionary<string, Fact> Facts { get; init; }

    /// <summary>The measures that facts state.</summary>
    public required IReadOnlyDictionary<string, Measure> Measures { get; init; }

    /// <summary>The measures computed from others.</summary>
    public required IReadOnlyDictionary<string, DerivedMeasure> DerivedMeasures { get; init; }

    /// <summary>The perspectives.</summary>
    public required IReadOnlyDictionary<string, Perspective> Perspectives { get; init; }

    /// <summary>The roles.</summary>
    public required IReadOnlyDictionary<string, Role> Roles { get; init; }

    /// <summary>A measure as a perspective offers it: taken from records where these are its fact; null where the model has none of the name.</summary>
    public ModelMeasure? MeasureOf(Perspective perspective, string name)
    {
        ArgumentNullException.ThrowIfNull(perspective);
        if (!Measures.TryGetValue(name, out var stated))
        {
            return DerivedMeasures.GetValueOrDefault(name);
        }

        return stated.Recorded is { } recorded && perspective.Facts.Contains(recorded.Fact) && !perspective.Facts.Contains(stated.Fact) ? recorded : stated;
    }
}
