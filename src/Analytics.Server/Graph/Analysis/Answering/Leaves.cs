using System.Collections.Frozen;
using Analytics.GraphQL;
using Analytics.Server.Graph.Analysis.Catalogue;

namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>Makes writers of values that nothing is selected of.</summary>
/// <typeparam name="T">What they are read from.</typeparam>
internal static class Leaves<T>
{
    public static FieldWriter<T> Decimal(Func<T, decimal?> read) => new LeafWriter<T>((output, source) =>
    {
        if (read(source) is { } number)
        {
            output.WriteNumber(number);
        }
        else
        {
            output.WriteNull();
        }
    });

    public static FieldWriter<T> Integer(Func<T, int?> read) => new LeafWriter<T>((output, source) =>
    {
        if (read(source) is { } number)
        {
            output.WriteNumber((long)number);
        }
        else
        {
            output.WriteNull();
        }
    });

    public static FieldWriter<T> Text(Func<T, string?> read) => new LeafWriter<T>((output, source) =>
    {
        if (read(source) is { } text)
        {
            output.WriteString(text);
        }
        else
        {
            output.WriteNull();
        }
    });

    public static FieldWriter<T> Boolean(Func<T, bool?> read) => new LeafWriter<T>((output, source) =>
    {
        if (read(source) is { } flag)
        {
            output.WriteBoolean(flag);
        }
        else
        {
            output.WriteNull();
        }
    });

    public static FieldWriter<T> TypeName(SelectedField field) => new LeafWriter<T>((output, _) => output.WriteTypeName(field));

    public static FieldWriter<T> Texts(Func<T, IReadOnlyList<string>> read) => new LeafWriter<T>((output, source) =>
    {
        var texts = read(source);
        Lists.Start(output);
        for (var place = 0; place < texts.Count; place++)
        {
            Lists.Next(output, place);
            output.WriteString(texts[place]);
        }

        Lists.End(output);
    });

    /// <summary>The UPPER_SNAKE name of a value of an enum.</summary>
    public static FieldWriter<T> Word<TEnum>(Func<T, TEnum?> read)
        where TEnum : struct, Enum
    {
        var words = Enum.GetValues<TEnum>().ToFrozenDictionary(value => value, value => Names.UpperSnake(value.ToString()));
        return Text(source => read(source) is { } value ? words[value] : null);
    }

    /// <summary>A key: a number, a word, a text or a day.</summary>
    public static FieldWriter<T> Key(Func<T, object?> read) => new LeafWriter<T>((output, source) => AnyValue.Write(output, read(source)));
}
