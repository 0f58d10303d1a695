namespace Analytics.GraphQL;

/// <summary>Turns pages into connections.</summary>
public static class PageExtensions
{
    /// <summary>The connection of the page; of an empty one where there is none.</summary>
    public static async Task<Connection<T>> ToConnectionAsync<T>(this Task<Page<T>?> page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new Connection<T>(await page.ConfigureAwait(false) ?? Page<T>.Empty);
    }
}
