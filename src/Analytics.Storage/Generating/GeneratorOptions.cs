namespace Analytics.Storage.Generating;

/// <summary>What records to generate. Equal options give equal records on every machine.</summary>
/// <param name="Rows">Number of donations, from 1 to <see cref="MostRows"/>.</param>
/// <param name="From">First year, from <see cref="FirstYear"/>.</param>
/// <param name="To">Last year, inclusive, to <see cref="LastYear"/>.</param>
/// <param name="Seed">Chooses among the sets of records that the other options allow.</param>
public sealed record GeneratorOptions(
    int Rows = GeneratorOptions.CalibratedRows,
    int From = GeneratorOptions.CalibratedFrom,
    int To = GeneratorOptions.CalibratedTo,
    ulong Seed = 1)
{
    /// <summary>The number of donations at which the figures of 2023 fall within those published.</summary>
    public const int CalibratedRows = 1_300_000;

    /// <summary>The first year of calibrated records.</summary>
    public const int CalibratedFrom = 1998;

    /// <summary>The last year of calibrated records.</summary>
    public const int CalibratedTo = 2023;

    /// <summary>The most donations at once.</summary>
    public const int MostRows = 100_000_000;

    /// <summary>The earliest year.</summary>
    public const int FirstYear = 1950;

    /// <summary>The latest year.</summary>
    public const int LastYear = 2100;

    /// <summary>Whether the figures of 2023 fall within those published, whatever the seed; else all counts are scaled.</summary>
    public bool IsCalibrated => Rows == CalibratedRows && From == CalibratedFrom && To == CalibratedTo;
}
