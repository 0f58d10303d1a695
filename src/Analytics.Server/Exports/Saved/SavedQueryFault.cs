namespace Analytics.Server.Exports.Saved;

/// <summary>Saved queries with faults; the message lists every one after its file's name, and ends with their number.</summary>
internal sealed class SavedQueryFault(IReadOnlyList<string> faults) : Exception(Text(faults))
{
    private static string Text(IReadOnlyList<string> faults) =>
        string.Join('\n', [.. faults, faults.Count == 1 ? "1 fault in the saved queries." : $"{faults.Count} faults in the saved queries."]);
}
