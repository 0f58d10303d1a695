using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Validation;

/// <summary>Literals are of the type that is expected where they stand.</summary>
internal sealed class ValuesOfCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterValue(ValueNode value)
    {
        if (value is VariableNode || Position.InputType is not { } type)
        {
            return;
        }

        var faults = new InputFaults(Context.Options.MaxErrors + 1, Context.Options.Suggestions);
        new LiteralChecker(faults).Check(value, type);
        foreach (var fault in faults.Found)
        {
            Report(fault.Message, fault.Location ?? value.Location);
        }
    }
}
