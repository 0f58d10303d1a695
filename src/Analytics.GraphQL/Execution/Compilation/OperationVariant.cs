using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Execution;

/// <summary>An operation for certain values of the variables that decide what is skipped and included.</summary>
internal sealed class OperationVariant
{
    private readonly ConcurrentDictionary<SetKey, CollectedSet> _sets = new();
    private readonly FieldCollector _collector;

    public OperationVariant(SchemaPlan plan, CompiledOperation operation, IReadOnlyDictionary<string, bool> conditions)
    {
        Plan = plan;
        _collector = new FieldCollector(this, operation.Fragments, conditions);
        Root = _collector.Collect(operation.RootType, [operation.Definition.SelectionSet]);
    }

    public SchemaPlan Plan { get; }

    public CollectedSet Root { get; }

    /// <summary>What the nodes' selection sets select of a type; the same set for the same nodes, wherever they are reached.</summary>
    public CollectedSet SetOf(ObjectType type, FieldNode[] nodes)
    {
        var key = new SetKey(type, nodes);
        if (_sets.TryGetValue(key, out var set))
        {
            return set;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        set = _collector.Collect(type, [.. nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>()]);
        return _sets.GetOrAdd(key, set);
    }

    private readonly record struct SetKey(ObjectType Type, FieldNode[] Nodes)
    {
        public bool Equals(SetKey other) => ReferenceEquals(Type, other.Type) && Nodes.AsSpan().SequenceEqual(other.Nodes);

        public override int GetHashCode() => HashCode.Combine(Type, Nodes[0], Nodes.Length);
    }
}
