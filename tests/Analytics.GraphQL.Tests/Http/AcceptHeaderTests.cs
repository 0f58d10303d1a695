using Analytics.GraphQL.Http;
using Microsoft.Extensions.Primitives;

namespace Analytics.GraphQL.Tests.Http;

public sealed class AcceptHeaderTests
{
    [Theory]
    [InlineData("*/*", "Json", true)]
    [InlineData("application/*", "Json", false)]
    [InlineData("application/json", "Json", false)]
    [InlineData("APPLICATION/JSON", "Json", false)]
    [InlineData("application/json; charset=utf-8", "Json", false)]
    [InlineData("application/json; charset=\"UTF-8\"", "Json", false)]
    [InlineData("application/graphql-response+json", "GraphQLResponse", false)]
    [InlineData("application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", "GraphQLResponse", false)]
    [InlineData("application/graphql-response+json, application/json", "GraphQLResponse", false)]
    [InlineData("application/json, application/graphql-response+json", "Json", false)]
    [InlineData("application/json;q=0.5, application/graphql-response+json;q=0.4", "Json", false)]
    [InlineData("application/json;q=0.9, application/graphql-response+json", "GraphQLResponse", false)]
    [InlineData("application/graphql-response+json;q=0, */*", "Json", true)]
    [InlineData("application/json;q=0, application/*", "GraphQLResponse", false)]
    [InlineData("application/json;q=0.1, */*", "GraphQLResponse", true)]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "Json", true)]
    [InlineData("text/event-stream", "EventStream", true)]
    [InlineData("text/*", "EventStream", true)]
    [InlineData("text/event-stream, application/json", "EventStream", true)]
    [InlineData("application/graphql-response+json, application/json, text/event-stream, multipart/mixed", "GraphQLResponse", true)]
    [InlineData("application/json, text/event-stream;q=0", "Json", false)]
    public void AcceptHeader_Should_ChooseTheBestFormat_When_OneIsAccepted(string header, string format, bool events)
    {
        var accepted = AcceptHeader.Read(header);

        Assert.Equal(format, accepted.Single.ToString());
        Assert.Equal(events, accepted.Events);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/graphql+json")]
    [InlineData("nonsense")]
    [InlineData("")]
    public void AcceptHeader_Should_ChooseNothing_When_NoFormatIsAccepted(string header)
    {
        var accepted = AcceptHeader.Read(header);

        Assert.Null(accepted.Single);
        Assert.False(accepted.Events);
    }

    [Fact]
    public void AcceptHeader_Should_ChooseGraphQLResponse_When_ItIsAbsent() =>
        Assert.Equal(new AcceptedFormats(ResponseFormat.GraphQLResponse, Events: true), AcceptHeader.Read(StringValues.Empty));

    [Fact]
    public void AcceptHeader_Should_ReadAllLines_When_ItIsSentTwice() =>
        Assert.Equal(ResponseFormat.GraphQLResponse, AcceptHeader.Read(new StringValues(["text/html", "application/graphql-response+json"])).Single);
}
