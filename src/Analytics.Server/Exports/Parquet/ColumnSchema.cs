using Analytics.Server.Tables;

namespace Analytics.Server.Exports.Parquet;

/// <summary>A column of a table as a file's schema tells it (parquet-format, <c>SchemaElement</c>, <c>LogicalType</c>).</summary>
internal static class ColumnSchema
{
    private const int Required = 0;
    private const int Optional = 1;
    private const int ConvertedText = 0;
    private const int ConvertedDecimal = 5;
    private const int ConvertedDate = 6;
    private const int MostPrecision = 38;

    /// <summary>An empty buffer for the values of a column.</summary>
    public static ColumnBuffer BufferOf(FlatColumn column) => column.Type switch
    {
        ColumnType.Integer => new IntegerBuffer(),
        ColumnType.Decimal when column.Precision > FlatColumn.UsualPrecision => new WideDecimalBuffer(column),
        ColumnType.Decimal => new DecimalBuffer(column),
        ColumnType.Date => new DateBuffer(),
        ColumnType.Boolean => new BooleanBuffer(),
        _ => new TextBuffer(),
    };

    /// <summary>Writes the element of a column as an item of the schema.</summary>
    public static void Write(ThriftWriter thrift, FlatColumn column, ColumnBuffer buffer)
    {
        thrift.BeginItem();
        thrift.Int32(1, (int)buffer.Type);
        if (buffer.Length > 0)
        {
            thrift.Int32(2, buffer.Length);
        }

        thrift.Int32(3, column.Nullable ? Optional : Required);
        thrift.Text(4, column.Name);
        switch (column.Type)
        {
            case ColumnType.Text:
                WriteKind(thrift, ConvertedText, 1);
                break;
            case ColumnType.Date:
                WriteKind(thrift, ConvertedDate, 6);
                break;
            case ColumnType.Decimal:
                WriteDecimal(thrift, column);
                break;
        }

        thrift.End();
    }

    private static void WriteKind(ThriftWriter thrift, int converted, short logical)
    {
        thrift.Int32(6, converted);
        thrift.Begin(10);
        thrift.Empty(logical);
        thrift.End();
    }

    private static void WriteDecimal(ThriftWriter thrift, FlatColumn column)
    {
        var precision = column.Precision > FlatColumn.UsualPrecision ? MostPrecision : FlatColumn.UsualPrecision;
        thrift.Int32(6, ConvertedDecimal);
        thrift.Int32(7, column.Scale);
        thrift.Int32(8, precision);
        thrift.Begin(10);
        thrift.Begin(5);
        thrift.Int32(1, column.Scale);
        thrift.Int32(2, precision);
        thrift.End();
        thrift.End();
    }
}
