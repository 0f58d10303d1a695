using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>A rule of the specification's section 5; its class name without "Rule" stands in the errors that it reports.</summary>
internal abstract class ValidationRule : DocumentVisitor
{
    private readonly string _name;

    protected ValidationRule(ValidationContext context)
    {
        Context = context;
        _name = GetType().Name[..^"Rule".Length];
    }

    protected ValidationContext Context { get; }

    protected Position Position => Context.Position;

    protected void Report(string message, params IReadOnlyList<SyntaxNode> nodes) =>
        Context.Report(_name, message, nodes.Select(node => node.Location));

    protected void Report(string message, Location location) => Context.Report(_name, message, [location]);
}
