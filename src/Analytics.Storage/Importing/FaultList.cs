namespace Analytics.Storage.Importing;

/// <summary>Collects faults; one cell is reported once.</summary>
internal sealed class FaultList
{
    private readonly List<ImportFault> _faults = [];
    private readonly HashSet<(string File, int Line, string Column)> _cells = [];

    public bool Any => _faults.Count > 0;

    public void Add(string file, int line, string? column, string problem, string remedy)
    {
        if (column is null || _cells.Add((file, line, column)))
        {
            _faults.Add(new ImportFault(file, line, column, problem, remedy));
        }
    }

    public IReadOnlyList<ImportFault> InOrder() =>
        [.. _faults.OrderBy(fault => SeedFiles.IndexOf(fault.File)).ThenBy(fault => fault.Line)];
}
