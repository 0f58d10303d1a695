namespace Analytics.Storage.Importing;

/// <summary>How far an import is.</summary>
/// <param name="Step">What is being done now, such as the name of the file that is read.</param>
/// <param name="Done">Steps that are over.</param>
/// <param name="Total">Steps in all.</param>
public sealed record ImportProgress(string Step, int Done, int Total);
