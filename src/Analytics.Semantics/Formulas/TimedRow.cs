using Analytics.Semantics.Engines;

namespace Analytics.Semantics.Formulas;

/// <summary>A row with the calendar period in which it stands; null where in none.</summary>
internal readonly record struct TimedRow(FigureRow Row, DateOnly? Time);
