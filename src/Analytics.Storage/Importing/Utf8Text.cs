using System.Text;

namespace Analytics.Storage.Importing;

/// <summary>Text of a file that must be UTF-8; a byte order mark is allowed.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; null, with a fault, when the bytes are of another encoding.</summary>
    public static string? Decode(SeedFile file, byte[] content, FaultList faults)
    {
        try
        {
            var start = content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            return Strict.GetString(content, start, content.Length - start);
        }
        catch (DecoderFallbackException failure)
        {
            var line = 1 + content.AsSpan(0, Math.Clamp(failure.Index, 0, content.Length)).Count((byte)'\n');
            faults.Add(file.Name, line, null, "the file is not UTF-8 from here on", "save it as UTF-8");
            return null;
        }
    }
}
