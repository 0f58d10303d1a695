using System.Text;

namespace Analytics.Storage.Entities;

/// <summary>Turns a name of the program into a name of the database.</summary>
internal static class SnakeCase
{
    public static string Lower(string name)
    {
        var result = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1]))
            {
                result.Append('_');
            }

            result.Append(char.ToLowerInvariant(name[i]));
        }

        return result.ToString();
    }

    public static string Upper(string name) => Lower(name).ToUpperInvariant();
}
