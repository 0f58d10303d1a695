namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>Writes a field of a part of the source as a field of the source.</summary>
internal sealed class PartWriter<T, TPart>(Func<T, TPart> read, FieldWriter<TPart> part) : FieldWriter<T>
{
    public override bool Continues => part.Continues;

    public override bool IsEntered => part.IsEntered;

    public override void Gather(T source, ContinuedParents parents) => part.Gather(read(source), parents);

    public override void Write(T source, AnswerWriter writer) => part.Write(read(source), writer);
}
