namespace Analytics.Server.Hosting;

/// <summary>What a person reads who opens the server's address: where to ask, and a first question as a link.</summary>
internal static class FrontPage
{
    private const string Text = """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Analytics</title><meta name="viewport" content="width=device-width"></head>
        <body>
        <h1>Analytics</h1>
        <p>Published figures on blood donation, over GraphQL: <code>POST</code> or <code>GET</code> <a href="/graphql?query=%7B__typename%7D">/graphql</a>.</p>
        <p>A first question: <a href="/graphql?query=%7Bdistricts%7Bnodes%7Bcode%20name%20nameEn%20kind%7D%7D%7D">the districts</a>.</p>
        <p>Health: <a href="/health/live">/health/live</a>, <a href="/health/ready">/health/ready</a>.</p>
        </body>
        </html>
        """;

    public static void MapFrontPage(this WebApplication app) =>
        app.MapGet("/", context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync(Text, context.RequestAborted);
        });
}
