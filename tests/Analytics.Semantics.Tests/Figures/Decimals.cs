using System.Globalization;

namespace Analytics.Semantics.Tests.Figures;

internal static class Decimals
{
    /// <summary>The decimal written, null for null or nothing.</summary>
    internal static decimal? Of(string? text) =>
        string.IsNullOrEmpty(text) ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
