using Analytics.GraphQL.Data;

namespace Analytics.GraphQL.Execution;

internal sealed class FieldContext(RequestRun run, FieldSelection selection)
    : ResolverContext(selection, run.Services, run.Cancellation)
{
    public override object?[] Arguments { get; } = selection.Arguments.Coerce(run.Variables);

    public override FilterLimits FilterLimits => run.FilterLimits;

    public override object?[] ArgumentsOf(Selection selection) => ((FieldSelection)selection).Arguments.Coerce(run.Variables);
}
