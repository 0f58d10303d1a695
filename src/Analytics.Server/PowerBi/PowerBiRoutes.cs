using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Analytics.Semantics.Model;
using Analytics.Server.OData;
using Analytics.Server.OData.Model;
using Analytics.Server.OData.Requests;
using Analytics.Server.PowerBi.Reporting;
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
        app.MapMethods(Archive, Methods, context =>
            SendAsync(context, ProjectArchive.Of(context.RequestServices.GetRequiredService<PowerBiProject>().Files(AddressOf(context))), "application/zip", Archive));
        app.MapMethods(Connection, Methods, context =>
            SendAsync(context, Encoding.UTF8.GetBytes(ItemFiles.Connection(AddressOf(context))), "application/json", Connection));
    }

    private static string AddressOf(HttpContext context) => new RequestReader(
        context.RequestServices.GetRequiredService<ODataModel>(), context.RequestServices.GetRequiredService<ODataOptions>()).RootOf(context.Request);

    private static Task SendAsync(HttpContext context, byte[] content, string type, string path)
    {
        context.Response.Headers.CacheControl = "no-cache";
        var tag = new EntityTagHeaderValue($"\"{Base64Url.EncodeToString(SHA256.HashData(content))}\"");
        return TypedResults.File(content, type, Path.GetFileName(path), entityTag: tag).ExecuteAsync(context);
    }
}
