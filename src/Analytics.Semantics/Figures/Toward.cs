namespace Analytics.Semantics.Figures;

/// <summary>The side to which an inexact result is rounded.</summary>
internal enum Toward
{
    Below,
    Above,
}
