namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>Writes an object that is read from the same source as the object around it.</summary>
internal sealed class SameWriter<T>(ObjectWriter<T> inner) : FieldWriter<T>
{
    public override bool Continues => inner.Continues;

    public override void Gather(T source, ContinuedParents parents) => inner.Gather(source, parents);

    public override void Write(T source, AnswerWriter writer) => inner.Write(source, writer);
}
