using System.Runtime.CompilerServices;

namespace Analytics.Storage.Engines.Columns.Store;

/// <summary>Codes of one, two or four bytes in an array of bytes.</summary>
internal static class CodeBytes
{
    /// <summary>The bytes that the greatest code takes.</summary>
    public static int WidthOf(uint greatest) => greatest <= byte.MaxValue ? 1 : greatest <= ushort.MaxValue ? 2 : 4;

    public static uint Read(byte[] bytes, int width, int place) => width switch
    {
        1 => bytes[place],
        2 => Unsafe.ReadUnaligned<ushort>(ref bytes[place * 2]),
        _ => Unsafe.ReadUnaligned<uint>(ref bytes[place * 4]),
    };

    public static void Write(byte[] bytes, int width, int place, uint code)
    {
        switch (width)
        {
            case 1:
                bytes[place] = (byte)code;
                break;
            case 2:
                Unsafe.WriteUnaligned(ref bytes[place * 2], (ushort)code);
                break;
            default:
                Unsafe.WriteUnaligned(ref bytes[place * 4], code);
                break;
        }
    }
}
