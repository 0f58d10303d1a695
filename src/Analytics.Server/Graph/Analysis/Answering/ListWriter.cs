namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>Writes a list of objects of which the graph resolves nothing.</summary>
internal sealed class ListWriter<T, TInner>(Func<T, IReadOnlyList<TInner>> read, ObjectWriter<TInner> inner) : FieldWriter<T>
{
    public override void Write(T source, AnswerWriter writer)
    {
        var items = read(source);
        Lists.Start(writer.Output);
        for (var place = 0; place < items.Count; place++)
        {
            Lists.Next(writer.Output, place);
            inner.Write(items[place], writer);
        }

        Lists.End(writer.Output);
    }
}
