using Analytics.Semantics.Figures;

namespace Analytics.Semantics.Formulas;

/// <summary>What a member comes to within a cell.</summary>
/// <param name="Member">Key of the member; null for the whole, or unknown.</param>
/// <param name="Figure">Its figure.</param>
/// <param name="Trouble">Why its rows cannot be combined; null where they can.</param>
internal sealed record MemberFigure(long? Member, Figure Figure, Trouble? Trouble);
