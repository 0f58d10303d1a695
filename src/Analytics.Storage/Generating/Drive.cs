namespace Analytics.Storage.Generating;

/// <summary>A day on which an institution's people give.</summary>
internal readonly record struct Drive(int DayOfYear, Organiser Organiser, int Donations);
