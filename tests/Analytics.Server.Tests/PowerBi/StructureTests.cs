using Analytics.Semantics.Model;
using Analytics.Server.PowerBi.Tabular;
using Analytics.Server.Tables.Sets;

namespace Analytics.Server.Tests.PowerBi;

/// <summary>The model of Power BI holds together, and holds what the semantic model and the sets hold.</summary>
public sealed class StructureTests
{
    private static readonly TabularModel Model = ShippedProject.Project.Model;

    private static readonly TabularMeasure[] Wrong =
        [new("Wrong", new LocalizedText("", ""), new LocalizedText("", ""), ["COUNTROWS(VALUES('Districts'[Nme])) + [No such]"])];

    [Fact]
    public void Tables_Should_BeTheSetsAndTheCalendar()
    {
        Assert.Equal([.. EntitySets.All.Select(set => set.Name), "Calendar"], Model.Tables.OrderBy(table => table.IsCalendar).Select(table => table.Name));
        Assert.All(EntitySets.All, set => Assert.Equal(
            set.Columns.Select(column => column.Column.Name),
            Model.TableOf(set).Columns.Where(column => column.Expression is null).Select(column => column.Name)));
    }

    /// <summary>Who has no key must still be able to load the rest.</summary>
    [Fact]
    public void Tables_Should_BeLeftOutOfRefresh_When_TheirRowsNeedAKey()
    {
        Assert.Equal(["DonorRecords", "Donations"], Model.Tables.Where(table => table.IsLeftOut).Select(table => table.Name));
        Assert.All(Model.Tables, table => Assert.Equal(
            table.IsLeftOut,
            ShippedProject.Tmdl($"tables/{table.Name}").Contains("\n\texcludeFromModelRefresh\n", StringComparison.Ordinal)));
    }

    /// <summary>Every measure of both perspectives, written out by hand from the model.</summary>
    [Fact]
    public void Measures_Should_BeThoseOfThePerspectives()
    {
        string[] recorded =
        [
            "Volume", "Donations", "Donors", "Platelets", "Whole blood donations", "Platelet donations", "First-time donations", "Repeat donations",
            "Group donations", "400 mL donations", "Youngest age", "Oldest age", "Volume per whole blood donation", "Donations per donor", "First-time share",
            "Repeat share", "Group share", "400 mL share", "Donations per 1,000 residents", "Units of blood",
        ];
        string[] additive =
        [
            "Volume", "Donations", "Platelets", "Whole blood donations", "Platelet donations", "First-time donations", "Repeat donations", "Group donations", "400 mL donations",
        ];
        string[] published =
        [
            "Volume", "Donations", "Donors", "Donation drives", "Platelets", "Stem cell samples", "Stem cell donations", "Years donating", "Infections by transfusion",
            "Years without infection", "Voluntary share", "Residents", "Volume per donation", "Volume per donor", "Donations per 1,000 residents", "Units of blood",
        ];

        Assert.Equal(
            recorded.Select(name => $"{name} (recorded)")
                .Concat(additive.SelectMany(name => new[] { $"{name} (recorded, previous year)", $"{name} (recorded, growth on previous year)" }))
                .Concat(published.SelectMany(name => new[] { $"{name} (published)", $"{name} (published, lower bound)", $"{name} (published, upper bound)" }))
                .Concat(["Donation records from", "Donation records to"])
                .Order(StringComparer.Ordinal),
            Model.Measures.Where(measure => !measure.IsHidden).Select(measure => measure.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Measures_Should_HaveFormatFolderAndTextsOfTheModel()
    {
        Assert.All(Model.Measures.Where(measure => !measure.IsHidden), measure =>
        {
            Assert.NotNull(measure.Format);
            Assert.NotEmpty(measure.Folders);
        });
        var residents = Find("Residents (published)");
        Assert.Equal(["Published figures", "Donation records"], residents.Folders.Select(folder => folder.En));
        Assert.Equal("#,##0", residents.Format);
        Assert.StartsWith("Residents at a date: the census, or the end of a year. Never carried over to another date. Unit: persons. ", residents.Description.En, StringComparison.Ordinal);
        Assert.Equal("常住人口（公布）", residents.Label.Zh);
        Assert.Equal("0.00", Find("Group share (recorded)").Format);
        Assert.Equal("0.0%", Find("Volume (recorded, growth on previous year)").Format);
    }

    [Fact]
    public void Names_Should_BeUnique()
    {
        Assert.Distinct(Model.Tables.Select(table => table.Name), StringComparer.OrdinalIgnoreCase);
        Assert.Distinct(Model.Measures.Select(measure => measure.Name), StringComparer.OrdinalIgnoreCase);
        Assert.All(Model.Tables, table =>
        {
            Assert.Distinct(NamesOf(table, label => label.En, isCaption: false), StringComparer.OrdinalIgnoreCase);
            Assert.Distinct(NamesOf(table, label => label.En, isCaption: true), StringComparer.OrdinalIgnoreCase);
            Assert.Distinct(NamesOf(table, label => label.Zh, isCaption: true), StringComparer.OrdinalIgnoreCase);
        });
        Assert.Distinct(ShippedProject.Files.Values.SelectMany(text => text.Split('\n')).Where(line => line.Contains("lineageTag:", StringComparison.Ordinal)).Select(line => line.Trim()));
    }

    [Fact]
    public void Formulas_Should_NameOnlyWhatThereIs()
    {
        var formulas = DaxReferences.Formulas(Model).ToList();

        Assert.Empty(DaxReferences.Unknown(Model));
        Assert.All(formulas, formula => Assert.Equal(formula.Count(character => character == '('), formula.Count(character => character == ')')));
        Assert.True(formulas.SelectMany(DaxReferences.Columns).Distinct().Count() > 25);
        Assert.Equal(["(Districts, Nme)", "No such"], DaxReferences.Unknown(Model with
        {
            Tables = [.. Model.Tables.Select(table => table with { Measures = [.. table.Measures, .. table.IsCalendar ? Wrong : []] })],
        }));
    }

    [Fact]
    public void Figures_Should_NeverBeAddedUp() => Assert.All(
        Model.Measures.Where(measure => measure.Name.Contains("(published", StringComparison.Ordinal) || measure.IsHidden),
        measure => Assert.DoesNotContain("SUM", string.Join('\n', measure.Expression), StringComparison.Ordinal));

    [Fact]
    public void Hierarchies_Should_BeThoseOfTheModel()
    {
        Assert.Equal(["Calendar: Year Quarter Month Date", "Geography: City NameEn"], Model.Tables.SelectMany(table => table.Hierarchies.Select(hierarchy =>
        {
            Assert.All(hierarchy.Levels, level => Assert.Contains(table.Columns, column => column.Name == level.Column));
            return $"{hierarchy.Name}: {string.Join(' ', hierarchy.Levels.Select(level => level.Column))}";
        })));
    }

    [Fact]
    public void Roles_Should_KeepRecordsFromWhoMayNotSeeThem() => Assert.Equal(
        ["Reader: DonorRecords Donations", "Custodian of records: ", "Modeller: DonorRecords Donations"],
        Model.Roles.Select(role => $"{role.Name}: {string.Join(' ', role.Closed)}"));

    private static TabularMeasure Find(string name) => Model.Measures.Single(measure => measure.Name == name);

    private static IEnumerable<string> NamesOf(TabularTable table, Func<LocalizedText, string> label, bool isCaption) =>
        table.Columns.Select(column => isCaption ? label(column.Label) : column.Name)
            .Concat(table.Measures.Select(measure => isCaption ? label(measure.Label) : measure.Name));
}
