using System.Text;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>The names of enum members in GraphQL.</summary>
internal static class UpperSnakeCase
{
    /// <summary><c>CountyLevelCity</c> becomes <c>COUNTY_LEVEL_CITY</c>.</summary>
    public static string Of(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i])
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            text.Append(startsWord && name[i - 1] != '_' ? "_" : "").Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }
}
