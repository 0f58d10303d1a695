using Analytics.Semantics;
using Analytics.Server.OData.Model;
using Microsoft.OData;
using Microsoft.OData.UriParser;

namespace Analytics.Server.OData.Requests;

/// <summary>Reads the path of a request below the root.</summary>
internal sealed class PathReader(ODataModel model)
{
    private const string Part = "path";

    /// <summary>What the path leads to.</summary>
    /// <param name="path">Percent signs decoded, without a slash before it.</param>
    /// <exception cref="ODataFault">It leads nowhere, or to what is not offered.</exception>
    public ODataTarget Read(string path)
    {
        if (path.Length == 0)
        {
            return ODataTarget.Root;
        }

        var target = ODataTarget.Root;
        foreach (var segment in Parse(path))
        {
            target = Follow(target, segment, path);
        }

        return target;
    }

    private ODataPath Parse(string path)
    {
        var segments = path.TrimEnd('/').Split('/');
        var relative = string.Join('/', segments.Select(Uri.EscapeDataString));
        try
        {
            return new ODataUriParser(model.Edm, new Uri(relative, UriKind.Relative)).ParsePath();
        }
        catch (ODataUnrecognizedPathException)
        {
            throw Unknown(segments[0]);
        }
        catch (ODataException fault)
        {
            throw ODataFault.Bad(
                ODataCodes.ResourceUnknown, Part, $"'{Suggestion.Shorten(path)}' cannot be read; a key that is a text stands in single quotes, a number without. {fault.Message}");
        }
    }

    private ODataTarget Follow(ODataTarget target, ODataPathSegment segment, string path) => segment switch
    {
        MetadataSegment => ODataTarget.Metadata,
        EntitySetSegment set => new ODataTarget { Set = model.Find(set.EntitySet.Name)! },
        KeySegment key when target is { Set.Entities: not null, Key: null } => target with { Key = key.Keys.Single().Value },
        NavigationPropertySegment link when target is { Set: not null, Key: not null, From: null } => Follow(target, link.NavigationProperty.Name),
        CountSegment when target is { Set: not null, Key: null, IsCount: false } => target with { IsCount = true },
        _ => throw ODataFault.Bad(
            ODataCodes.ResourceUnsupported,
            Part,
            $"'{Suggestion.Shorten(path)}' is not offered; there are the sets, one row by its key, a link of one row, and $count behind rows."),
    };

    private ODataTarget Follow(ODataTarget target, string name)
    {
        var link = target.Set!.Links.First(one => one.Name == name);
        return new ODataTarget { Set = model.Find(link.Target), From = (target.Set, target.Key!, link) };
    }

    private ODataFault Unknown(string segment)
    {
        var name = segment.Split('(')[0];
        var known = model.Sets.Select(set => set.Name).ToList();
        return known.Contains(name)
            ? new ODataFault(StatusCodes.Status404NotFound, ODataCodes.ResourceUnknown, Part, $"What is asked of '{name}' is not there.")
            : new ODataFault(
                StatusCodes.Status404NotFound, ODataCodes.ResourceUnknown, Part, $"There is no set '{Suggestion.Shorten(name)}'; {Suggestion.For(name, known)}");
    }
}
