namespace Analytics.Semantics.Model.Expressions;

/// <summary>How two figures become one.</summary>
public enum Operator
{
    /// <summary>Sum.</summary>
    Add,

    /// <summary>Difference.</summary>
    Subtract,

    /// <summary>Product.</summary>
    Multiply,

    /// <summary>Ratio.</summary>
    Divide,
}
