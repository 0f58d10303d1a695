using System.Text.Json;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Graph;

[Collection(SharedGraph.Name)]
public sealed class OrderTests(GraphServer server)
{
    [Theory]
    [InlineData("donors", "order: [{ yearsDonating: DESC }]", "name", "刘健民 赖水木 梁汝锋 郑栋明 黄松波 徐学君")]
    [InlineData("donors", "order: [{ yearsDonating: ASC }]", "name", "徐学君 黄松波 郑栋明 梁汝锋 赖水木 刘健民")]
    [InlineData("districts", "order: [{ kind: ASC }, { code: DESC }]", "code", "440785 440784 440783 440781 440705 440704 440703")]
    [InlineData("statements", "where: { subjectKind: { eq: DISTRICT }, metric: { eq: VOLUME } }, order: [{ value: ASC }]", "section", "G F C D")]
    [InlineData("statements", "where: { subjectKind: { eq: DISTRICT }, metric: { eq: VOLUME } }, order: [{ value: DESC }]", "section", "D C F G")]
    [InlineData("statements", "where: { subjectKind: { eq: DISTRICT }, metric: { eq: VOLUME } }, order: [{ district: { code: DESC } }]", "section", "G F D C")]
    [InlineData("years", "order: [{ number: DESC }]", "number", "2024 2023 2022 2021 2020")]
    [InlineData("populations", "order: [{ instant: DESC }, { value: ASC }]", "value", "4822400 483907 530684 4798090")]
    public async Task Order_Should_SortTheKnownRows(string list, string arguments, string field, string values) =>
        Assert.Equal(values.Split(' '), await ValuesAsync(list, arguments, field));

    [Theory]
    [InlineData("ASC", "- - 0 100")]
    [InlineData("DESC", "100 0 - -")]
    public async Task Order_Should_PutNullsBeforeTheSmallest(string direction, string values)
    {
        var where = """where: { section: { eq: "A" }, metric: { in: [VOLUME_GROWTH, DONATIONS_GROWTH, VOLUNTARY_SHARE, TRANSFUSION_INFECTIONS] } }""";

        Assert.Equal(values.Split(' '), await ValuesAsync("statements", $"{where}, order: [{{ value: {direction} }}]", "value"));
    }

    [Fact]
    public async Task Order_Should_PutAMissingLinkFirst_When_Ascending() => Assert.Equal(
        [
            "guangdong-jiangmen-college-of-chinese-medicine", "guangdong-nanfang-vocational-college", "jiangmen-central-blood-station",
            "jiangmen-polytechnic", "wuyi-university", "huicheng-subdistrict-office", "lee-kum-kee-xinhui", "xinhui-red-cross",
        ],
        await ValuesAsync("institutions", "order: [{ district: { code: ASC } }, { key: ASC }]", "key"));

    private async Task<string[]> ValuesAsync(string list, string arguments, string field)
    {
        var data = await server.DataAsync($$"""{ {{list}}(first: 50, {{arguments}}) { nodes { {{field}} } } }""");
        return
        [
            .. data.GetProperty(list).GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty(field))
                .Select(value => value.ValueKind == JsonValueKind.Null ? "-" : value.ToString()),
        ];
    }
}
