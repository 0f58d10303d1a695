namespace Analytics.Storage.Importing;

/// <summary>Reports each step of an import as it begins: the files, the observations, the database.</summary>
internal sealed class ImportSteps(IProgress<ImportProgress>? progress)
{
    private static readonly int Total = SeedFiles.All.Count + 2;

    private int _begun;

    public void Begin(string step) => progress?.Report(new ImportProgress(step, _begun++, Total));

    public void End() => progress?.Report(new ImportProgress("done", Total, Total));
}
