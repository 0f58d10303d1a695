using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>The variable usages of each definition, found once, and of each operation with all that it spreads.</summary>
internal sealed class VariableUsages(ValidationContext context)
{
    private readonly Dictionary<ExecutableDefinitionNode, IReadOnlyList<VariableUsage>> _own = [];
    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<VariableUsage>> _all = [];

    public IReadOnlyList<VariableUsage> Of(OperationDefinitionNode operation)
    {
        if (!_all.TryGetValue(operation, out var usages))
        {
            usages = Collect(operation);
            _all.Add(operation, usages);
        }

        return usages;
    }

    private List<VariableUsage> Collect(OperationDefinitionNode operation)
    {
        var usages = new List<VariableUsage>(OwnOf(operation));
        foreach (var fragment in context.Fragments.ReachedFrom([operation]))
        {
            var own = OwnOf(fragment);
            if (!context.Spend(own.Count))
            {
                break;
            }

            usages.AddRange(own);
        }

        return usages;
    }

    private IReadOnlyList<VariableUsage> OwnOf(ExecutableDefinitionNode definition)
    {
        if (!_own.TryGetValue(definition, out var usages))
        {
            var position = new Position();
            var collector = new VariableUsageCollector(position);
            new DocumentWalker(context, position, [collector]).Walk(definition);
            usages = collector.Usages;
            _own.Add(definition, usages);
        }

        return usages;
    }
}
