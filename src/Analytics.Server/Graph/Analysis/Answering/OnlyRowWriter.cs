using Analytics.Semantics.Results;

namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>Writes the only row of a table; null where there is no table.</summary>
internal sealed class OnlyRowWriter<T>(Func<T, ResultTable?> read, ObjectWriter<RowAt> row) : FieldWriter<T>
{
    public override bool Continues => row.Continues;

    public override void Gather(T source, ContinuedParents parents)
    {
        if (read(source) is { } table)
        {
            row.Gather(new RowAt(table, 0), parents);
        }
    }

    public override void Write(T source, AnswerWriter writer)
    {
        if (read(source) is { } table)
        {
            row.Write(new RowAt(table, 0), writer);
        }
        else
        {
            writer.Output.WriteNull();
        }
    }
}
