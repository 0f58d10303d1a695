using System.Xml;

namespace Analytics.Server.Exports.Writers;

/// <summary>Texts as a cell of a sheet can hold them.</summary>
internal static class SheetText
{
    private const int Longest = 32_767;
    private const char Unknown = '\uFFFD';

    /// <summary>The text without what XML cannot hold, and at most as long as a cell takes.</summary>
    public static string Of(string text)
    {
        var held = text.Length > Longest ? text[..Longest] : text;
        return IsPlain(held) ? held : string.Create(held.Length, held, static (letters, source) =>
        {
            for (var place = 0; place < letters.Length; place++)
            {
                letters[place] = IsHeld(source, place) ? source[place] : Unknown;
            }
        });
    }

    private static bool IsPlain(string text)
    {
        for (var place = 0; place < text.Length; place++)
        {
            if (!IsHeld(text, place))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHeld(string text, int place) => XmlConvert.IsXmlChar(text[place])
        || (char.IsHighSurrogate(text[place]) && place + 1 < text.Length && char.IsLowSurrogate(text[place + 1]))
        || (char.IsLowSurrogate(text[place]) && place > 0 && char.IsHighSurrogate(text[place - 1]));
}
