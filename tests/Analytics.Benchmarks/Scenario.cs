namespace Analytics.Benchmarks;

/// <summary>One question, asked of the product over GraphQL and of the bare endpoint by its own path.</summary>
internal sealed record Scenario(string Name, string Query, string BarePath, double Aim)
{
    private const string Statements =
        "{ statements(first: 50) { nodes { metric printed value lower upper source { key title } observation { value qualifier } } } }";

    private const string Published =
        "{ published(where: { year: { eq: 2023 } }) { rows { by { district { code } } volume { value lower upper status } } } }";

    public static readonly IReadOnlyList<Scenario> All =
    [
        new("one entity by key", """{ district(code: "440781") { code name nameEn kind } }""", "/district", 0.65),
        new("50 entities with two links each", Statements, "/statements", 0.7),
        new("seven districts with their bounds", Published, "/published", 0.5),
        new("`{ __typename }`", "{ __typename }", "/typename", 0.8),
    ];

    /// <summary>The whole HTTP request, the same bytes for every round.</summary>
    public byte[] Request(string path) => HttpRequest.Post(path, Query);
}
