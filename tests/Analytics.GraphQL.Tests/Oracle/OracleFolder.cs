namespace Analytics.GraphQL.Tests.Oracle;

/// <summary>Where the oracle's files are, and why it cannot run.</summary>
internal static class OracleFolder
{
    private static readonly string[] Places = ["Oracle", System.IO.Path.Combine("Analytics.GraphQL.Tests", "Oracle")];

    /// <summary>The folder of the sources, found upwards from the test assembly.</summary>
    public static string Path { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string? Node { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => new[] { System.IO.Path.Combine(folder, "node"), System.IO.Path.Combine(folder, "node.exe") })
        .FirstOrDefault(File.Exists);

    /// <summary>Why the oracle cannot run; null when it can.</summary>
    public static string? Absence { get; } =
        Node is null ? "Node.js is absent."
        : !Directory.Exists(System.IO.Path.Combine(Path, "node_modules", "graphql")) ? "The oracle's npm packages are absent: run tests/run."
        : null;

    private static string Find(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
        {
            foreach (var place in Places)
            {
                var candidate = System.IO.Path.Combine(folder.FullName, place);
                if (File.Exists(System.IO.Path.Combine(candidate, "oracle.mjs")))
                {
                    return candidate;
                }
            }
        }

        throw new DirectoryNotFoundException("The folder Oracle with oracle.mjs is not above the test assembly.");
    }
}
