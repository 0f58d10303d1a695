using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Analytics.Server.Dashboard;

/// <summary>Compresses the dashboard's files: harder than other channels do, for a browser asks once.</summary>
internal static class FileCompression
{
    private static readonly string[] Types =
        ["text/html", "text/javascript", "text/css", "image/svg+xml", "application/json", "application/wasm", "font/ttf"];

    public static IResponseCompressionProvider Create(IServiceProvider services)
    {
        var options = new ResponseCompressionOptions { EnableForHttps = true, MimeTypes = Types };
        options.Providers.Add(new BrotliCompressionProvider(Options.Create(new BrotliCompressionProviderOptions { Level = CompressionLevel.Optimal })));
        options.Providers.Add(new GzipCompressionProvider(Options.Create(new GzipCompressionProviderOptions { Level = CompressionLevel.Optimal })));
        return new ResponseCompressionProvider(services, Options.Create(options));
    }
}
