using System.Text.Json;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Http;
using Analytics.GraphQL.Language;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace Analytics.GraphQL;

/// <summary>A valid document of one operation that the application itself holds; safe for any number of requests at a time.</summary>
public sealed class SavedDocument
{
    private readonly RequestExecutor _executor;
    private readonly SavedDocuments _documents;
    private readonly CompiledOperation _operation;

    internal SavedDocument(RequestExecutor executor, SavedDocuments documents, CompiledOperation operation, string text)
    {
        _executor = executor;
        _documents = documents;
        _operation = operation;
        Text = text;
        Sha256 = SavedDocuments.HashOf(text);
        Variables = [.. operation.Definition.VariableDefinitions.Select(Describe)];
    }

    /// <summary>The document.</summary>
    public string Text { get; }

    /// <summary>The SHA-256 of the document in UTF-8, in lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>The variables, in the order of the document.</summary>
    public IReadOnlyList<DocumentVariable> Variables { get; }

    /// <summary>Whether it only reads.</summary>
    public bool IsQuery => _operation.Kind == OperationType.Query;

    /// <summary>What it selects of the root type where no variable is given; one that decides what is included and has no default counts as false.</summary>
    public IReadOnlyList<SelectedField> Selection => _operation.VariantOf(_operation.Variables.Defaults()).Root.Selections;

    /// <summary>Variables from parameters of an address: texts as they are; numbers, truth values, lists and input objects as JSON has them; a list also by repetition.</summary>
    /// <returns>A JSON object.</returns>
    /// <exception cref="GraphQLException">A parameter is no variable, or cannot be read as its type; every fault is listed.</exception>
    public JsonElement ReadVariables(IEnumerable<KeyValuePair<string, StringValues>> parameters) =>
        VariableParameters.Read(_executor.Schema, _operation.Definition, parameters);

    /// <summary>The root fields with their arguments, for whoever reads the answer in another form than a response.</summary>
    /// <param name="variables">A JSON object; undefined: none are given.</param>
    /// <param name="services">The services of the request.</param>
    /// <param name="cancellation">Cancelled when the client is gone.</param>
    /// <exception cref="GraphQLException">The variables do not fit, or the operation is too costly; every fault is listed.</exception>
    public IReadOnlyList<IFieldContext> Open(JsonElement variables, IServiceProvider services, CancellationToken cancellation)
    {
        var root = _executor.Open(_operation, variables, out var values);
        var run = new RequestRun(_executor.Plan, root, values, services, cancellation);
        return [.. root.Selections.Select(selection => new FieldContext(run, selection))];
    }

    /// <summary>Answers a request as GraphQL over HTTP does; a document that cannot be run is told by the status whatever the media type.</summary>
    /// <param name="context">The request.</param>
    /// <param name="variables">A JSON object; undefined: none are given.</param>
    public Task AnswerAsync(HttpContext context, JsonElement variables)
    {
        ArgumentNullException.ThrowIfNull(context);
        var services = context.RequestServices;
        var endpoint = new GraphQLEndpoint(
            _executor,
            _documents,
            services.GetRequiredService<ILogger<GraphQLEndpoint>>(),
            services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        var request = new GraphQLRequest(Text) { Variables = variables, QueryOnly = HttpMethods.IsGet(context.Request.Method), IsSaved = true };
        return endpoint.HandleAsync(context, () => ValueTask.FromResult(request));
    }

    private static DocumentVariable Describe(VariableDefinitionNode node) => new(
        node.Variable.Name.Value,
        SyntaxPrinter.Print(node.Type),
        node.DefaultValue is { } value ? SyntaxPrinter.Print(value) : null,
        node.Description?.Value);
}
