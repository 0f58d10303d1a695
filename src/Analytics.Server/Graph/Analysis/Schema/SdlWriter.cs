using System.Text;

namespace Analytics.Server.Graph.Analysis.Schema;

/// <summary>Writes definitions of types as SDL.</summary>
internal sealed class SdlWriter
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds a type with its members.</summary>
    /// <param name="head">The keyword, the name and what stands before the brace.</param>
    /// <param name="description">What it is; null for an extension, which has none.</param>
    /// <param name="members">At least one.</param>
    public SdlWriter Add(string head, string? description, IEnumerable<SdlField> members)
    {
        if (description is not null)
        {
            _text.Append(Quote(description)).Append('\n');
        }

        _text.Append(head).Append(" {\n");
        foreach (var member in members)
        {
            Add(member);
        }

        _text.Append("}\n\n");
        return this;
    }

    /// <summary>Adds definitions that are SDL already.</summary>
    public SdlWriter Add(string definitions)
    {
        _text.Append(definitions).Append('\n');
        return this;
    }

    public override string ToString() => _text.ToString();

    private void Add(SdlField member)
    {
        _text.Append("  ").Append(Quote(member.Description)).Append("\n  ").Append(member.Name);
        if (member.Arguments.Count > 0)
        {
            _text.Append('(').AppendJoin(", ", member.Arguments.Select(argument => $"{Quote(argument.Description)} {argument.Name}: {argument.Type}")).Append(')');
        }

        _text.Append(member.Type.Length > 0 ? ": " : "").Append(member.Type).Append('\n');
    }

    private static string Quote(string text) =>
        $"\"{text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ")}\"";
}
