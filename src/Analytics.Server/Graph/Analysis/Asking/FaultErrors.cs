using System.Globalization;
using Analytics.GraphQL;
using Analytics.Semantics.Query;

namespace Analytics.Server.Graph.Analysis.Asking;

/// <summary>Shows what is wrong with a question as errors of GraphQL.</summary>
internal static class FaultErrors
{
    /// <summary>All faults at once, each at the selected field that it concerns.</summary>
    public static GraphQLException Of(IEnumerable<QueryFault> faults, SelectedField root) => new([.. faults.Select(fault => Of(fault, root))]);

    private static GraphQLError Of(QueryFault fault, SelectedField root) => new(fault.Message, fault.Code)
    {
        Path = [.. fault.Path.Steps.Select(StepOf)],
        Locations = [Find(root, fault.Path.Steps).Location],
        Extensions = fault.Suggestions.Count == 0 ? null : new Dictionary<string, object?> { ["suggestions"] = fault.Suggestions.ToArray() },
    };

    private static object StepOf(string step) => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : step;

    private static SelectedField Find(SelectedField field, IEnumerable<string> steps)
    {
        foreach (var step in steps)
        {
            if (Below(field, step) is not { } below)
            {
                break;
            }

            field = below;
        }

        return field;
    }

    // Below a field that the graph resolves lies nothing of the question.
    private static SelectedField? Below(SelectedField field, string step) =>
        field.ParentTypeName.EndsWith("Keys", StringComparison.Ordinal) ? null : field.Children.FirstOrDefault(child => child.ResponseName == step);
}
