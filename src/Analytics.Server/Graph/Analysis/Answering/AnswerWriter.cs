using Analytics.GraphQL;

namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>Writes one answer, and what the graph resolved for it, in the order in which it was gathered.</summary>
/// <param name="output">Where to write.</param>
/// <param name="continuations">What the graph resolved, by place in the plan.</param>
internal sealed class AnswerWriter(ResultWriter output, IReadOnlyList<Continuation> continuations)
{
    private readonly int[] _next = new int[continuations.Count];

    public ResultWriter Output { get; } = output;

    /// <summary>Writes the next value that the graph resolved for a field.</summary>
    public void WriteContinued(int place) => Output.WriteContinuation(continuations[place], _next[place]++);
}
