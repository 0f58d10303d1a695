namespace Analytics.Server.Dashboard;

/// <summary>The dashboard's addresses: every page is <c>index.html</c>, beside the files that it loads.</summary>
internal static class DashboardRoutes
{
    private const string NotBuilt = "This server was built without its dashboard; the API answers at /graphql.\n";
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Where the build puts the dashboard.</summary>
    public static string Shipped => Path.Combine(AppContext.BaseDirectory, "dashboard");

    /// <summary>The addresses that open a page.</summary>
    public static IReadOnlyList<string> Pages { get; } = ["/", "/explore", "/records", "/query"];

    /// <summary>Maps the pages and files of a folder, or, where it holds none, the sentence that says so.</summary>
    public static void MapDashboard(this IEndpointRouteBuilder app, string folder)
    {
        if (!File.Exists(Path.Combine(folder, DashboardFiles.Page)))
        {
            app.MapMethods(Pages[0], Methods, SayNotBuiltAsync);
            return;
        }

        // Made at the first request, so that the start does not wait for it.
        var files = new Lazy<RequestDelegate>(() => DashboardFiles.Serve(app, folder));
        foreach (var page in Pages)
        {
            app.MapMethods(page, Methods, context => SendAsync(context, "/" + DashboardFiles.Page, files.Value));
        }

        app.MapMethods("/favicon.svg", Methods, context => SendAsync(context, context.Request.Path, files.Value));
        app.MapMethods(DashboardFiles.Assets + "/{**file}", Methods, context => SendAsync(context, context.Request.Path, files.Value));
    }

    private static Task SendAsync(HttpContext context, PathString file, RequestDelegate files)
    {
        PageHeaders.Write(context.Response.Headers);
        context.Request.Path = file;
        context.SetEndpoint(null);
        return files(context);
    }

    private static Task SayNotBuiltAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(NotBuilt, context.RequestAborted);
    }
}
