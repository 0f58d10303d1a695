namespace Analytics.Storage.Generating;

/// <summary>Generates synthetic donation records whose totals of 2023 agree with the published figures.</summary>
public static class DonationGenerator
{
    /// <summary>The districts that records fall into, by code.</summary>
    public static IReadOnlyList<string> DistrictCodes => Places.Codes;

    /// <summary>The institutions that hold drives, by key.</summary>
    public static IReadOnlyList<string> InstitutionKeys { get; } = [.. Organiser.All.Select(organiser => organiser.Key)];

    /// <summary>The donations, made while they are read, by day; the same for equal options, whatever the lists.</summary>
    /// <param name="options">How many, of which years.</param>
    /// <param name="districtCodes">What <see cref="GeneratedDonation.District"/> is a place in.</param>
    /// <param name="institutionKeys">What <see cref="GeneratedDonation.Institution"/> is a place in.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static IEnumerable<GeneratedDonation> Generate(
        GeneratorOptions options, IReadOnlyList<string> districtCodes, IReadOnlyList<string> institutionKeys)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Rows, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Rows, GeneratorOptions.MostRows);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.From, GeneratorOptions.FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.To, GeneratorOptions.LastYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.From, options.To);
        return new DonationStream(options, districtCodes, institutionKeys).Donations();
    }
}
