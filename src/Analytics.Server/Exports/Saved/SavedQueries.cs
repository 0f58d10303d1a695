using System.Text;
using Analytics.Server.Commands;

namespace Analytics.Server.Exports.Saved;

/// <summary>The saved queries of a folder.</summary>
internal sealed class SavedQueries
{
    /// <summary>The setting that names the folder.</summary>
    public const string Key = "Queries";

    private const int MostBytes = 256 * 1024;
    private readonly Dictionary<string, SavedQuery> _queries;

    private SavedQueries(IEnumerable<SavedQuery> queries) =>
        _queries = queries.ToDictionary(query => query.Name, StringComparer.Ordinal);

    /// <summary>All of them, by name.</summary>
    public IReadOnlyCollection<SavedQuery> All => _queries.Values;

    /// <summary>The query of a name, or of <c>sha256:</c> and the hash of its document; null where there is none.</summary>
    public SavedQuery? Find(string name) => name.StartsWith(HashMark, StringComparison.Ordinal)
        ? _queries.Values.FirstOrDefault(query => query.Document.Sha256.Equals(name[HashMark.Length..], StringComparison.OrdinalIgnoreCase))
        : _queries.GetValueOrDefault(name);

    private static string HashMark => "sha256:";

    /// <summary>Reads every <c>*.graphql</c> of a folder.</summary>
    /// <param name="folder">The folder; null: there are none.</param>
    /// <param name="reader">Makes queries of documents.</param>
    /// <exception cref="OptionFault">A file cannot be read.</exception>
    /// <exception cref="SavedQueryFault">A query is wrong; every fault of all files is listed.</exception>
    public static SavedQueries Read(string? folder, SavedQueryReader reader)
    {
        var queries = new List<SavedQuery>();
        var faults = new List<string>();
        foreach (var path in FilesOf(folder))
        {
            var file = Path.GetFileName(path);
            if (!Path.GetFileNameWithoutExtension(file).All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'))
            {
                faults.Add($"{file}: a name has letters, digits, '-' and '_'.");
            }
            else if (reader.Read(file, TextOf(path), faults) is { } query)
            {
                queries.Add(query);
            }
        }

        return faults.Count == 0 ? new SavedQueries(queries) : throw new SavedQueryFault(faults);
    }

    private static IEnumerable<string> FilesOf(string? folder)
    {
        if (folder is null)
        {
            return [];
        }

        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.graphql").Order(StringComparer.Ordinal)
            : throw new OptionFault($"The folder of saved queries '{folder}' is not there.");
    }

    private static string TextOf(string path)
    {
        try
        {
            return new FileInfo(path).Length <= MostBytes
                ? File.ReadAllText(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true))
                : throw new OptionFault($"The saved query '{path}' cannot be read: it has more than {MostBytes} bytes.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new OptionFault($"The saved query '{path}' cannot be read: {fault.Message}");
        }
    }
}
