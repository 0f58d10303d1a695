namespace Analytics.Semantics.Model.Reading;

/// <summary>Collects the faults of one model.</summary>
internal sealed class FaultList
{
    private const int LongestQuote = 60;
    private readonly List<ModelFault> _faults = [];

    public void Add(ModelNode place, string problem, string remedy) =>
        Add(place.Line, place.Column, problem, remedy);

    public void Add(int line, int column, string problem, string remedy) =>
        _faults.Add(new ModelFault(line, column, problem, remedy));

    /// <summary>Throws where there is any.</summary>
    public void ThrowIfAny()
    {
        if (_faults.Count > 0)
        {
            throw new ModelException([.. _faults.Distinct().OrderBy(fault => fault.Line).ThenBy(fault => fault.Column)]);
        }
    }

    /// <summary>What was written, in quotes, on one line and cut where it is long.</summary>
    public static string Quote(string written)
    {
        var line = written.ReplaceLineEndings(" ");
        return line.Length <= LongestQuote ? $"'{line}'" : $"'{line.AsSpan(0, LongestQuote)}…'";
    }
}
