namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>Writes a list of objects.</summary>
internal sealed class ListWriter<T, TInner>(Func<T, IReadOnlyList<TInner>> read, ObjectWriter<TInner> inner) : FieldWriter<T>
{
    public override bool Continues => inner.Continues;

    public override void Gather(T source, ContinuedParents parents)
    {
        foreach (var value in read(source))
        {
            inner.Gather(value, parents);
        }
    }

    public override void Write(T source, AnswerWriter writer)
    {
        writer.Output.StartArray();
        foreach (var value in read(source))
        {
            inner.Write(value, writer);
        }

        writer.Output.EndArray();
    }
}
