using Analytics.GraphQL.Data;

namespace Analytics.GraphQL.Execution;

internal sealed class FieldContext(RequestRun run, FieldSelection selection)
    : ResolverContext(selection, run.Services, run.Cancellation), IFieldContext
{
    public override object?[] Arguments { get; } = selection.Arguments.Coerce(run.Variables);

    IReadOnlyDictionary<string, object?> IFieldContext.Arguments => ((IFieldContext)this).ArgumentsOf(Selection);

    public override FilterLimits FilterLimits => run.FilterLimits;

    public override object?[] ArgumentsOf(SelectedField selection) => ((FieldSelection)selection).Arguments.Coerce(run.Variables);

    IReadOnlyDictionary<string, object?> IFieldContext.ArgumentsOf(SelectedField below)
    {
        var made = (FieldSelection)below;
        return made.HasConstantArguments
            ? made.Remember(_ => new NamedArguments(NamedArguments.Of(made.Field.Arguments, ArgumentsOf(made)))).Values
            : NamedArguments.Of(made.Field.Arguments, ArgumentsOf(made));
    }

    public void DependsOn(string version) => run.Versions.Add(Selection, version);

    public void NoStore() => run.Versions.Forbid();
}
