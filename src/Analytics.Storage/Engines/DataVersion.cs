using System.Globalization;

namespace Analytics.Storage.Engines;

/// <summary>The version of all data: of what was published, and of the records.</summary>
/// <param name="Published">Another one with each import of published data.</param>
/// <param name="Records">Another one with each import of records, and with each that is undone; empty where there was none.</param>
internal readonly record struct DataVersion(string Published, string Records)
{
    private const int DigitsOfHash = 12;
    private const char Separator = '+';

    /// <summary>The version without any data.</summary>
    public static DataVersion None => new("0", "");

    /// <param name="import">The newest import of published data.</param>
    /// <param name="hash">The hash of its content.</param>
    /// <param name="records">The newest import of records; 0 where there was none.</param>
    /// <param name="undone">How many imports of records were undone.</param>
    public static DataVersion Of(long import, string hash, long records, long undone) => new(
        string.Create(CultureInfo.InvariantCulture, $"{import}-{hash.AsSpan(0, Math.Min(DigitsOfHash, hash.Length))}"),
        records == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{records}.{undone}"));

    /// <summary>The parts of a version's text.</summary>
    public static DataVersion Parse(string text)
    {
        var place = text.IndexOf(Separator, StringComparison.Ordinal);
        return place < 0 ? new(text, "") : new(text[..place], text[(place + 1)..]);
    }

    /// <summary>The text.</summary>
    public override string ToString() => Records.Length == 0 ? Published : $"{Published}{Separator}{Records}";
}
