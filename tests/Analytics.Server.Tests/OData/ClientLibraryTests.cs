using System.Text;
using System.Xml;
using Analytics.Server.Tests.Records;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;

namespace Analytics.Server.Tests.OData;

/// <summary>Answers as the library of Microsoft's clients reads them, by the metadata document alone: what it does not know, it refuses.</summary>
[Collection(RecordCollection.Name)]
public sealed class ClientLibraryTests(RecordServer server)
{
    [Theory]
    [InlineData("Cities", 1)]
    [InlineData("Districts?$expand=City,Institutions($select=Name)", 7)]
    [InlineData("Districts?$select=Name&$expand=City", 7)]
    [InlineData("Institutions?$top=5&$count=true", 5)]
    [InlineData("Donors?$top=3", 3)]
    [InlineData("Years?$orderby=Number desc&$top=2", 2)]
    [InlineData("Sources?$expand=Statements&$top=1", 1)]
    [InlineData("Statements?$select=Id,Value,PeriodStart&$top=20", 20)]
    [InlineData("Observations?$top=20", 20)]
    [InlineData("Populations?$top=3", 3)]
    [InlineData("Awards?$top=3", 3)]
    [InlineData("Donations?$top=50&$expand=District,Donor", 50)]
    [InlineData("DonorRecords?$top=50", 50)]
    [InlineData("Published?$apply=filter(year eq 2023)/groupby((district_code,district_name),aggregate(volume,volume_lower,volume_status))", 7)]
    [InlineData("Recorded?$select=year,donations,volumePerWholeBloodDonation&$top=4", 4)]
    public async Task Answer_Should_BeReadByIt(string path, int rows)
    {
        foreach (var level in new[] { "minimal", "full" })
        {
            var reply = await ODataReply.OkAsync(server.Address, path, RecordServer.Custodian, ("Accept", $"application/json;odata.metadata={level}"));

            Assert.Equal(rows, Read(reply, await ModelAsync(), path.Split('?')[0]).Count);
        }
    }

    [Fact]
    public async Task Values_Should_HaveTheirTypes_When_ItReadsThem()
    {
        var reply = await ODataReply.OkAsync(server.Address, "Donations?$top=1", RecordServer.Custodian);

        var donation = Assert.Single(Read(reply, await ModelAsync(), "Donations")).Properties.ToDictionary(property => property.Name, property => property.Value);

        Assert.Equal(
            server.Rows("SELECT number, donated_on, volume, therapeutic_units FROM donations ORDER BY donated_on, number LIMIT 1").Single(),
            string.Join('|', Assert.IsType<string>(donation["Number"]), Assert.IsType<Date>(donation["DonatedOn"]), Assert.IsType<int>(donation["Volume"]), Assert.IsType<decimal>(donation["TherapeuticUnits"])));
    }

    [Fact]
    public async Task ServiceDocumentAndFaults_Should_BeReadByIt()
    {
        using var document = new ODataMessageReader(new ClientMessage(await ODataReply.OkAsync(server.Address, "")), new ODataMessageReaderSettings(), await ModelAsync());
        using var fault = new ODataMessageReader(new ClientMessage(await ODataReply.GetAsync(server.Address, "Districts?$top=-1")), new ODataMessageReaderSettings(), await ModelAsync());

        Assert.Equal(14, document.ReadServiceDocument().EntitySets.Count());
        Assert.Equal("OPTION_INVALID", fault.ReadError().ErrorCode);
    }

    private static List<ODataResource> Read(ODataReply reply, IEdmModel model, string name)
    {
        using var message = new ODataMessageReader(new ClientMessage(reply), new ODataMessageReaderSettings(), model);
        var set = model.EntityContainer.FindEntitySet(name);
        var reader = message.CreateODataResourceSetReader(set, set.EntityType());
        var (depth, rows) = (0, new List<ODataResource>());
        while (reader.Read())
        {
            depth += reader.State switch { ODataReaderState.ResourceStart => 1, ODataReaderState.ResourceEnd => -1, _ => 0 };
            if (reader is { State: ODataReaderState.ResourceEnd, Item: ODataResource row } && depth == 0)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private async Task<IEdmModel> ModelAsync()
    {
        using var reader = XmlReader.Create(new MemoryStream(Encoding.UTF8.GetBytes((await ODataReply.OkAsync(server.Address, "$metadata")).Text)));
        return CsdlReader.Parse(reader);
    }
}
