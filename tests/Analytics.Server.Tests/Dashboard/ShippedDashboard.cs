using Analytics.Server.Dashboard;
using Analytics.Server.Tests.Node;

namespace Analytics.Server.Tests.Dashboard;

/// <summary>The dashboard as the build put it beside the server.</summary>
internal static class ShippedDashboard
{
    /// <summary>Its files, as addresses below that of the server.</summary>
    public static IReadOnlyList<string> Files() =>
    [
        .. Directory.EnumerateFiles(DashboardRoutes.Shipped, "*", SearchOption.AllDirectories)
            .Select(file => "/" + Path.GetRelativePath(DashboardRoutes.Shipped, file).Replace('\\', '/')),
    ];

    /// <summary>One of its scripts.</summary>
    public static string Script() => Files().First(file => file.StartsWith("/assets/", StringComparison.Ordinal) && file.EndsWith(".js", StringComparison.Ordinal));

    /// <summary>Skips the test where the server was built without it.</summary>
    public static void SkipIfAbsent() =>
        NodeScript.SkipIf(!File.Exists(Path.Combine(DashboardRoutes.Shipped, DashboardFiles.Page)), "The server was built without its dashboard.");
}
