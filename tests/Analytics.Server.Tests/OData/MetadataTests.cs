using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Analytics.Server.OData.Model;
using Analytics.Server.Tests.Hosting;
using Analytics.Server.Tests.Walls;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.OData.Edm.Validation;

namespace Analytics.Server.Tests.OData;

/// <summary>The metadata document: what is checked in, what the library of other clients reads, and what clients that know little can bear.</summary>
[Collection(SharedGraph.Name)]
public sealed class MetadataTests(GraphServer server)
{
    private static readonly XNamespace Edm = "http://docs.oasis-open.org/odata/ns/edm";

    [Fact]
    public async Task Metadata_Should_BeTheOneCheckedIn()
    {
        var reply = await ODataReply.OkAsync(server.Graph, "$metadata");

        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "schema", "odata.xml")), reply.Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("application/json")]
    [InlineData("application/json;odata.metadata=minimal;q=1.0,application/json;odata=minimalmetadata;q=0.9,application/atomsvc+xml;q=0.8,application/atom+xml;q=0.8,application/xml;q=0.7,text/plain;q=0.7")]
    public async Task Metadata_Should_BeXml_WhateverIsAccepted(string? accept)
    {
        var reply = await ODataReply.OkAsync(server.Graph, "$metadata", null, accept is null ? [] : [("Accept", accept)]);

        Assert.Equal("application/xml", reply.Content.ContentType!.MediaType);
        Assert.StartsWith("<?xml", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metadata_Should_BeAValidModel_When_AClientsLibraryReadsIt()
    {
        var model = await ReadAsync();

        Assert.True(model.Validate(out var faults), string.Join('\n', faults));
        Assert.Empty(faults);
        Assert.Equal(
            server.Services.GetRequiredService<ODataModel>().Sets.Select(set => set.Name),
            model.EntityContainer.EntitySets().Select(set => set.Name));
    }

    [Fact]
    public async Task Metadata_Should_LinkEverySetThatItNames()
    {
        var container = (await ReadAsync()).EntityContainer;

        foreach (var set in container.EntitySets())
        {
            Assert.Equal(
                set.EntityType().NavigationProperties().Select(link => link.Name).Order(),
                set.NavigationPropertyBindings.Select(binding => binding.NavigationProperty.Name).Order());
            Assert.All(set.NavigationPropertyBindings, binding => Assert.Contains(binding.Target, container.EntitySets()));
        }

        var district = container.FindEntitySet("Districts").EntityType().NavigationProperties().First(link => link.Name == "City");
        Assert.Equal(["CityCode"], district.DependentProperties().Select(property => property.Name));
        Assert.Equal(["Code"], district.PrincipalProperties().Select(property => property.Name));
    }

    [Fact]
    public async Task Metadata_Should_HoldNothingThatClientsMayNotKnow()
    {
        var document = XDocument.Parse((await ODataReply.OkAsync(server.Graph, "$metadata")).Text);

        Assert.Equal(["Org.OData.Core.V1.Description"], document.Descendants(Edm + "Annotation").Select(annotation => annotation.Attribute("Term")!.Value).Distinct());
        Assert.Equal(
            ["Edm.Boolean", "Edm.Date", "Edm.Decimal", "Edm.Int32", "Edm.String"],
            document.Descendants(Edm + "Property").Select(property => property.Attribute("Type")!.Value).Distinct().Order());
        Assert.All(document.Descendants(Edm + "Property").Where(property => property.Attribute("Type")!.Value == "Edm.Decimal"), property => Assert.Equal("6", property.Attribute("Scale")!.Value));
        Assert.All(document.Descendants(Edm + "Property"), property => Assert.NotEmpty(property.Element(Edm + "Annotation")!.Attribute("String")!.Value));
    }

    [Fact]
    public async Task Json_Should_TellTheSameTypes()
    {
        var model = await ReadAsync();

        var json = (await ODataReply.OkAsync(server.Graph, "$metadata?$format=application/json")).Json;

        Assert.Equal("Analytics.Container", json.GetProperty("$EntityContainer").GetString());
        var types = json.GetProperty("Analytics");
        foreach (var type in model.SchemaElements.OfType<IEdmEntityType>())
        {
            var told = types.GetProperty(type.Name).EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Object && !member.Name.StartsWith('@')).Select(member => member.Name);
            Assert.Equal(type.DeclaredProperties.Select(property => property.Name).Order(), told.Order());
        }

        Assert.Equal("Edm.Date", types.GetProperty("Donation").GetProperty("DonatedOn").GetProperty("$Type").GetString());
        Assert.True(types.GetProperty("Institution").GetProperty("NameEn").GetProperty("$Nullable").GetBoolean());
        Assert.Equal("Code", types.GetProperty("District").GetProperty("City").GetProperty("$ReferentialConstraint").GetProperty("CityCode").GetString());
    }

    [Fact]
    public void PublicSets_Should_NotLeadToRecords() => Assert.All(
        server.Services.GetRequiredService<ODataModel>().Sets.Where(set => set.Entities is { HoldsRecords: false }).SelectMany(set => set.Links),
        link => Assert.False(Tables.Sets.EntitySets.TargetOf(link).HoldsRecords));

    private async Task<IEdmModel> ReadAsync()
    {
        var text = (await ODataReply.OkAsync(server.Graph, "$metadata")).Text;
        using var reader = XmlReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        Assert.True(CsdlReader.TryParse(reader, out var model, out var faults), string.Join('\n', faults));
        return model;
    }
}
