using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Analytics.Semantics.Model;
using Analytics.Server.OData;
using Analytics.Server.OData.Model;
using Analytics.Server.OData.Requests;
using Analytics.Server.PowerBi.Reporting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Analytics.Server.PowerBi;

/// <summary>Gives out the project, and a file that opens the feed, with the address under which the client reached the server.</summary>
internal static class PowerBiRoutes
{
    public const string Archive = "/powerbi/Analytics.zip";
    public const string Connection = "/powerbi/Analytics.pbids";
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void AddPowerBi(this IServiceCollection services) =>
        services.AddSingleton(provider => new PowerBiProject(provider.GetRequiredService<SemanticModel>()));

    public static void MapPowerBi(this WebApplication app)
    {
        app.MapMethods(Archive, Methods, (HttpContext context, PowerBiProject project, ODataModel model, ODataOptions options) =>
            Send(context, ProjectArchive.Of(project.Files(AddressOf(context, model, options))), "application/zip", Archive));
        app.MapMethods(Connection, Methods, (HttpContext context, ODataModel model, ODataOptions options) =>
            Send(context, Encoding.UTF8.GetBytes(ItemFiles.Connection(AddressOf(context, model, options))), "application/json", Connection));
    }

    private static string AddressOf(HttpContext context, ODataModel model, ODataOptions options) => new RequestReader(model, options).RootOf(context.Request);

    private static FileContentHttpResult Send(HttpContext context, byte[] content, string type, string path)
    {
        context.Response.Headers.CacheControl = "no-cache";
        var tag = new EntityTagHeaderValue($"\"{Base64Url.EncodeToString(SHA256.HashData(content))}\"");
        return TypedResults.File(content, type, Path.GetFileName(path), entityTag: tag);
    }
}
