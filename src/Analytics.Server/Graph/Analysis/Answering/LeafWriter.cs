using Analytics.GraphQL;

namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>Writes a value that nothing is selected of.</summary>
internal sealed class LeafWriter<T>(Action<ResultWriter, T> write) : FieldWriter<T>
{
    public override void Write(T source, AnswerWriter writer) => write(writer.Output, source);
}
