using System.Buffers;
using System.Text.Json;

namespace Analytics.GraphQL.Execution;

/// <summary>Writes JSON as UTF-8 into a growing buffer, and can go back to an earlier position.</summary>
internal sealed class JsonWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new();

    public void WriteString(string value) => WriteRaw(JsonSerializer.SerializeToUtf8Bytes(value));

    public void WriteNumber(long value) => WriteRaw(System.Text.Encoding.ASCII.GetBytes(value.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    public void WriteNumber(decimal value) => WriteRaw(System.Text.Encoding.ASCII.GetBytes(value.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    public void WriteNumber(double value) => WriteRaw(JsonSerializer.SerializeToUtf8Bytes(value));

    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    public void WriteNull() => WriteRaw("null"u8);

    public void WriteRaw(ReadOnlySpan<byte> json) => _buffer.Write(json);
}
