using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;

namespace Analytics.Semantics.Binding;

/// <summary>The members of the dimensions with a table, of one version of the data.</summary>
internal sealed class MemberCatalogue
{
    private readonly Dictionary<string, IReadOnlyList<Member>> _lists;
    private readonly Dictionary<string, Dictionary<long, Member>> _byKey;

    public MemberCatalogue(IReadOnlyDictionary<string, IReadOnlyList<Member>> members)
    {
        _lists = new(members, StringComparer.Ordinal);
        _byKey = members.ToDictionary(list => list.Key, list => list.Value.ToDictionary(member => member.Key), StringComparer.Ordinal);
    }

    /// <summary>All members of a dimension, by code.</summary>
    public IReadOnlyList<Member> Of(Dimension dimension) => _lists[dimension.Name];

    /// <summary>The member of a key; null for none.</summary>
    public Member? Find(Dimension dimension, long? key) => key is { } known ? _byKey[dimension.Name].GetValueOrDefault(known) : null;
}
