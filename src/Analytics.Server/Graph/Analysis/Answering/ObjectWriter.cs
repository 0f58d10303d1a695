using Analytics.GraphQL;

namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>Writes the selected fields of an object.</summary>
/// <param name="fields">The fields, and what writes their values, in the order of the response.</param>
internal sealed class ObjectWriter<T>((SelectedField Field, FieldWriter<T> Writer)[] fields)
{
    private static readonly byte[] End = "}"u8.ToArray();

    private readonly FieldWriter<T>[] _continuing = [.. fields.Select(field => field.Writer).Where(writer => writer.Continues)];

    public bool Continues => _continuing.Length > 0;

    public void Gather(T source, ContinuedParents parents)
    {
        foreach (var field in _continuing)
        {
            field.Gather(source, parents);
        }
    }

    public void Write(T source, AnswerWriter writer)
    {
        var isFirst = true;
        foreach (var (field, value) in fields)
        {
            writer.Output.WriteName(field, isFirst);
            isFirst = false;
            if (value.IsEntered)
            {
                WriteBelow(field, value, source, writer);
            }
            else
            {
                value.Write(source, writer);
            }
        }

        writer.Output.WriteRaw(End);
    }

    private static void WriteBelow(SelectedField field, FieldWriter<T> value, T source, AnswerWriter writer)
    {
        writer.Output.Enter(field);
        try
        {
            value.Write(source, writer);
        }
        finally
        {
            writer.Output.Leave();
        }
    }
}
