namespace Analytics.Storage.Importing;

/// <summary>One thing that is wrong with the files to import.</summary>
/// <param name="File">Name of the file, without its folder.</param>
/// <param name="Line">Line in the file, from 1; 0 when the file as a whole is wrong.</param>
/// <param name="Column">Name of the column; null when the row as a whole is wrong.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Remedy">What would be right.</param>
public sealed record ImportFault(string File, int Line, string? Column, string Problem, string Remedy)
{
    /// <summary>The fault in one line of plain text.</summary>
    public override string ToString()
    {
        var line = Line > 0 ? $", line {Line}" : "";
        var column = Column is null ? "" : $", column {Column}";
        return $"{File}{line}{column}: {Problem}; {Remedy}";
    }
}
