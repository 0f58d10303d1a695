using Analytics.Semantics.Model;

namespace Analytics.Server.Graph.Analysis.Schema;

/// <summary>The types that all perspectives share, from the file beside this one.</summary>
internal static class SharedTypes
{
    private const string Resource = "Analytics.Server.Graph.Analysis.Schema.Shared.graphql";

    /// <summary>Their SDL; the first perspective of the model is the one that a question need not name.</summary>
    public static string Write(SemanticModel model)
    {
        using var stream = typeof(SharedTypes).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("%PERSPECTIVE%", model.Perspectives.Keys.First(), StringComparison.Ordinal);
    }
}
