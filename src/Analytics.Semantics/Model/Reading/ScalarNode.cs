namespace Analytics.Semantics.Model.Reading;

/// <summary>One value.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Character in the line, from 1.</param>
/// <param name="Value">As YAML reads it.</param>
/// <param name="IsPlain">Whether it stands without quotes and so may be a number, true, false or null.</param>
/// <param name="Inset">Characters between <paramref name="Column"/> and the value's first; null where value and file differ, as with escapes and several lines.</param>
internal sealed record ScalarNode(int Line, int Column, string Value, bool IsPlain, int? Inset) : ModelNode(Line, Column)
{
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";
}
