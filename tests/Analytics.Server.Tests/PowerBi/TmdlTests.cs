using Analytics.Semantics.Tests.Snapshots;

namespace Analytics.Server.Tests.PowerBi;

/// <summary>The files of the model, as they were read by eye against the grammar of TMDL.</summary>
public sealed class TmdlTests
{
    [Fact]
    public void Model_Should_BeAsRead() => Snapshot.Match(ShippedProject.Tmdl("model"), "tmdl");

    [Fact]
    public void Parameter_Should_BeAsRead() => Snapshot.Match(ShippedProject.Tmdl("expressions"), "tmdl");

    [Fact]
    public void Relationships_Should_BeAsRead() => Snapshot.Match(ShippedProject.Tmdl("relationships"), "tmdl");

    [Fact]
    public void Calendar_Should_BeAsRead() => Snapshot.Match(ShippedProject.Tmdl("tables/Calendar"), "tmdl");

    [Fact]
    public void Districts_Should_BeAsRead() => Snapshot.Match(ShippedProject.Tmdl("tables/Districts"), "tmdl");

    [Fact]
    public void Populations_Should_BeAsRead() => Snapshot.Match(ShippedProject.Tmdl("tables/Populations"), "tmdl");

    [Fact]
    public void Observations_Should_BeAsRead() => Snapshot.Match(ShippedProject.Tmdl("tables/Observations"), "tmdl");

    [Fact]
    public void Donations_Should_BeAsRead() => Snapshot.Match(ShippedProject.Tmdl("tables/Donations"), "tmdl");

    [Fact]
    public void Roles_Should_BeAsRead() => Snapshot.Match(
        string.Join('\n', ShippedProject.Project.Model.Roles.Select(role => ShippedProject.Tmdl($"roles/{role.Name}"))), "tmdl");

    [Fact]
    public void Database_Should_BeOfOneLevel() => Assert.Equal("database\n\tcompatibilityLevel: 1606\n", ShippedProject.Tmdl("database"));

    /// <summary>A snapshot that no test reads would prove nothing.</summary>
    [Fact]
    public void Snapshots_Should_AllBelongToATest() => Assert.All(
        Snapshot.FilesBelow(Path.Combine(Walls.Repository.Root, "tests", "Analytics.Server.Tests", "PowerBi")).Select(Path.GetFileName),
        file =>
        {
            var name = file!.Split('.');
            Assert.Equal((nameof(TmdlTests), "tmdl"), (name[0], name[^1]));
            Assert.NotNull(typeof(TmdlTests).GetMethod(name[1]));
        });
}
