using System.IO.Compression;
using Analytics.Server.Graph.Analysis.Catalogue;
using Analytics.Server.Hosting;
using Analytics.Server.OData.Model;
using Microsoft.AspNetCore.ResponseCompression;

namespace Analytics.Server.OData;

/// <summary>Adds OData below <c>/odata</c>.</summary>
internal static class ODataRegistration
{
    public const string Path = "/odata";

    private const string Section = "OData";

    /// <exception cref="Commands.OptionFault">A limit cannot be read.</exception>
    public static void AddOData(this IServiceCollection services, AnalysisCatalogue catalogue, IConfiguration configuration)
    {
        services.AddSingleton(Limits.Bind(configuration, Section, new ODataOptions()));
        services.AddSingleton(_ => new ODataModel(catalogue));
        services.AddSingleton<ODataEndpoint>();
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
        services.AddResponseCompression(compression => compression.Providers.Add<GzipCompressionProvider>());
    }

    /// <summary>Every path below, whatever the method: what is not offered is told in OData's own form.</summary>
    public static void MapOData(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Path, StringComparison.Ordinal), branch => branch.UseResponseCompression());
        RequestDelegate handle = context => context.RequestServices.GetRequiredService<ODataEndpoint>().HandleAsync(context);
        app.Map($"{Path}/{{**{ODataEndpoint.Below}}}", handle);
    }
}
