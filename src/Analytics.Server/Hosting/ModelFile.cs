using System.Text;
using Analytics.Semantics.Model;
using Analytics.Server.Commands;
using Analytics.Storage;

namespace Analytics.Server.Hosting;

/// <summary>Reads the semantic model from its file.</summary>
internal static class ModelFile
{
    public const string Key = "SemanticModel";
    private const int MostBytes = 4 * 1024 * 1024;

    public static string Shipped { get; } = Path.Combine(AppContext.BaseDirectory, "schema", "model.yaml");

    /// <exception cref="OptionFault">The file cannot be read.</exception>
    /// <exception cref="ModelFileFault">The model has faults.</exception>
    public static SemanticModel Read(string path)
    {
        try
        {
            return SemanticModelReader.Read(Text(path), () => StoredTables.All);
        }
        catch (ModelException fault)
        {
            throw new ModelFileFault(path, fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new OptionFault($"The model '{path}' cannot be read: {fault.Message}");
        }
    }

    private static string Text(string path)
    {
        if (new FileInfo(path) is { Exists: true, Length: > MostBytes } file)
        {
            throw new OptionFault($"The model '{path}' cannot be read: it has {file.Length} bytes, and a model has at most {MostBytes}.");
        }

        return File.ReadAllText(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
    }
}
