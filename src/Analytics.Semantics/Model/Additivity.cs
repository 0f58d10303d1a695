namespace Analytics.Semantics.Model;

/// <summary>What a measure does over the members of one dimension.</summary>
public enum Additivity
{
    /// <summary>It adds up.</summary>
    Additive,

    /// <summary>The last instant stands; time alone.</summary>
    Last,

    /// <summary>Its members cannot be combined.</summary>
    None,
}
