using Analytics.Server.Tests.Node;

namespace Analytics.Browser.Tests.Dashboard;

/// <summary>The dashboard as the build put it beside the server.</summary>
internal static class BuiltDashboard
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "dashboard");

    /// <summary>Skips the test where the server was built without it.</summary>
    public static void SkipIfAbsent() =>
        NodeScript.SkipIf(!File.Exists(Path.Combine(Folder, "index.html")), "The server was built without its dashboard.");
}
