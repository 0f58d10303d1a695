namespace Analytics.Storage.Engines.Columns.Store;

/// <summary>What the codes of a column stand for: whole numbers, words, or values that are not held.</summary>
internal sealed class ColumnValues
{
    private ColumnValues(int count, long?[]? numbers, string?[]? words, int none)
    {
        Count = count;
        Numbers = numbers;
        Words = words;
        None = none;
    }

    /// <summary>How many codes.</summary>
    public int Count { get; }

    /// <summary>The numbers by code; null where they are not held, or are words.</summary>
    public long?[]? Numbers { get; }

    /// <summary>The words by code; null where they are not held, or are numbers.</summary>
    public string?[]? Words { get; }

    /// <summary>The code of no value; -1: each row has one.</summary>
    public int None { get; }

    public long Bytes => (Numbers?.Length * 16L ?? 0) + (Words?.Sum(word => 8L + (word is null ? 0 : 22 + (2L * word.Length))) ?? 0);

    public static ColumnValues Of(long?[] numbers) => new(numbers.Length, numbers, null, Array.IndexOf(numbers, null));

    public static ColumnValues Of(string?[] words) => new(words.Length, null, words, Array.IndexOf(words, null));

    /// <summary>Values of which is only known which are equal.</summary>
    public static ColumnValues Hidden(int count, int none) => new(count, null, null, none);

    /// <summary>A number as <see cref="long"/>, a word, or null.</summary>
    public object? this[int code] => Numbers is not null ? Numbers[code] : Words![code];
}
