namespace Analytics.Semantics.Figures;

/// <summary>What setting the parts against the published total shows.</summary>
public enum Verdict
{
    /// <summary>All parts are published and add up to the total, within the bounds.</summary>
    Agrees,

    /// <summary>Parts are missing, and what is published leaves room for them.</summary>
    Incomplete,

    /// <summary>The parts cannot add up to the total.</summary>
    Contradicts,

    /// <summary>No total is published.</summary>
    NoTotal,

    /// <summary>No part is published.</summary>
    NoParts,

    /// <summary>There are no parts to set against it, or a filter leaves some out.</summary>
    NotApplicable,
}
