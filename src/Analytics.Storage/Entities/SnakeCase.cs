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
            if (i > 0 && BeginsWord(name[i - 1], name[i]))
            {
                result.Append('_');
            }

            result.Append(char.ToLowerInvariant(name[i]));
        }

        return result.ToString();
    }

    public static string Upper(string name) => Lower(name).ToUpperInvariant();

    private static bool BeginsWord(char before, char letter) =>
        (char.IsUpper(letter) && (char.IsLower(before) || char.IsDigit(before))) || (char.IsDigit(letter) && char.IsLower(before));
}
