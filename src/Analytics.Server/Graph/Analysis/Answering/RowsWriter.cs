using Analytics.Semantics.Results;

namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>Writes the rows of a table as a list.</summary>
internal sealed class RowsWriter<T>(Func<T, ResultTable> read, ObjectWriter<RowAt> row) : FieldWriter<T>
{
    public override bool Continues => row.Continues;

    public override void Gather(T source, ContinuedParents parents)
    {
        var table = read(source);
        for (var place = 0; place < table.Count; place++)
        {
            row.Gather(new RowAt(table, place), parents);
        }
    }

    public override void Write(T source, AnswerWriter writer)
    {
        var table = read(source);
        Lists.Start(writer.Output);
        for (var place = 0; place < table.Count; place++)
        {
            Lists.Next(writer.Output, place);
            Write(new RowAt(table, place), writer);
        }

        Lists.End(writer.Output);
    }

    private void Write(RowAt at, AnswerWriter writer)
    {
        if (!row.Continues)
        {
            row.Write(at, writer);
            return;
        }

        writer.Output.Enter(at.Row);
        try
        {
            row.Write(at, writer);
        }
        finally
        {
            writer.Output.Leave();
        }
    }
}
