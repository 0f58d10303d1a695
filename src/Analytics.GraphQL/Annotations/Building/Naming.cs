using System.Reflection;

namespace Analytics.GraphQL.Annotations;

/// <summary>The GraphQL names of CLR types and members.</summary>
internal static class Naming
{
    public static string OfType(Type type)
    {
        var name = type.GetCustomAttribute<InterfaceTypeAttribute>()?.Name
            ?? type.GetCustomAttribute<UnionTypeAttribute>()?.Name;
        return name ?? (type.IsGenericType
            ? type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)] + "Of" + string.Concat(type.GetGenericArguments().Select(OfType))
            : type.Name);
    }

    public static string OfInput(Type type) =>
        OfType(type) is var name && name.EndsWith("Input", StringComparison.Ordinal) ? name : name + "Input";

    /// <summary>The name of a property, or of a method without its Get and Async.</summary>
    public static string OfMember(MemberInfo member) => Camel(member is MethodInfo ? Bare(member.Name) : member.Name);

    /// <summary><c>URLPath</c> becomes <c>urlPath</c>, <c>NameEn</c> <c>nameEn</c>, <c>ID</c> <c>id</c>.</summary>
    public static string Camel(string name)
    {
        var capitals = name.TakeWhile(char.IsUpper).Count();
        var lowered = capitals <= 1 || capitals == name.Length ? capitals : capitals - 1;
        return name[..lowered].ToLowerInvariant() + name[lowered..];
    }

    public static string Plural(string name)
    {
        var ending = StringComparison.Ordinal;
        var endsWithY = name.EndsWith('y') && name.Length > 1 && !"aeiou".Contains(name[^2], ending);
        var hisses = name.EndsWith('s') || name.EndsWith('x') || name.EndsWith("ch", ending) || name.EndsWith("sh", ending);
        return endsWithY ? name[..^1] + "ies" : hisses ? name + "es" : name + "s";
    }

    private static string Bare(string method)
    {
        var name = method.EndsWith("Async", StringComparison.Ordinal) && method.Length > 5 ? method[..^5] : method;
        return name.StartsWith("Get", StringComparison.Ordinal) && name.Length > 3 && char.IsUpper(name[3]) ? name[3..] : name;
    }
}
