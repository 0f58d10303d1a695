namespace Analytics.Semantics.Figures;

/// <summary>A printed figure as read: a value with what is known about it.</summary>
/// <param name="Value">The figure in full ("1.119万" is 11190); null where a direction alone is printed.</param>
/// <param name="Qualifier">How it was printed.</param>
/// <param name="Bounds">Where the true value lies.</param>
/// <param name="Unit">Null where no unit is printed.</param>
public sealed record PrintedFigure(decimal? Value, Qualifier Qualifier, Interval Bounds, Unit? Unit);
