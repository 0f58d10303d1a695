namespace Analytics.Server.Exports;

/// <summary>The limits of exports.</summary>
internal sealed class ExportOptions
{
    /// <summary>The most rows of a file; default 5,000,000.</summary>
    public int MaxRows { get; set; } = 5_000_000;

    /// <summary>How long a file may take to be made; default 5 min.</summary>
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The most bytes of one file; default 2,147,483,648 (2 GB).</summary>
    public long MaxFileBytes { get; set; } = 2L * 1024 * 1024 * 1024;

    /// <summary>The most bytes of all files that are kept to be sent again; default 4,294,967,296 (4 GB).</summary>
    public long MaxSpoolBytes { get; set; } = 4L * 1024 * 1024 * 1024;

    /// <summary>The most files that are kept to be sent again; default 100.</summary>
    public int MaxSpoolFiles { get; set; } = 100;

    /// <summary>The most files that are made at the same time; default 2.</summary>
    public int MaxConcurrent { get; set; } = 2;
}
