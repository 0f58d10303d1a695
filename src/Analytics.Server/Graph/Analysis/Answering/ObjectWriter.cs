namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>Writes the selected fields of an object.</summary>
/// <param name="fields">The response names, and what writes their values, in the order of the response.</param>
internal sealed class ObjectWriter<T>(IReadOnlyList<(string Name, FieldWriter<T> Field)> fields)
{
    private readonly IReadOnlyList<FieldWriter<T>> _continuing = [.. fields.Select(field => field.Field).Where(field => field.Continues)];

    public bool Continues => _continuing.Count > 0;

    public void Gather(T source, ContinuedParents parents)
    {
        foreach (var field in _continuing)
        {
            field.Gather(source, parents);
        }
    }

    public void Write(T source, AnswerWriter writer)
    {
        writer.Output.StartObject();
        foreach (var (name, field) in fields)
        {
            writer.Output.Name(name);
            field.Write(source, writer);
        }

        writer.Output.EndObject();
    }
}
