using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Building;

/// <summary>Codes of words.</summary>
internal sealed class WordEncoder : ColumnEncoder
{
    private readonly Dictionary<string, uint> _codes = new(StringComparer.Ordinal);
    private readonly List<string?> _words = [];
    private uint? _none;

    public override ColumnValues Values => ColumnValues.Of([.. _words]);

    public void Add(string? word)
    {
        if (word is null)
        {
            Codes.Add(_none ??= Next(null));
            return;
        }

        if (!_codes.TryGetValue(word, out var code))
        {
            code = Next(word);
            _codes.Add(word, code);
        }

        Codes.Add(code);
    }

    private uint Next(string? word)
    {
        _words.Add(word);
        return (uint)_words.Count - 1;
    }
}
