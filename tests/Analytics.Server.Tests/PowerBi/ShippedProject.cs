using Analytics.Server.Hosting;
using Analytics.Server.PowerBi;

namespace Analytics.Server.Tests.PowerBi;

/// <summary>The project of the model that is shipped.</summary>
internal static class ShippedProject
{
    public const string Address = "http://localhost:5080/odata/";

    public static Semantics.Model.SemanticModel Semantic { get; } = ModelFile.Read(ModelFile.Shipped);

    public static PowerBiProject Project { get; } = new(Semantic);

    /// <summary>The texts by path.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = Project.Files(Address).ToDictionary(file => file.Path, file => file.Text);

    /// <summary>The text of a file of the model.</summary>
    public static string Tmdl(string path) => Files[$"Analytics.SemanticModel/definition/{path}.tmdl"];
}
