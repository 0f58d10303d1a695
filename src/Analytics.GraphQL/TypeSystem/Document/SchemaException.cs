namespace Analytics.GraphQL.TypeSystem;

/// <summary>A schema that breaks the rules; all its faults are in <see cref="Faults"/> and in the message.</summary>
internal sealed class SchemaException(IReadOnlyList<string> faults) : Exception(string.Join("\n\n", faults))
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
