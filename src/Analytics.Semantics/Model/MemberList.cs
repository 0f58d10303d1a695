namespace Analytics.Semantics.Model;

/// <summary>Whether the members of a dimension that are known are all there are.</summary>
public enum MemberList
{
    /// <summary>All: a member without a figure is a gap, and what all of them have adds up to the whole.</summary>
    Complete,

    /// <summary>Some: nothing follows from a member that is not there.</summary>
    Incomplete,
}
