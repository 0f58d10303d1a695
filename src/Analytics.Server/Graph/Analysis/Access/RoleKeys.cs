using System.Security.Cryptography;
using System.Text;
using Analytics.Semantics.Model;
using Analytics.Server.Commands;

namespace Analytics.Server.Graph.Analysis.Access;

/// <summary>Tells by its key which role a request has: <c>Roles:&lt;role&gt;</c> of the configuration holds the key of a role.</summary>
internal sealed class RoleKeys
{
    private const string Section = "Roles";
    private const int ShortestKey = 16;
    private readonly IReadOnlyList<(Role Role, byte[] Hash)> _keys;
    private readonly Role _public;

    /// <summary>The first role of the model is everyone's.</summary>
    /// <exception cref="OptionFault">A setting names no role, or its key is too short.</exception>
    public RoleKeys(SemanticModel model, IConfiguration configuration)
    {
        _public = model.Roles.Values.First();
        _keys = [.. configuration.GetSection(Section).GetChildren().Select(setting => (RoleOf(model, setting.Key), HashOf(KeyOf(setting))))];
    }

    /// <summary>The role of a key; everyone's where there is none, or no role has it.</summary>
    public Role Find(string? key)
    {
        if (key is null)
        {
            return _public;
        }

        var found = _public;
        var given = HashOf(key);
        foreach (var (role, hash) in _keys)
        {
            found = CryptographicOperations.FixedTimeEquals(given, hash) ? role : found;
        }

        return found;
    }

    private static Role RoleOf(SemanticModel model, string name) => model.Roles.TryGetValue(name, out var role)
        ? role
        : throw new OptionFault($"'{Section}:{name}' names no role of the model; there are {string.Join(", ", model.Roles.Keys)}.");

    private static string KeyOf(IConfigurationSection setting) => setting.Value is { Length: >= ShortestKey } key
        ? key
        : throw new OptionFault($"'{Section}:{setting.Key}' takes a key of at least {ShortestKey} characters.");

    private static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
