using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;
using Microsoft.Extensions.Logging;

namespace Analytics.GraphQL.Execution;

/// <summary>Collects the errors of one execution and keeps from the client what is not meant for it.</summary>
internal sealed class FieldErrors(ILogger logger)
{
    private readonly List<GraphQLError> _found = [];

    public IReadOnlyList<GraphQLError> Found => _found;

    public string? FirstCode => _found.Count > 0 ? _found[0].Code : null;

    public void Add(GraphQLError error) => _found.Add(error);

    public void Clear() => _found.Clear();

    /// <summary>Adds what stopped a field.</summary>
    public void Add(Exception exception, FieldSelection selection, ResponsePath path)
    {
        var steps = path.ToArray();
        IReadOnlyList<GraphQLError> errors = exception switch
        {
            GraphQLException known => known.Errors,
            CoercionException unfit => [new GraphQLError(unfit.Message, ErrorCodes.Internal)],
            _ => [InternalErrors.Report(logger, exception, string.Join('.', steps))],
        };
        foreach (var error in errors)
        {
            Add(error, selection, error.Path is { } below ? [.. steps, .. below] : steps);
        }
    }

    /// <summary>Adds that a field has no value although its type promises one.</summary>
    public void AddNull(FieldSelection selection, ResponsePath path) => Add(
        new GraphQLError($"Cannot return null for non-nullable field {selection.ParentType.Name}.{selection.Field.Name}.", ErrorCodes.NullViolation),
        selection,
        path.ToArray());

    private void Add(GraphQLError error, FieldSelection selection, object[] path) => _found.Add(error with
    {
        Path = path,
        Locations = error.Locations.Count > 0 ? error.Locations : Array.ConvertAll<FieldNode, Location>(selection.Nodes, node => node.Location),
    });
}
