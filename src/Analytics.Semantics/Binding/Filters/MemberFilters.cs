using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;

namespace Analytics.Semantics.Binding;

/// <summary>Decides filters for members and words before there is a row: those that ask about nothing else.</summary>
internal static class MemberFilters
{
    /// <summary>Whether a member passes all filters that ask about its dimension, and about those in which it lies.</summary>
    public static bool Pass(IEnumerable<BoundFilter> filters, Dimension dimension, Member member)
    {
        var parents = dimension.Relationships.Keys.ToList();
        return Pass(
            filters,
            key => key.Dimension.Name == dimension.Name || parents.Contains(key.Dimension.Name),
            test => test is MemberTest one
                && one.Passes(one.Key.Dimension.Name == dimension.Name ? member.Key : member.Parents[parents.IndexOf(one.Key.Dimension.Name)]));
    }

    /// <summary>Whether a word passes all filters that ask about its key.</summary>
    public static bool Pass(IEnumerable<BoundFilter> filters, BoundKey key, string word) =>
        Pass(filters, key.Equals, test => test is WordTest one && one.Words.Contains(word));

    private static bool Pass(IEnumerable<BoundFilter> filters, Func<BoundKey, bool> isAbout, Func<BoundFilter, bool> passes) =>
        filters.Where(filter => filter.Keys.All(isAbout)).All(filter => Holds(filter, passes));

    private static bool Holds(BoundFilter filter, Func<BoundFilter, bool> passes) => filter switch
    {
        AllOf all => all.Parts.All(part => Holds(part, passes)),
        AnyOf any => any.Parts.Any(part => Holds(part, passes)),
        _ => passes(filter),
    };
}
