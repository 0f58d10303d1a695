using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>Gathers the variables that a definition uses (variable definitions hold constants only).</summary>
internal sealed class VariableUsageCollector(Position position) : DocumentVisitor
{
    private readonly List<VariableUsage> _usages = [];

    public IReadOnlyList<VariableUsage> Usages => _usages;

    public override void EnterVariable(VariableNode variable) =>
        _usages.Add(new VariableUsage(variable, position.InputType, position.Holder, position.HasDefault));
}
