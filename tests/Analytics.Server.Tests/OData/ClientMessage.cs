using System.Text;
using Microsoft.OData;

namespace Analytics.Server.Tests.OData;

/// <summary>A response as the library of clients reads it.</summary>
internal sealed class ClientMessage(ODataReply reply) : IODataResponseMessage
{
    public IEnumerable<KeyValuePair<string, string>> Headers => [KeyValuePair.Create("Content-Type", GetHeader("Content-Type")!), KeyValuePair.Create("OData-Version", "4.0")];

    public int StatusCode { get => (int)reply.Status; set => throw new NotSupportedException(); }

    public string? GetHeader(string headerName) => headerName switch
    {
        "Content-Type" => reply.Content.ContentType!.ToString(),
        "OData-Version" => reply.Headers.GetValues("OData-Version").Single(),
        _ => null,
    };

    public void SetHeader(string headerName, string headerValue) => throw new NotSupportedException();

    public Stream GetStream() => new MemoryStream(Encoding.UTF8.GetBytes(reply.Text));
}
