using System.Security.Cryptography;
using System.Text;

namespace Analytics.Storage.Engines.Columns.Files;

/// <summary>What a file of columns must be of to be read.</summary>
/// <param name="Version">The version of the data.</param>
/// <param name="Content">What is in the columns and where it is from, as text.</param>
internal sealed record ColumnFileKey(string Version, string Content)
{
    private const string Magic = "COLUMNS\n";
    private const int Format = 2;

    /// <summary>The beginning of the file.</summary>
    public byte[] Header()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Encoding.ASCII.GetBytes(Magic));
        writer.Write(Format);
        writer.Write(SHA256.HashData(Encoding.UTF8.GetBytes(Content)));
        writer.Write(Version);
        return stream.ToArray();
    }
}
