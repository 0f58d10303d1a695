using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL;

/// <summary>The schema of the registered server, for export.</summary>
public sealed class SchemaSource
{
    private readonly Lazy<string> _text;

    internal SchemaSource(Schema schema)
    {
        _text = new Lazy<string>(() => SchemaPrinter.Print(schema));
    }

    /// <summary>The schema as a GraphQL document, ending with a line break.</summary>
    public string Text => _text.Value.TrimEnd('\n') + "\n";
}
