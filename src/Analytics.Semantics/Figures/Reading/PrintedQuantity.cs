namespace Analytics.Semantics.Figures.Reading;

/// <summary>The parts of a figure that is printed with digits.</summary>
/// <param name="Mark">A mark such as 约 or 超; null for none.</param>
/// <param name="Negative">Whether a minus stands before the digits.</param>
/// <param name="Number">The digits.</param>
/// <param name="More">Where 多 stands.</param>
/// <param name="Scale">万 as 10000, and so on; 1 for none.</param>
/// <param name="Unit">Null for none.</param>
internal sealed record PrintedQuantity(
    Qualifier? Mark, bool Negative, PrintedNumber Number, MorePlace More, decimal Scale, Unit? Unit)
{
    internal decimal Value => (Negative ? -Number.Value : Number.Value) * Scale;
}
