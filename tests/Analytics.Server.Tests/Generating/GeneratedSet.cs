using Analytics.Storage.Generating;

namespace Analytics.Server.Tests.Generating;

/// <summary>Generated donations, with the lists that their places point into.</summary>
internal static class GeneratedSet
{
    public static readonly string[] Districts = ["440785", "440703", "440704", "440705", "440781", "440783", "440784"];

    public static readonly string[] Institutions =
    [
        "wuyi-university", "huicheng-subdistrict-office", "guangdong-jiangmen-college-of-chinese-medicine", "jiangmen-polytechnic",
        "guangdong-nanfang-vocational-college", "jiangmen-central-blood-station", "xinhui-red-cross", "lee-kum-kee-xinhui",
    ];

    public static IEnumerable<GeneratedDonation> Of(GeneratorOptions options) => DonationGenerator.Generate(options, Districts, Institutions);
}
