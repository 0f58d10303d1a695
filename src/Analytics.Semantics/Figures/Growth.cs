namespace Analytics.Semantics.Figures;

/// <summary>A growth in percent, or a change in the measure's unit.</summary>
/// <param name="Figure">The growth; missing where it is withheld.</param>
/// <param name="Reason">Why it is withheld; null where the periods may be compared.</param>
public sealed record Growth(Figure Figure, WithheldReason? Reason)
{
    /// <summary>Whether the periods may be compared.</summary>
    public bool Comparable => Reason is null;
}
