using Analytics.Semantics.Binding;

namespace Analytics.Semantics.Formulas;

/// <summary>Where the keys of one context stand among those of another.</summary>
internal static class KeyPlaces
{
    /// <summary>The places of <paramref name="inner"/> keys among <paramref name="outer"/> ones, all of which are there.</summary>
    public static int[] Of(IReadOnlyList<BoundKey> inner, IReadOnlyList<BoundKey> outer)
    {
        var list = outer.ToList();
        return [.. inner.Select(key => list.IndexOf(key))];
    }
}
