using System.Text.Json;
using Analytics.GraphQL;

namespace Analytics.Server.Exports.Routes;

/// <summary>Reads variables from the parameters of an address, or from a body that is a JSON object of them.</summary>
internal static class RequestVariables
{
    /// <summary>The variables of a document.</summary>
    /// <param name="context">The request.</param>
    /// <param name="document">The document.</param>
    /// <param name="format">The file asked for, whose own parameters are no variables; null: none.</param>
    /// <exception cref="ExportFault">The body cannot be read, or names a variable that there is not.</exception>
    /// <exception cref="GraphQLException">A parameter is no variable, or cannot be read as its type.</exception>
    public static async ValueTask<JsonElement> ReadAsync(HttpContext context, SavedDocument document, ExportFormat? format)
    {
        var parameters = context.Request.Query.Where(parameter => format?.Name != ExportFormat.Csv.Name || parameter.Key != RequestedFile.Mark).ToList();
        if (await RequestBody.ReadAsync(context) is not { } body)
        {
            return document.ReadVariables(parameters);
        }

        if (parameters.Count > 0)
        {
            throw ExportFault.Malformed("Variables stand in the address or in the body, not in both.");
        }

        var known = document.Variables.Select(variable => variable.Name).ToHashSet();
        var errors = body.EnumerateObject().Where(member => !known.Contains(member.Name))
            .Select(member => new GraphQLError($"'{member.Name}' is no variable.", ErrorCodes.UnknownVariable)).ToList();
        return errors.Count == 0 ? body : throw new ExportFault(StatusCodes.Status400BadRequest, errors);
    }
}
