using System.Runtime.CompilerServices;
using System.Text;
using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing.Records;

/// <summary>The words of an enum as bytes of UTF-8, without a string made on the way.</summary>
internal static class RecordWords<TEnum>
    where TEnum : struct, Enum
{
    private static readonly TEnum[] Members = Enum.GetValues<TEnum>();
    private static readonly byte[][] Words = [.. Members.Select(member => Encoding.UTF8.GetBytes(UpperSnake<TEnum>.TextOf(member)))];

    /// <summary>The word of a member; members are counted from 0.</summary>
    public static ReadOnlySpan<byte> BytesOf(TEnum member) => Words[Unsafe.As<TEnum, int>(ref member)];

    public static bool TryParse(ReadOnlySpan<byte> text, out TEnum member)
    {
        for (var index = 0; index < Words.Length; index++)
        {
            if (text.SequenceEqual(Words[index]))
            {
                member = Members[index];
                return true;
            }
        }

        member = default;
        return false;
    }
}
