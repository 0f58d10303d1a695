using Analytics.Semantics.Model.Expressions;

namespace Analytics.Semantics.Model;

/// <summary>A ratio, difference or weighted sum of measures, evaluated at the grain of the question.</summary>
public sealed record DerivedMeasure : ModelMeasure
{
    /// <summary>The expression over measures.</summary>
    public required Expression Expression { get; init; }
}
