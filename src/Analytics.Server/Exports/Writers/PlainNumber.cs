namespace Analytics.Server.Exports.Writers;

/// <summary>Numbers as every channel writes them: without trailing zeros.</summary>
internal static class PlainNumber
{
    // Dividing by a one of 28 decimals leaves the fewest that the number needs.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>The same number with the fewest decimals.</summary>
    public static decimal Of(decimal number) => number.Scale == 0 ? number : number / One;
}
