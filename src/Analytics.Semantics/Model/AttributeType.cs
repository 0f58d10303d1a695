namespace Analytics.Semantics.Model;

/// <summary>What the values of an attribute are.</summary>
public enum AttributeType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A day.</summary>
    Date,

    /// <summary>One word of a closed list.</summary>
    Enum,
}
