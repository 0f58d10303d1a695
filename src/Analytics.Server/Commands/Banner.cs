namespace Analytics.Server.Commands;

/// <summary>What a person sees once the server listens.</summary>
internal static class Banner
{
    public static void Print(IEnumerable<string> urls)
    {
        foreach (var url in urls)
        {
            Console.WriteLine($"GraphQL: {url}/graphql   health: {url}/health/ready   stop: Ctrl+C");
        }
    }
}
