using System.Text;

namespace Analytics.Storage.Importing.Records;

/// <summary>Counts what bytes of UTF-8 hold.</summary>
internal static class Utf8Bytes
{
    /// <summary>How many bytes stand before the first that is none of UTF-8.</summary>
    public static int SoundIn(ReadOnlySpan<byte> bytes)
    {
        var sound = 0;
        while (sound < bytes.Length && Rune.DecodeFromUtf8(bytes[sound..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            sound += length;
        }

        return sound;
    }

    public static int CharactersOf(ReadOnlySpan<byte> text) => Encoding.UTF8.GetCharCount(text);
}
