using System.Text.Json.Nodes;

namespace Analytics.GraphQL.Tests.Oracle.Generation;

/// <summary>A document, the operation to run, and values for its variables.</summary>
internal sealed record GeneratedDocument(string Source, string? OperationName, JsonObject Variables);
