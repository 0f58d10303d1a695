namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>Writes an object within an object; null where there is none.</summary>
internal sealed class NestedWriter<T, TInner>(Func<T, TInner?> read, ObjectWriter<TInner> inner) : FieldWriter<T>
    where TInner : class
{
    public override bool Continues => inner.Continues;

    public override void Gather(T source, ContinuedParents parents)
    {
        if (read(source) is { } value)
        {
            inner.Gather(value, parents);
        }
    }

    public override void Write(T source, AnswerWriter writer)
    {
        if (read(source) is { } value)
        {
            inner.Write(value, writer);
        }
        else
        {
            writer.Output.WriteNull();
        }
    }
}
