using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Loading;

/// <summary>Filters on numbers that are stored as scaled integers.</summary>
internal static class StoredNumbers
{
    /// <summary>Refuses a number that no stored one can equal, rather than compare with one beside it.</summary>
    public static IFilterFieldDescriptor AcceptsStoredNumbers(this IFilterFieldDescriptor field) => field.Accepts<decimal>(
        ScaledDecimal.CanHold, "a number of at most 6 decimals between -9223372036854 and 9223372036854");
}
