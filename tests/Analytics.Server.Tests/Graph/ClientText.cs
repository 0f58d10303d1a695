namespace Analytics.Server.Tests.Graph;

/// <summary>Text that a client is given.</summary>
internal static class ClientText
{
    private static readonly string[] Internals =
        ["SELECT", "SQLite", "sqlite", "EntityFramework", "System.", "   at ", ".cs", "Exception", "/tmp", Path.GetTempPath(), AppContext.BaseDirectory];

    public static void AssertHoldsNothingInternal(string text) =>
        Assert.All(Internals, part => Assert.DoesNotContain(part, text, StringComparison.Ordinal));
}
