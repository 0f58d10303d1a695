using System.Text;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>The names of enum members in GraphQL.</summary>
internal static class UpperSnakeCase
{
    /// <summary><c>CountyLevelCity</c> becomes <c>COUNTY_LEVEL_CITY</c>, <c>From25To34</c> <c>FROM_25_TO_34</c>.</summary>
    public static string Of(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            text.Append(i > 0 && name[i - 1] != '_' && StartsWord(name, i) ? "_" : "").Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }

    private static bool StartsWord(string name, int i) => char.IsUpper(name[i])
        ? !char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))
        : char.IsDigit(name[i]) && char.IsLower(name[i - 1]);
}
