using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Validation;

/// <summary>What the rules share while one document is validated.</summary>
internal sealed class ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
{
    private const int MaxMessage = 4_000;
    private const int MaxLocations = 100;

    private readonly List<GraphQLError> _errors = [];
    private FragmentGraph? _fragments;
    private VariableUsages? _variableUsages;

    public Schema Schema { get; } = schema;

    public DocumentNode Document { get; } = document;

    public ValidationOptions Options { get; } = options;

    public Position Position { get; } = new();

    public FragmentGraph Fragments => _fragments ??= new FragmentGraph(this);

    public VariableUsages VariableUsages => _variableUsages ??= new VariableUsages(this);

    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>Steps spent so far on comparing fields and following fragments.</summary>
    public int Work { get; private set; }

    /// <summary>Whether an error limit or the limit of work was reached: nothing more is reported or need be visited.</summary>
    public bool IsAborted { get; private set; }

    public void Report(string rule, string message, IEnumerable<Location> locations)
    {
        if (IsAborted)
        {
            return;
        }

        if (_errors.Count >= Options.MaxErrors)
        {
            Abort("Too many validation errors, error limit reached. Validation aborted.");
            return;
        }

        _errors.Add(new GraphQLError(Shorten(message), ErrorCodes.Validation)
        {
            Locations = [.. locations.Take(MaxLocations)],
            Extensions = new Dictionary<string, object?> { ["rule"] = rule },
        });
    }

    /// <summary>Counts steps; false once the limit of work is passed, which ends the validation with an error.</summary>
    public bool Spend(int steps)
    {
        Work += steps;
        if (Work > Options.MaxWork)
        {
            AbortForWork();
        }

        return !IsAborted;
    }

    public void AbortForWork() => Abort(
        "Validation aborted: too many fields of one response name, or too many fragment spreads, would have to be compared. Use fewer of them.");

    /// <summary>The field of a composite type, its meta fields included.</summary>
    public Field? FindField(NamedType? parent, string name) =>
        parent is null ? null : Schema.Introspection.Find(parent, name) ?? (parent as FieldsType)?.FindField(name);

    /// <summary>The name of the field that stands at <see cref="Position"/>, as <c>Type.field</c>.</summary>
    public string CoordinateOf(Field field) =>
        $"{(field.Name.StartsWith("__", StringComparison.Ordinal) ? "<meta>" : Position.ParentType?.Name)}.{field.Name}";

    public NamedType? FindType(NamedTypeNode type) => Schema.FindType(type.Name.Value);

    public GraphQLType? FindType(TypeNode type) => TypeReference.Resolve(type, Schema.FindType);

    public NamedType? FindOutputType(NamedTypeNode type) => FindType(type) is { IsOutput: true } output ? output : null;

    public GraphQLType? FindInputType(TypeNode type) => FindType(type) is { Named.IsInput: true } input ? input : null;

    /// <summary>The end of a message: "Did you mean …?" with a space before it, or nothing.</summary>
    public string DidYouMean(string input, IEnumerable<string> options) => Suggestions.DidYouMean(input, options, Options.Suggestions);

    private void Abort(string message)
    {
        if (!IsAborted)
        {
            IsAborted = true;
            _errors.Add(new GraphQLError(message, ErrorCodes.Validation));
        }
    }

    private static string Shorten(string message) => message.Length > MaxMessage ? message[..MaxMessage] + "..." : message;
}
