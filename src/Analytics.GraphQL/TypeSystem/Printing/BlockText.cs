namespace Analytics.GraphQL.TypeSystem;

/// <summary>Tells which texts survive being written as a block string.</summary>
internal static class BlockText
{
    /// <summary>No control characters, no blank first or last line, and no indentation that all lines share.</summary>
    public static bool CanHold(string text)
    {
        if (text.Length == 0)
        {
            return true;
        }

        var lines = text.Split('\n');
        return !text.Any(unit => (unit < ' ' && unit is not ('\t' or '\n')) || unit == '\r')
            && !IsBlank(lines[0])
            && !IsBlank(lines[^1])
            && (lines.Length == 1 || lines.Any(line => line.Length > 0 && line[0] is not (' ' or '\t')));
    }

    private static bool IsBlank(string line) => line.AsSpan().Trim(" \t").IsEmpty;
}
