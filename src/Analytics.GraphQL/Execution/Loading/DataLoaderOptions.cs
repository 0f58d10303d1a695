namespace Analytics.GraphQL;

/// <summary>The settings of a data loader.</summary>
public sealed class DataLoaderOptions
{
    /// <summary>The most keys that one call of the loader's fetch gets; default 1,024, at least 1.</summary>
    public int MaxBatchSize { get; set; } = 1024;
}
