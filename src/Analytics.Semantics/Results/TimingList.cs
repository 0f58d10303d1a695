namespace Analytics.Semantics.Results;

/// <summary>How long each step took.</summary>
/// <param name="milliseconds">A reading of a steady clock.</param>
internal sealed class TimingList(Func<decimal> milliseconds)
{
    private readonly List<(string Step, decimal Milliseconds)> _timings = [];
    private decimal _last = milliseconds();

    public IReadOnlyList<(string Step, decimal Milliseconds)> All => _timings;

    /// <summary>Adds a step that ends now and began with the end of the last one.</summary>
    public void Add(string step)
    {
        var now = milliseconds();
        _timings.Add((step, now - _last));
        _last = now;
    }
}
