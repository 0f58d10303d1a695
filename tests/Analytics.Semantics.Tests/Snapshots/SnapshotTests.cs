using System.Runtime.CompilerServices;

namespace Analytics.Semantics.Tests.Snapshots;

public sealed class SnapshotTests
{
    /// <summary>A snapshot that no test reads would prove nothing.</summary>
    [Fact]
    public void Snapshots_Should_AllBelongToATest() => Assert.All(Snapshot.FilesBelow(Tests()), file =>
    {
        var name = Path.GetFileName(file).Split('.');
        var type = Assert.Single(typeof(SnapshotTests).Assembly.GetTypes(), type => type.Name == name[0]);
        Assert.NotNull(type.GetMethod(name[1]));
        Assert.NotEqual("received", name[^1]);
    });

    private static string Tests([CallerFilePath] string file = "") => Path.GetDirectoryName(Path.GetDirectoryName(file))!;
}
