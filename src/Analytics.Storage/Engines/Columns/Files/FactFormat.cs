using System.Runtime.InteropServices;
using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Files;

/// <summary>Facts as bytes.</summary>
internal static class FactFormat
{
    public static void Write(BinaryWriter writer, IReadOnlyList<FactColumns> facts)
    {
        writer.Write(facts.Count);
        foreach (var fact in facts)
        {
            writer.Write(fact.Fact);
            writer.Write(fact.Rows);
            writer.Write(fact.Days.FirstDay);
            WriteWhole(writer, fact.Days.FirstRows);
            writer.Write(fact.Physical.Count);
            foreach (var codes in fact.Physical)
            {
                WriteCodes(writer, codes);
            }

            writer.Write(fact.Columns.Count);
            foreach (var column in fact.Columns.Values)
            {
                writer.Write(column.Name);
                writer.Write(fact.Physical.TakeWhile(codes => codes != column.Codes).Count());
                WriteWhole(writer, column.Part ?? []);
                ValueFormat.Write(writer, column.Values);
            }
        }
    }

    public static IReadOnlyList<FactColumns> Read(BinaryReader reader)
    {
        var facts = new FactColumns[reader.ReadInt32()];
        for (var i = 0; i < facts.Length; i++)
        {
            facts[i] = ReadFact(reader);
        }

        return facts;
    }

    private static FactColumns ReadFact(BinaryReader reader)
    {
        var name = reader.ReadString();
        var rows = reader.ReadInt32();
        var days = new DayIndex(reader.ReadInt32(), ReadWhole<int>(reader));
        var codes = new CodeColumn[reader.ReadInt32()];
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = ReadCodes(reader, rows);
        }

        var columns = new StoredColumn[reader.ReadInt32()];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = new StoredColumn(
                reader.ReadString(), codes[reader.ReadInt32()], ReadWhole<int>(reader) is { Length: > 0 } part ? part : null, ValueFormat.Read(reader));
        }

        return new FactColumns(name, rows, days, columns);
    }

    private static void WriteCodes(BinaryWriter writer, CodeColumn codes)
    {
        writer.Write((byte)codes.Width);
        writer.Write(codes.Cardinality);
        WriteWhole(writer, codes.Ranges);
        foreach (var chunk in codes.Chunks)
        {
            writer.Write(chunk);
        }
    }

    private static CodeColumn ReadCodes(BinaryReader reader, int rows)
    {
        var width = reader.ReadByte();
        var cardinality = reader.ReadInt32();
        var ranges = ReadWhole<CodeRange>(reader);
        var chunks = new byte[Segment.Count(rows)][];
        for (var segment = 0; segment < chunks.Length; segment++)
        {
            chunks[segment] = GC.AllocateUninitializedArray<byte>(Segment.Length(rows, segment) * width);
            reader.BaseStream.ReadExactly(chunks[segment]);
        }

        return new CodeColumn(width, cardinality, chunks, ranges);
    }

    private static void WriteWhole<T>(BinaryWriter writer, T[] items)
        where T : unmanaged
    {
        writer.Write(items.Length);
        writer.Write(MemoryMarshal.AsBytes(items.AsSpan()));
    }

    private static T[] ReadWhole<T>(BinaryReader reader)
        where T : unmanaged
    {
        var items = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(items.AsSpan()));
        return items;
    }
}
