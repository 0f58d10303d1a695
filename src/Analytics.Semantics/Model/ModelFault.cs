namespace Analytics.Semantics.Model;

/// <summary>One thing that is wrong with a model.</summary>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Column">Character in the line, from 1.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Remedy">What would be right.</param>
public sealed record ModelFault(int Line, int Column, string Problem, string Remedy)
{
    /// <summary>The fault in one line of plain text.</summary>
    public override string ToString() => $"line {Line}, column {Column}: {Problem}; {Remedy}";
}
