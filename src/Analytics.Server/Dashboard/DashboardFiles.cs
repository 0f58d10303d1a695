using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Analytics.Server.Dashboard;

/// <summary>Sends the dashboard's files: compressed where asked for, kept by browsers as long as they may.</summary>
internal static class DashboardFiles
{
    /// <summary>The one page.</summary>
    public const string Page = "index.html";

    /// <summary>The folder whose files have their content's hash in their name.</summary>
    public const string Assets = "/assets";

    private const string Forever = "public, max-age=31536000, immutable";

    // A kind of file that is not here is not served.
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".json"] = "application/json",
        [".wasm"] = "application/wasm",
        [".png"] = "image/png",
        [".ttf"] = "font/ttf",
        [".woff2"] = "font/woff2",
    };

    /// <summary>Answers a request by the file of its path.</summary>
    public static RequestDelegate Serve(IEndpointRouteBuilder app, string folder) => app.CreateApplicationBuilder()
        .UseMiddleware<ResponseCompressionMiddleware>(FileCompression.Create(app.ServiceProvider))
        .UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            ContentTypeProvider = new FileExtensionContentTypeProvider(Types),
            OnPrepareResponse = sent => sent.Context.Response.Headers.CacheControl =
                sent.Context.Request.Path.StartsWithSegments(Assets) ? Forever : "no-cache",
        })
        .Build();
}
