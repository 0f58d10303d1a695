namespace Analytics.Server.Dashboard;

/// <summary>What a browser may do for the dashboard: load from this server alone, and be framed by nobody.</summary>
internal static class PageHeaders
{
    // Inline styles, data and blob addresses are what the charts and the editor of queries take.
    private const string Policy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
        + "worker-src 'self' blob:; connect-src 'self'; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    public static void Write(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
    }
}
