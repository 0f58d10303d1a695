using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Files;

/// <summary>What codes stand for, as bytes.</summary>
internal static class ValueFormat
{
    private const byte OfNumbers = 1;
    private const byte OfWords = 2;
    private const byte OfNone = 3;

    public static void Write(BinaryWriter writer, ColumnValues values)
    {
        writer.Write(values.Numbers is not null ? OfNumbers : values.Words is not null ? OfWords : OfNone);
        writer.Write(values.Count);
        writer.Write(values.None);
        for (var code = 0; values.Numbers is not null && code < values.Count; code++)
        {
            writer.Write(values.Numbers[code] ?? 0);
        }

        for (var code = 0; values.Words is not null && code < values.Count; code++)
        {
            writer.Write(values.Words[code] ?? "");
        }
    }

    public static ColumnValues Read(BinaryReader reader)
    {
        var kind = reader.ReadByte();
        var count = reader.ReadInt32();
        var none = reader.ReadInt32();
        return kind switch
        {
            OfNumbers => ColumnValues.Of(Numbers(reader, count, none)),
            OfWords => ColumnValues.Of(Words(reader, count, none)),
            _ => ColumnValues.Hidden(count, none),
        };
    }

    private static long?[] Numbers(BinaryReader reader, int count, int none)
    {
        var numbers = new long?[count];
        for (var code = 0; code < count; code++)
        {
            var number = reader.ReadInt64();
            numbers[code] = code == none ? null : number;
        }

        return numbers;
    }

    private static string?[] Words(BinaryReader reader, int count, int none)
    {
        var words = new string?[count];
        for (var code = 0; code < count; code++)
        {
            var word = reader.ReadString();
            words[code] = code == none ? null : word;
        }

        return words;
    }
}
