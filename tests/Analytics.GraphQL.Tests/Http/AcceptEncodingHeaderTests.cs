using Analytics.GraphQL.Http;

namespace Analytics.GraphQL.Tests.Http;

public sealed class AcceptEncodingHeaderTests
{
    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("GZIP", "gzip")]
    [InlineData("*", "br")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("br;q=0.5, gzip;q=0.8", "gzip")]
    [InlineData("br;q=0.5, identity;q=0.1", "br")]
    [InlineData("br;q=0.5, identity", null)]
    [InlineData("identity", null)]
    [InlineData("deflate", null)]
    [InlineData("br;q=0", null)]
    [InlineData("", null)]
    public void AcceptEncodingHeader_Should_ChooseTheBestCoding(string header, string? coding) =>
        Assert.Equal(coding, AcceptEncodingHeader.Choose(header));
}
