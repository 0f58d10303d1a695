using Microsoft.Playwright;

namespace Analytics.Browser.Tests.Browsing;

/// <summary>Who looks at a page: the reader's language, whether it is dark, and the size of the window.</summary>
public sealed record View(string Language = "en", bool IsDark = false, int Width = 1280, int Height = 900)
{
    /// <summary>A telephone.</summary>
    public const int Narrow = 390;

    /// <summary>Every language with every ground, and each with every width.</summary>
    public static IReadOnlyList<View> All { get; } =
    [
        new("en", false, 1280),
        new("zh", true, 1280),
        new("zh", false, Narrow),
        new("en", true, Narrow),
    ];

    internal BrowserNewContextOptions Options => new()
    {
        Locale = Language == "zh" ? "zh-CN" : "en-GB",
        ColorScheme = IsDark ? ColorScheme.Dark : ColorScheme.Light,
        ViewportSize = new() { Width = Width, Height = Height },
        ReducedMotion = ReducedMotion.Reduce,
        TimezoneId = "Asia/Shanghai",
    };

    /// <summary>As part of a file's name.</summary>
    public override string ToString() => $"{Language}-{(IsDark ? "dark" : "light")}-{Width}";
}
