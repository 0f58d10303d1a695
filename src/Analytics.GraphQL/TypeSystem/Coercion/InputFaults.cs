using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Collects the faults of input values, up to a bound.</summary>
internal sealed class InputFaults(int limit, bool suggestions)
{
    private readonly List<InputFault> _found = [];

    public IReadOnlyList<InputFault> Found => _found;

    /// <summary>Nothing more is recorded: whoever collects can stop.</summary>
    public bool IsFull => _found.Count >= limit;

    /// <summary>Whether messages may suggest names.</summary>
    public bool Suggestions { get; } = suggestions;

    public void Add(string message, InputPath? path, SyntaxNode? node = null)
    {
        if (!IsFull)
        {
            _found.Add(new InputFault(message, node?.Location, path));
        }
    }

    public void AddUnknownField(InputObjectType type, string field, string found, InputPath? path, SyntaxNode? node = null)
    {
        var hint = TypeSystem.Suggestions.DidYouMean(field, type.Fields.Select(known => known.Name), Suggestions);
        var join = hint.Length == 0 ? ", found" : $".{hint} Found";
        Add($"Expected value of type \"{type}\" not to include unknown field \"{field}\"{join}: {found}.", path, node);
    }

    public void AddMissingField(InputObjectType type, InputValue field, string found, InputPath? path, SyntaxNode? node = null) =>
        Add($"Expected value of type \"{type}\" to include required field \"{field.Name}\", found: {found}.", path, node);

    public void AddNotOneOf(InputObjectType type, InputPath? path, SyntaxNode? node = null) => Add(
        $"Within OneOf Input Object type \"{type}\", exactly one field must be specified, and the value for that field must be non-null.",
        path,
        node);
}
