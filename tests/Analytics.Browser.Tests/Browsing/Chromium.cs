using Microsoft.Playwright;

namespace Analytics.Browser.Tests.Browsing;

/// <summary>The Chromium of the operating system; none is downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    public static bool IsAbsent => Program is null;

    /// <summary>Starts it. Its sandbox refuses root, and root alone goes without.</summary>
    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright) => await playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Program,
        ChromiumSandbox = Environment.UserName != "root",
        Timeout = (float)Limit.TotalMilliseconds,
    });
}
