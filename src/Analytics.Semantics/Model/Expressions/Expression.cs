namespace Analytics.Semantics.Model.Expressions;

/// <summary>A formula over measures; its text is the formula again, with every operation in parentheses.</summary>
public abstract record Expression
{
    /// <summary>The uses of measures, from left to right.</summary>
    public abstract IEnumerable<MeasureUse> Uses { get; }
}
