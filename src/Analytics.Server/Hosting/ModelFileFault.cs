using Analytics.Semantics.Model;

namespace Analytics.Server.Hosting;

/// <summary>A model with faults; the message lists every one after the file's name, and ends with their number.</summary>
internal sealed class ModelFileFault(string path, ModelException fault) : Exception(Text(path, fault), fault)
{
    private static string Text(string path, ModelException fault)
    {
        var lines = fault.Faults.Select(one => $"{path}, {one}");
        var end = fault.Faults.Count == 1 ? "1 fault in the model." : $"{fault.Faults.Count} faults in the model.";
        return string.Join('\n', [.. lines, end]);
    }
}
