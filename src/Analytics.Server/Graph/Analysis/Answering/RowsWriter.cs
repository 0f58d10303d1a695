using Analytics.Semantics.Results;

namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>Writes the rows of a table: as a list, or as the only one, null where there is none.</summary>
internal sealed class RowsWriter<T>(Func<T, ResultTable?> read, ObjectWriter<RowAt> row, bool isList) : FieldWriter<T>
{
    public override bool Continues => row.Continues;

    public override void Gather(T source, ContinuedParents parents)
    {
        var table = read(source);
        for (var place = 0; place < (table?.Count ?? 0); place++)
        {
            row.Gather(new RowAt(table!, place), parents);
        }
    }

    public override void Write(T source, AnswerWriter writer)
    {
        var table = read(source);
        if (!isList)
        {
            WriteOnly(table, writer);
            return;
        }

        writer.Output.StartArray();
        for (var place = 0; place < (table?.Count ?? 0); place++)
        {
            row.Write(new RowAt(table!, place), writer);
        }

        writer.Output.EndArray();
    }

    private void WriteOnly(ResultTable? table, AnswerWriter writer)
    {
        if (table is { Count: > 0 })
        {
            row.Write(new RowAt(table, 0), writer);
        }
        else
        {
            writer.Output.Null();
        }
    }
}
