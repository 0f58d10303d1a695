namespace Analytics.GraphQL.Tests.Oracle;

/// <summary>A hash of 32 bits over UTF-16 code units, the same in C# and JavaScript.</summary>
internal static class CommonHash
{
    public static uint Mix(uint seed, string text)
    {
        unchecked
        {
            var hash = seed ^ 0x811c9dc5;
            foreach (var c in text)
            {
                hash = (hash ^ c) * 0x01000193;
            }

            hash = (hash ^ (hash >> 16)) * 0x85ebca6b;
            hash = (hash ^ (hash >> 13)) * 0xc2b2ae35;
            return hash ^ (hash >> 16);
        }
    }
}
