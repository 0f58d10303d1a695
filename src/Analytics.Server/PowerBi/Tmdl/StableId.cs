using System.Security.Cryptography;
using System.Text;

namespace Analytics.Server.PowerBi.Tmdl;

/// <summary>Makes identifiers that are the same in every export.</summary>
internal static class StableId
{
    private const int Bytes = 16;

    /// <summary>The identifier of what stands at a path of names.</summary>
    public static string Of(params IEnumerable<string> path) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', path))).AsSpan(0, Bytes)).ToString();
}
