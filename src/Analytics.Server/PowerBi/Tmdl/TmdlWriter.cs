using System.Text;
using Analytics.Semantics.Model;

namespace Analytics.Server.PowerBi.Tmdl;

/// <summary>Writes TMDL, the language in which a Power BI project keeps its model: a tab a level, an object's properties one level below it.</summary>
internal sealed class TmdlWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>What has been written.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>One line.</summary>
    public TmdlWriter Line(string line)
    {
        _text.Append('\t', _depth).Append(line).Append('\n');
        return this;
    }

    /// <summary>An empty line.</summary>
    public TmdlWriter Gap()
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>What an object is, above it; nothing where it cannot be told.</summary>
    public TmdlWriter Describe(string? description) => description is null ? this : Line($"/// {description}");

    /// <summary>A property; nothing where it has no value.</summary>
    public TmdlWriter Property(string name, string? value) => value is null ? this : Line($"{name}: {value}");

    /// <summary>A property that is set or not.</summary>
    public TmdlWriter Flag(string name, bool isSet) => isSet ? Line(name) : this;

    /// <summary>An object or property with a formula: one line behind the sign, or all of them two levels below.</summary>
    public TmdlWriter Formula(string name, IReadOnlyList<string> formula)
    {
        if (formula is [var only])
        {
            return Line($"{name} = {only}");
        }

        Line($"{name} =");
        _depth += 2;
        foreach (var line in formula)
        {
            Line(line);
        }

        _depth -= 2;
        return this;
    }

    /// <summary>What stands one level below.</summary>
    public TmdlWriter Within(Action write)
    {
        _depth++;
        write();
        _depth--;
        return this;
    }

    /// <summary>The tag by which reports keep to an object, the same in every export.</summary>
    public TmdlWriter Tag(params string[] path) => Property("lineageTag", StableId.Of(path));

    /// <summary>A text in one of the two languages.</summary>
    public static string In(bool isChinese, LocalizedText text) => isChinese ? text.Zh : text.En;
}
