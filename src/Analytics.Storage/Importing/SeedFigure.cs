using Analytics.Semantics.Figures;

namespace Analytics.Storage.Importing;

/// <summary>A figure as a row gives it.</summary>
internal sealed record SeedFigure(string Printed, decimal? Value, Qualifier Qualifier, Interval Bounds);
