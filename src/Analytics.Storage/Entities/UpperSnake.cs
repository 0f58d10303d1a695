using System.Collections.Frozen;

namespace Analytics.Storage.Entities;

/// <summary>The members of an enum by their UPPER_SNAKE text.</summary>
internal static class UpperSnake<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> Texts =
        Enum.GetValues<TEnum>().ToFrozenDictionary(member => member, member => SnakeCase.Upper(member.ToString()));

    private static readonly FrozenDictionary<string, TEnum> Members =
        Texts.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<TEnum>().Select(TextOf)];

    public static string TextOf(TEnum member) => Texts[member];

    public static bool TryParse(string text, out TEnum member) => Members.TryGetValue(text, out member);

    public static TEnum Parse(string text) => TryParse(text, out var member)
        ? member
        : throw new StorageException($"The database holds '{text}' where one of {string.Join(", ", All)} must stand.");
}
