using Analytics.Semantics.Model;
using Analytics.Server.Commands;
using Analytics.Server.PowerBi;
using Analytics.Server.Tests.Analysis;
using Analytics.Storage;

namespace Analytics.Server.Tests.PowerBi;

/// <summary>The project of a model of other names, which knows years alone and no records.</summary>
public sealed class OtherModelTests
{
    [Fact]
    public void Project_Should_BeThatOfTheModel()
    {
        var project = new PowerBiProject(Read(OtherModel.Yaml));
        var calendar = project.Model.Tables.Single(table => table.IsCalendar);

        Assert.Equal(
            ["Heads (published)", "Heads (published, lower bound)", "Heads (published, upper bound)"],
            project.Model.Measures.Where(measure => !measure.IsHidden).Select(measure => measure.Name));
        Assert.Equal(["Date: Day", "Year: Annum"], calendar.Columns.Select(column => $"{column.Name}: {column.Label.En}"));
        Assert.Contains("\"Year\", YEAR([Date])", calendar.Source[^2], StringComparison.Ordinal);
        Assert.Empty(DaxReferences.Unknown(project.Model));
        Assert.Contains(project.Files("http://localhost/odata/"), file => file.Path.EndsWith("visuals/bounds/visual.json", StringComparison.Ordinal));
    }

    [Fact]
    public void Project_Should_BeRefused_When_ATableIsInNoSet()
    {
        var model = Read(OtherModel.Yaml);
        var readings = model.Facts.Values.Single();

        var fault = Assert.Throws<OptionFault>(() => new PowerBiProject(model with
        {
            Facts = new Dictionary<string, Fact> { [readings.Name] = readings with { Table = "donation_batches" } },
        }));

        Assert.Equal("Power BI cannot be given the fact 'readings': the rows of its table 'donation_batches' are in no set of OData.", fault.Message);
    }

    private static SemanticModel Read(string yaml) => SemanticModelReader.Read(yaml, StoredTables.All);
}
