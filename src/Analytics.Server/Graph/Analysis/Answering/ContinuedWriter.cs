namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>Leaves a field to the graph, for a parent that is read from the source; null where there is no parent.</summary>
/// <param name="place">The field's place in the plan.</param>
/// <param name="parentOf">Reads the parent.</param>
internal sealed class ContinuedWriter<T>(int place, Func<T, object?> parentOf) : FieldWriter<T>
{
    public override bool Continues => true;

    public override bool IsEntered => false;

    public override void Gather(T source, ContinuedParents parents)
    {
        if (parentOf(source) is { } parent)
        {
            parents.Add(place, parent);
        }
    }

    public override void Write(T source, AnswerWriter writer)
    {
        if (parentOf(source) is null)
        {
            writer.Output.WriteNull();
        }
        else
        {
            writer.WriteContinued(place);
        }
    }
}
