using Analytics.Server.Exports.Saved;
using Analytics.Server.Hosting;
using Analytics.Storage;
using Analytics.Storage.Importing;

namespace Analytics.Server.Commands;

/// <summary>The faults of a start that whoever runs the program can mend, in one sentence each; those of a model or of saved queries, one a line.</summary>
internal static class PlainFault
{
    /// <summary>The sentence; null where the fault is the program's own.</summary>
    public static string? Describe(Exception fault) => fault switch
    {
        StorageException or ImportFileException or OptionFault or ModelFileFault or SavedQueryFault => fault.Message,
        FormatException => $"A setting cannot be read: {fault.Message}",
        _ => null,
    };
}
