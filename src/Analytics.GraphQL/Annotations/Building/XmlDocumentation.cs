using System.Collections.Concurrent;
using System.Reflection;
using System.Xml.Linq;

namespace Analytics.GraphQL.Annotations;

/// <summary>The summaries in the XML documentation file beside an assembly.</summary>
internal static class XmlDocumentation
{
    private static readonly ConcurrentDictionary<Assembly, Dictionary<string, XElement>> Files = [];

    /// <summary>The summary of a type, property, field or method; null where there is none.</summary>
    public static string? SummaryOf(MemberInfo member) => Find(member)?.Element("summary") is { } summary ? Text(summary) : null;

    /// <summary>The text on a parameter; null where there is none.</summary>
    public static string? SummaryOf(ParameterInfo parameter) =>
        Find(parameter.Member)?.Elements("param").FirstOrDefault(text => (string?)text.Attribute("name") == parameter.Name) is { } found
            ? Text(found)
            : null;

    private static XElement? Find(MemberInfo member)
    {
        var members = Files.GetOrAdd(member.Module.Assembly, Read);
        return members.GetValueOrDefault(IdOf(member));
    }

    private static string IdOf(MemberInfo member)
    {
        var type = (member as Type ?? member.DeclaringType!).FullName?.Replace('+', '.');
        return member switch
        {
            Type => $"T:{type}",
            MethodInfo => $"M:{type}.{member.Name}",
            FieldInfo => $"F:{type}.{member.Name}",
            _ => $"P:{type}.{member.Name}",
        };
    }

    private static Dictionary<string, XElement> Read(Assembly assembly)
    {
        var members = new Dictionary<string, XElement>(StringComparer.Ordinal);
        var path = Path.ChangeExtension(assembly.Location, ".xml");
        if (path.Length > 0 && File.Exists(path))
        {
            foreach (var member in XDocument.Load(path).Descendants("member"))
            {
                var id = (string?)member.Attribute("name") ?? "";
                members.TryAdd(id.Split('(')[0], member);
            }
        }

        return members;
    }

    private static string? Text(XElement element)
    {
        var text = string.Concat(element.Nodes().Select(node => node switch
        {
            XText plain => plain.Value,
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XElement reference when ((string?)reference.Attribute("cref") ?? (string?)reference.Attribute("name")) is { } name => $"`{name.Split('.', ':')[^1]}`",
            XElement other => other.Value,
            _ => "",
        }));
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : words;
    }
}
