namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>Writes a field of a part of the source as a field of the source.</summary>
internal sealed class PartWriter<T, TPart>(Func<T, TPart> read, FieldWriter<TPart> field) : FieldWriter<T>
{
    public override bool Continues => field.Continues;

    public override void Gather(T source, ContinuedParents parents) => field.Gather(read(source), parents);

    public override void Write(T source, AnswerWriter writer) => field.Write(read(source), writer);
}
