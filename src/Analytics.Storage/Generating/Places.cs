namespace Analytics.Storage.Generating;

/// <summary>The districts of the city, in one order for all tables of the generator.</summary>
internal static class Places
{
    public const int Pengjiang = 0;
    public const int Jianghai = 1;
    public const int Xinhui = 2;
    public const int Heshan = 5;

    public static readonly string[] Codes = ["440703", "440704", "440705", "440781", "440783", "440784", "440785"];
}
