namespace Analytics.GraphQL.TypeSystem;

internal sealed class DirectiveType(string name, IReadOnlyList<DirectiveLocation> locations)
{
    public string Name { get; } = name;

    public IReadOnlyList<DirectiveLocation> Locations { get; } = locations;

    public IReadOnlyList<InputValue> Arguments { get; init; } = [];

    public string? Description { get; init; }

    public bool IsRepeatable { get; init; }

    public InputValue? FindArgument(string name) => Arguments.FirstOrDefault(argument => argument.Name == name);
}
