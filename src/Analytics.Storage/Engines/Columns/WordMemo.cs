using System.Text;

namespace Analytics.Storage.Engines.Columns;

/// <summary>Remembers the words of one column, so that one is decoded once.</summary>
internal sealed class WordMemo
{
    private const int MostWords = 64;
    private readonly List<(byte[] Bytes, string Word)> _known = [];

    /// <summary>The word of some bytes of UTF-8.</summary>
    public string Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (known, word) in _known)
        {
            if (bytes.SequenceEqual(known))
            {
                return word;
            }
        }

        var found = Encoding.UTF8.GetString(bytes);
        if (_known.Count < MostWords)
        {
            _known.Add((bytes.ToArray(), found));
        }

        return found;
    }
}
