namespace Analytics.Semantics.Binding;

/// <summary>What of a key rows can be ordered by.</summary>
internal static class KeyLeaves
{
    /// <summary>The code, or key, by which people know a member.</summary>
    private static readonly string[] Codes = ["", FilterFields.Code, "key"];
    private static readonly string[] Names = [FilterFields.Name, FilterFields.NameEn];

    /// <summary>
    /// What a path below a key means: empty for the key itself, name or nameEn of a member, the name of an attribute of a key that has several; null where it means nothing.
    /// </summary>
    public static string? Find(BoundKey key, string below) => key.Kind switch
    {
        KeyKind.Member => Codes.Contains(below) ? "" : Array.Find(Names, name => name == below),
        KeyKind.Composite when below.Length > 0 => key.Dimension.Attributes.Keys.FirstOrDefault(name => name == below || name == Prefixed(key, below)),
        _ => below.Length == 0 ? "" : null,
    };

    // period.start is the attribute periodStart.
    private static string Prefixed(BoundKey key, string below) => key.Dimension.Name + char.ToUpperInvariant(below[0]) + below[1..];
}
