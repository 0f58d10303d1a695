using Analytics.GraphQL.Tests.Oracle.Generation;

namespace Analytics.GraphQL.Tests.Oracle;

/// <summary>Where the executor answers otherwise than the reference implementation, on purpose.</summary>
internal static class ExecutionDifference
{
    /// <summary>A null for a nullable variable that <c>@skip</c> or <c>@include</c> needs is refused before anything runs;
    /// the reference implementation finds it while running, and only where the directive is met.</summary>
    public static bool IsKnown(GeneratedDocument document, ExecutionVerdict ours) => document.Variables.Any(variable =>
        variable.Value is null
        && ours == new ExecutionVerdict("none", $"- Variable \"${variable.Key}\" of required type \"Boolean!\" must not be null."));
}
