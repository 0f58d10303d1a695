using Analytics.Semantics.Model;
using Analytics.Server.PowerBi.Building;
using Analytics.Server.PowerBi.Reporting;
using Analytics.Server.PowerBi.Tabular;
using Analytics.Server.PowerBi.Tmdl;

namespace Analytics.Server.PowerBi;

/// <summary>The project that Power BI Desktop opens: a model over the feed, and a report of one page.</summary>
internal sealed class PowerBiProject
{
    public const string Name = "Analytics";
    private const string ModelFolder = $"{Name}.SemanticModel";
    private const string ReportFolder = $"{Name}.Report";

    /// <exception cref="Commands.OptionFault">The model names a table or column that is in no set.</exception>
    public PowerBiProject(SemanticModel model)
    {
        Model = TabularModelBuilder.Build(model);
        Report = ReportPage.Of(model, Model);
    }

    public TabularModel Model { get; }

    private ReportPage Report { get; }

    /// <summary>The files, the same in every export.</summary>
    /// <param name="address">The address of the feed, with a slash at its end.</param>
    public IReadOnlyList<ProjectFile> Files(string address) =>
    [
        new($"{Name}.pbip", ItemFiles.Project(ReportFolder)),
        new($"{Name}.pbids", ItemFiles.Connection(address)),
        .. FilesOfModel(address).Select(file => file with { Path = $"{ModelFolder}/{file.Path}" }),
        .. FilesOfReport().Select(file => file with { Path = $"{ReportFolder}/{file.Path}" }),
    ];

    private IEnumerable<ProjectFile> FilesOfModel(string address) =>
    [
        new(".platform", ItemFiles.Platform("SemanticModel")),
        new("definition.pbism", ItemFiles.SemanticModel),
        new("definition/database.tmdl", ModelText.Database),
        new("definition/model.tmdl", ModelText.Of(Model)),
        new("definition/expressions.tmdl", ModelText.Expressions(address)),
        new("definition/relationships.tmdl", RelationshipText.Of(Model.Relationships)),
        .. Model.Roles.Select(role => new ProjectFile($"definition/roles/{role.Name}.tmdl", RoleText.Of(role))),
        new($"definition/cultures/{CultureText.English}.tmdl", CultureText.Of(Model, isChinese: false)),
        new($"definition/cultures/{CultureText.Chinese}.tmdl", CultureText.Of(Model, isChinese: true)),
        .. Model.Tables.Select(table => new ProjectFile($"definition/tables/{table.Name}.tmdl", TableText.Of(table))),
    ];

    private IEnumerable<ProjectFile> FilesOfReport() =>
    [
        new(".platform", ItemFiles.Platform("Report")),
        new("definition.pbir", ItemFiles.Report(ModelFolder)),
        .. Report.Files().Select(file => file with { Path = $"definition/{file.Path}" }),
    ];
}
