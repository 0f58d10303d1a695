namespace Analytics.Storage.Importing.Records;

/// <summary>Counts faults and warnings, shows the first of them and writes all to a file.</summary>
internal sealed class RejectLog(RejectFile file)
{
    private const int MostFaultsShown = 100;
    private const int MostWarningsShown = 20;

    private readonly List<RecordFault> _shown = [];
    private int _lastRejected;
    private int _faults;

    public IReadOnlyList<RecordFault> Shown => _shown;

    /// <summary>Rows with at least one fault.</summary>
    public int Rejected { get; private set; }

    public int Warnings { get; private set; }

    public void Add(RecordFault fault)
    {
        file.Add(fault);
        if (fault.IsWarning ? Warnings++ < MostWarningsShown : _faults++ < MostFaultsShown)
        {
            _shown.Add(fault);
        }

        if (!fault.IsWarning && fault.Line != _lastRejected)
        {
            _lastRejected = fault.Line;
            Rejected++;
        }
    }

    public string? Keep() => file.Keep();
}
