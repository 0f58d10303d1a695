using Analytics.GraphQL;
using Analytics.Semantics.Model;
using Analytics.Semantics.Query;
using Analytics.Server.Graph.Analysis.Asking;

namespace Analytics.Server.Graph.Analysis.Access;

/// <summary>Refuses what the role of the request may not ask.</summary>
internal sealed class AnalysisAccess(SemanticModel model, RequestRole role)
{
    /// <summary>The role of the request.</summary>
    /// <exception cref="GraphQLException">The role may not ask the perspective, or may not see how the answer came about.</exception>
    public Role Check(AnalyticQuery query)
    {
        var current = role.Current;
        if (model.Perspectives.ContainsKey(query.Perspective) && !current.Perspectives.Contains(query.Perspective))
        {
            throw new GraphQLException($"The role '{current.Name}' may not ask '{query.Perspective}'.", QuestionCodes.PerspectiveForbidden);
        }

        if (query.Explain && !current.Explain)
        {
            throw new GraphQLException(
                $"The role '{current.Name}' may not see how an answer came about; present the key of one that may as 'Authorization: Bearer <key>', or leave out 'explain'.",
                QuestionCodes.ExplainForbidden);
        }

        return current;
    }

    /// <exception cref="GraphQLException">The role may not see the rows behind a figure.</exception>
    public void CheckDetails()
    {
        if (role.Current is { Details: false } current)
        {
            throw new GraphQLException($"The role '{current.Name}' may not see what stands behind a figure.", QuestionCodes.DetailsForbidden);
        }
    }

    /// <exception cref="GraphQLException">The role may not see single records.</exception>
    public void CheckRecords()
    {
        if (role.Current is { Records: false } current)
        {
            throw new GraphQLException(
                $"The role '{current.Name}' may not see single records; present the key of one that may as 'Authorization: Bearer <key>'.",
                QuestionCodes.RecordsForbidden);
        }
    }
}
