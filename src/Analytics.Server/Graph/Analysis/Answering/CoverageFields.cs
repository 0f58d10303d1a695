using Analytics.GraphQL;
using Analytics.Semantics.Figures;

namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>The fields of a coverage.</summary>
internal static class CoverageFields
{
    public static ObjectWriter<Coverage> Of(SelectedField field) => PlanBuilder.Object(field, child => child.Name switch
    {
        "reported" => Leaves<Coverage>.Integer(coverage => coverage.Reported),
        "implied" => Leaves<Coverage>.Integer(coverage => coverage.Implied),
        "expected" => Leaves<Coverage>.Integer(coverage => coverage.Expected),
        _ => throw PlanBuilder.Unknown(child),
    });
}
