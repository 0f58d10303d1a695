namespace Analytics.Storage.Entities;

/// <summary>Checks on the columns of a figure and of its period; an open end is null and passes.</summary>
internal static class FigureChecks
{
    public const string Bounds = "lower <= upper AND lower <= value AND value <= upper";

    public const string Period = "period_start <= period_end";
}
