using Analytics.Server.OData.Model;

namespace Analytics.Server.OData.Requests;

/// <summary>Reads requests.</summary>
internal sealed class RequestReader(ODataModel model, ODataOptions limits)
{
    private const string MaxVersion = "OData-MaxVersion";

    private readonly PathReader _paths = new(model);

    /// <exception cref="ODataFault">The method is none that reads, or the client takes no answer of version 4.0.</exception>
    public static void CheckProtocol(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            throw new ODataFault(StatusCodes.Status405MethodNotAllowed, ODataCodes.MethodUnsupported, null, "The data is read with GET; it cannot be changed here, nor asked in batches.");
        }

        if (request.Headers[MaxVersion].ToString() is { Length: > 0 } most && !most.TrimStart().StartsWith('4'))
        {
            throw ODataFault.Bad(ODataCodes.VersionUnsupported, MaxVersion, "Answers are of OData 4.0; accept it, or leave out the header.");
        }
    }

    /// <summary>What a path below the root leads to.</summary>
    /// <exception cref="ODataFault">It leads nowhere, or to what is not offered.</exception>
    public ODataTarget TargetOf(string path) => _paths.Read(path);

    /// <summary>The address of the root, with a slash at its end.</summary>
    public string RootOf(HttpRequest request) => limits.BaseUrl is { } url
        ? url.AbsoluteUri.TrimEnd('/') + "/"
        : $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}{ODataRegistration.Path}/";

    /// <summary>The whole request.</summary>
    /// <exception cref="ODataFault">The form of the answer is not offered.</exception>
    public ODataRequest Read(HttpRequest request, ODataTarget target, QueryOptions options) => new()
    {
        Set = target.Set!,
        Key = target.Key,
        From = target.From,
        IsCount = target.IsCount,
        Path = request.Path.Value![(ODataRegistration.Path.Length + 1)..].TrimEnd('/'),
        Root = RootOf(request),
        Options = options,
        Form = target.IsCount ? ODataForm.Default : FormatReader.Read(request, options[QueryOptions.Format]),
        Preferences = Limited(Preferences.Read(request.Headers["Prefer"])),
    };

    private Preferences Limited(Preferences asked) => asked with { MaxPageSize = asked.MaxPageSize is { } size ? Math.Min(size, limits.PageSize) : null };
}
