namespace Analytics.Storage.Importing;

/// <summary>Reports each step of an import as it begins: the files, the observations, the database.</summary>
internal sealed class ImportSteps(IProgress<ImportProgress>? progress)
{
    private int _total = SeedFiles.All.Count + 2;
    private int _begun;

    /// <summary>There are further files.</summary>
    public void Expect(int files) => _total += files;

    public void Begin(string step) => progress?.Report(new ImportProgress(step, _begun++, _total));

    public void End() => progress?.Report(new ImportProgress("done", _total, _total));
}
