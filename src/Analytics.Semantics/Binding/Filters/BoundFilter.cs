namespace Analytics.Semantics.Binding;

/// <summary>A filter with its names looked up and its values read; no negation is left in it.</summary>
internal abstract record BoundFilter
{
    /// <summary>Names of the keys that it asks about.</summary>
    public abstract IEnumerable<BoundKey> Keys { get; }

    /// <summary>Names of the dimensions that it asks about, each once.</summary>
    public IEnumerable<string> Dimensions => Keys.Select(key => key.Dimension.Name).Distinct();

    /// <summary>The parts that must all hold: itself, or those of which it consists.</summary>
    public virtual IEnumerable<BoundFilter> Conjuncts => [this];
}
