using System.Text;

namespace Analytics.Semantics.Figures.Reading;

/// <summary>A place in a printed text, full-width forms read as their plain ones, and the first fault found.</summary>
internal sealed class FigureCursor
{
    private const int MostQuoted = 20;
    private const int FullWidthOffset = '！' - '!';
    private readonly string _text;
    private readonly string _printed;

    internal FigureCursor(string printed)
    {
        _printed = printed;
        _text = string.Create(printed.Length, printed, static (plain, source) =>
        {
            for (int index = 0; index < source.Length; index++)
            {
                plain[index] = Plain(source[index]);
            }
        });
        SkipSpaces();
    }

    internal int Position { get; private set; }

    internal string? Error { get; private set; }

    internal bool AtEnd => Position == _text.Length;

    internal char Current => AtEnd ? '\0' : _text[Position];

    internal ReadOnlySpan<char> Rest => _text.AsSpan(Position);

    /// <summary>Takes the first word of the list, which has longer words first, that stands here.</summary>
    internal bool TryTake<T>((string Word, T Meaning)[] words, out T meaning)
    {
        foreach ((string word, T found) in words)
        {
            if (Rest.StartsWith(word, StringComparison.Ordinal))
            {
                Advance(word.Length);
                meaning = found;
                return true;
            }
        }

        meaning = default!;
        return false;
    }

    internal bool TryTake(string word) => TryTake([(word, true)], out bool _);

    internal char TakeCharacter() => _text[Position++];

    internal void SkipSpaces() => Advance(0);

    /// <summary>Notes a fault, unless an earlier one is noted, and returns null.</summary>
    internal T? Fail<T>(int position, string wrong, string right)
        where T : class
    {
        Error ??= $"\"{Quoted()}\", character {position + 1}: {wrong}; {right}.";
        return null;
    }

    /// <summary>What stands here, for a message.</summary>
    internal string Here() => AtEnd ? "the text ends" : $"\"{CharacterAt(Position)}\" stands here";

    private static char Plain(char printed) => printed switch
    {
        >= '！' and <= '～' => (char)(printed - FullWidthOffset),
        '−' => '-',
        '\u3000' or '\u00A0' => ' ',
        _ => printed,
    };

    private void Advance(int characters)
    {
        Position += characters;
        while (!AtEnd && _text[Position] == ' ')
        {
            Position++;
        }
    }

    private string Quoted() => _printed.Length <= MostQuoted ? _printed : string.Concat(_printed.AsSpan(0, MostQuoted), "…");

    private string CharacterAt(int position) =>
        Rune.TryGetRuneAt(_printed, position, out Rune rune) ? rune.ToString() : "�";
}
