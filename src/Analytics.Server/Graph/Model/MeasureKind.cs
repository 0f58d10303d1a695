namespace Analytics.Server.Graph.Model;

/// <summary>How the figures of a measure come about.</summary>
public enum MeasureKind
{
    /// <summary>They are stated.</summary>
    Measure,

    /// <summary>They are computed from those of other measures, at the grain of the question.</summary>
    Derived,
}
