namespace Analytics.Semantics.Model;

/// <summary>A model is wrong. The message lists every fault, one a line.</summary>
/// <param name="faults">At least one, in the order of the file.</param>
public sealed class ModelException(IReadOnlyList<ModelFault> faults)
    : Exception(string.Join('\n', faults))
{
    /// <summary>Every fault, in the order of the file.</summary>
    public IReadOnlyList<ModelFault> Faults { get; } = faults;
}
