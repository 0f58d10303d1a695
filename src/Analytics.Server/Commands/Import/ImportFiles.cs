using Analytics.Storage.Importing;

namespace Analytics.Server.Commands.Import;

/// <summary>Opens the files that a command line names.</summary>
internal static class ImportFiles
{
    private const string StandardInput = "-";

    /// <summary>Without its folder; null for standard input.</summary>
    public static string? NameOf(string file) => file == StandardInput ? null : Path.GetFileName(file);

    /// <exception cref="ImportFileException">It cannot be read.</exception>
    public static Stream Open(string file) =>
        file == StandardInput ? Console.OpenStandardInput() : Try(file, () => new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read));

    /// <exception cref="ImportFileException">It cannot be read.</exception>
    public static string[] ReadLines(string file) => Try(file, () => File.ReadAllLines(file));

    /// <exception cref="ImportFileException">It cannot be read.</exception>
    public static byte[] ReadBytes(string file) => Try(file, () => File.ReadAllBytes(file));

    private static T Try<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ImportFileException($"There is no file '{file}'.", failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ImportFileException($"The file '{file}' cannot be read; check its permissions and that it is no folder.", failure);
        }
    }
}
