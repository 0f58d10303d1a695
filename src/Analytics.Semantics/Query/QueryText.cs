using System.Text;

namespace Analytics.Semantics.Query;

/// <summary>Lines of text, indented.</summary>
internal sealed class QueryText
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds a line.</summary>
    public void Line(int depth, string line) => _text.Append(' ', depth * 2).Append(line).Append('\n');

    /// <summary>Adds a line of a name and a value, unless the value is null.</summary>
    public void LineOf(int depth, string name, string? value)
    {
        if (value is not null)
        {
            Line(depth, $"{name} {value}");
        }
    }

    public override string ToString() => _text.ToString();
}
