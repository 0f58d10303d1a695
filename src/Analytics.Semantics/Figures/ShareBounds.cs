namespace Analytics.Semantics.Figures;

/// <summary>The bounds of shares in percent.</summary>
internal static class ShareBounds
{
    private static readonly Interval Hundred = new(0, 100);

    /// <summary>Why nothing has a share of this total; null where it has.</summary>
    internal static WithheldReason? Unusable(Interval total) =>
        total.Upper is null ? WithheldReason.TotalOpen
        : !(total.Lower >= 0) || total == Interval.Exactly(0) ? WithheldReason.PreviousCanBeZero
        : null;

    /// <summary>Why a part has no share of itself and others (null: there are none); null where it has.</summary>
    internal static WithheldReason? Unusable(Interval part, Interval? others)
    {
        if (others is not { } rest)
        {
            return part == Interval.Exactly(0) ? WithheldReason.PreviousCanBeZero : null;
        }

        Interval whole = part.Add(rest);
        bool positive = whole.Lower > 0 || (part.Lower >= 0 && rest.Lower >= 0);
        return positive || whole.Upper is null ? Unusable(whole) : WithheldReason.PreviousCanBeZero;
    }

    /// <summary>Part ÷ total of a usable total. The part is at most the total where nothing is negative, unless it cannot be.</summary>
    internal static Interval OfTotal(Interval part, Interval total)
    {
        Interval share = ComputedFigure.Percent(part, total);
        return part.Lower >= 0 && !(part.Lower > total.Upper) ? share.Intersect(Hundred) : share;
    }

    /// <summary>Part ÷ (part + others) of usable operands: monotone in either, so that its extremes are at their ends.</summary>
    internal static Interval OfSum(Interval part, Interval others)
    {
        Interval[] corners =
        [
            .. from own in new[] { part.Lower!.Value, part.Upper!.Value }
               from rest in new[] { others.Lower!.Value, others.Upper!.Value }
               let whole = Interval.Exactly(own).Add(Interval.Exactly(rest))
               where whole != Interval.Exactly(0)
               select ComputedFigure.Percent(Interval.Exactly(own), whole),
        ];
        return new(corners.Min(corner => corner.Lower), corners.Max(corner => corner.Upper));
    }
}
