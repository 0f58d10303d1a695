namespace Analytics.Semantics.Query;

/// <summary>A comparison of a filter, under the name that it has there (eq, nin, ngte, startsWith …), case aside.</summary>
public enum FilterOperation
{
    /// <summary>Equal; null asks for those without a value.</summary>
    Eq,

    /// <summary>Not equal.</summary>
    Neq,

    /// <summary>One of a list.</summary>
    In,

    /// <summary>None of a list.</summary>
    Nin,

    /// <summary>Greater.</summary>
    Gt,

    /// <summary>Not greater; what has no value passes.</summary>
    Ngt,

    /// <summary>Greater or equal.</summary>
    Gte,

    /// <summary>Neither greater nor equal; what has no value passes.</summary>
    Ngte,

    /// <summary>Less.</summary>
    Lt,

    /// <summary>Not less; what has no value passes.</summary>
    Nlt,

    /// <summary>Less or equal.</summary>
    Lte,

    /// <summary>Neither less nor equal; what has no value passes.</summary>
    Nlte,

    /// <summary>Contains a text, in the same case.</summary>
    Contains,

    /// <summary>Does not contain it.</summary>
    NContains,

    /// <summary>Starts with a text, in the same case.</summary>
    StartsWith,

    /// <summary>Does not start with it.</summary>
    NStartsWith,

    /// <summary>Ends with a text, in the same case.</summary>
    EndsWith,

    /// <summary>Does not end with it.</summary>
    NEndsWith,
}
