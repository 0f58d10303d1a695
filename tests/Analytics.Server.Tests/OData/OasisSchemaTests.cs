using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Analytics.GraphQL.Tests.Oracle;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.OData;

/// <summary>The metadata document against the XML schemas that OASIS publishes for CSDL.</summary>
[Collection(SharedGraph.Name)]
public sealed class OasisSchemaTests(GraphServer server)
{
    private static readonly string Schemas = Path.Combine(OracleFolder.Path, "node_modules", "odata-csdl", "schemas");

    [SkippableFact]
    public async Task Metadata_Should_BeValid()
    {
        Skip.IfNot(Directory.Exists(Schemas), "The oracle's npm packages are absent: run tests/run.");

        Assert.Empty(FaultsOf(XDocument.Parse((await ODataReply.OkAsync(server.Graph, "$metadata")).Text)));
    }

    [SkippableFact]
    public async Task Schemas_Should_FindAFault_When_ThereIsOne()
    {
        Skip.IfNot(Directory.Exists(Schemas), "The oracle's npm packages are absent: run tests/run.");
        var document = XDocument.Parse((await ODataReply.OkAsync(server.Graph, "$metadata")).Text);
        document.Descendants().First(element => element.Name.LocalName == "Property").SetAttributeValue("Scale", "Variable");

        Assert.Single(FaultsOf(document));
    }

    private static List<string> FaultsOf(XDocument document)
    {
        var set = new XmlSchemaSet();
        foreach (var file in new[] { "edm.xsd", "edmx.xsd" })
        {
            using var reader = XmlReader.Create(Path.Combine(Schemas, file));
            set.Add(null, reader);
        }

        var faults = new List<string>();
        document.Validate(set, (_, fault) => faults.Add(fault.Message));
        return faults;
    }
}
