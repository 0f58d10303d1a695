namespace Analytics.Server.OData;

/// <summary>The limits of OData.</summary>
internal sealed class ODataOptions
{
    /// <summary>The most rows of an answer; more are behind its next link. From 1; 1,000 by default.</summary>
    public int PageSize { get; set; } = 1_000;

    /// <summary>The largest <c>$top</c>, and with it the most rows of one question. From 1; 50,000 by default.</summary>
    public int MaxTop { get; set; } = 50_000;

    /// <summary>The most comparisons and values of a <c>$filter</c>. From 1; 200 by default.</summary>
    public int MaxFilterConditions { get; set; } = 200;

    /// <summary>How long an answer may take. 30 seconds by default.</summary>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The address under which clients reach <c>/odata</c>, where it is not that of their requests; null by default.</summary>
    public Uri? BaseUrl { get; set; }
}
