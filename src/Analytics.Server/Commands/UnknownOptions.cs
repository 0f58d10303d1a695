namespace Analytics.Server.Commands;

/// <summary>Finds what on the command line nobody would read, so that a slip of the pen does not pass unseen.</summary>
internal static class UnknownOptions
{
    private static readonly string[] Sections =
    [
        "AllowedHosts", "Analysis", "applicationName", "ConnectionStrings", "contentRoot", "environment", "Exports", "GraphQL", "http_ports", "https_ports",
        "Kestrel", "Logging", "Roles", "urls", "webroot",
    ];

    /// <param name="tokens">What is left of the command line: <c>--key value</c> or <c>--key=value</c>.</param>
    /// <exception cref="OptionFault">A token is neither an option that the host or the program reads, nor the value of one.</exception>
    public static void Check(IReadOnlyList<string> tokens)
    {
        for (var index = 0; index < tokens.Count; index++)
        {
            var token = tokens[index];
            if (!token.StartsWith("--", StringComparison.Ordinal))
            {
                throw new OptionFault($"'{token}' is no command; --help lists what there is.");
            }

            var end = token.IndexOf('=', StringComparison.Ordinal);
            var key = end < 0 ? token : token[..end];
            if (!Sections.Contains(key[2..].Split(':')[0], StringComparer.OrdinalIgnoreCase))
            {
                throw new OptionFault($"'{key}' is no option; --help lists what there is.");
            }

            if (end < 0 && ++index == tokens.Count)
            {
                throw new OptionFault($"The option '{key}' needs a value.");
            }
        }
    }
}
