namespace Analytics.Semantics.Figures;

/// <summary>A place in standard competition ranking, from 1.</summary>
/// <param name="Best">The best place it can have, intervals and missing members counted; null where it has no figure.</param>
/// <param name="Worst">The worst place it can have.</param>
/// <param name="Among">How many members are ranked, missing ones too.</param>
/// <param name="Reported">How many of them have a figure.</param>
public sealed record Rank(int? Best, int? Worst, int Among, int Reported)
{
    /// <summary>The place among those that have a figure, as if there were no others; null where intervals leave it open.</summary>
    public int? OfReported { get; init; }

    /// <summary>The place; null unless best and worst agree.</summary>
    public int? Value => Best == Worst ? Best : null;
}
