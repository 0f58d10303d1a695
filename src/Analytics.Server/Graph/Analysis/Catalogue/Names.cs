using Analytics.GraphQL.TypeSystem;

namespace Analytics.Server.Graph.Analysis.Catalogue;

/// <summary>Writes the model's names the way each place of the schema has them.</summary>
internal static class Names
{
    /// <summary><c>districtKind</c> as <c>DistrictKind</c>.</summary>
    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary><c>DistrictKind</c> as <c>districtKind</c>.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary><c>districtKind</c> and <c>DistrictKind</c> as <c>DISTRICT_KIND</c>.</summary>
    public static string UpperSnake(string name) => UpperSnakeCase.Of(name);
}
