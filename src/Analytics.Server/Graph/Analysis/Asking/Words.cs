using System.Collections.Frozen;
using Analytics.Server.Graph.Analysis.Catalogue;

namespace Analytics.Server.Graph.Analysis.Asking;

/// <summary>The values of an enum by their UPPER_SNAKE names.</summary>
internal static class Words<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<string, TEnum> ByName =
        Enum.GetValues<TEnum>().ToFrozenDictionary(value => Names.UpperSnake(value.ToString()), StringComparer.Ordinal);

    /// <summary>The value of an argument, which is a word or the value itself; null where it was not given.</summary>
    public static TEnum? Read(object? value) => value switch
    {
        null => null,
        TEnum known => known,
        _ => ByName[(string)value],
    };
}
