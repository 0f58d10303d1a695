using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;

namespace Analytics.Semantics.Binding;

/// <summary>The fields of the filter of a perspective, by name.</summary>
internal sealed class FilterFields
{
    public const string Code = "code";
    public const string Name = "name";
    public const string NameEn = "nameEn";
    private readonly PerspectiveIndex _index;
    private readonly MemberCatalogue _members;
    private readonly Dictionary<string, FilterField> _fields = new(StringComparer.Ordinal);

    public FilterFields(PerspectiveIndex index, MemberCatalogue members)
    {
        _index = index;
        _members = members;
        foreach (var key in index.Keys.Values)
        {
            Add(key);
        }
    }

    /// <summary>The names.</summary>
    public IEnumerable<string> Names => _fields.Keys;

    public FilterField? Find(IReadOnlyList<string> path) => _fields.GetValueOrDefault(string.Join('.', path));

    private void Add(BoundKey key)
    {
        switch (key.Kind)
        {
            case KeyKind.Member:
                AddMember(key, key.Dimension, key.Name, member => member);
                break;
            case KeyKind.Attribute:
                var place = key.AttributePlace;
                Add(key, key.Name, key.Attribute!, member => member?.Attributes[place]);
                break;
            case KeyKind.Composite:
                break;
            default:
                Add(key, key.Name, key.Attribute!, null);
                break;
        }
    }

    private void AddMember(BoundKey key, Dimension dimension, string prefix, Func<Member?, Member?> find)
    {
        var isOwn = ReferenceEquals(dimension, key.Dimension);
        Add(new FilterField($"{prefix}.{Code}", key, AttributeType.Text, [], member => find(member)?.Code, isOwn));
        Add(new FilterField($"{prefix}.{Name}", key, AttributeType.Text, [], member => find(member)?.NameZh, false));
        Add(new FilterField($"{prefix}.{NameEn}", key, AttributeType.Text, [], member => find(member)?.NameEn, false));
        foreach (var (attribute, place) in dimension.Attributes.Values.Select((attribute, place) => (attribute, place)))
        {
            Add(key, $"{prefix}.{attribute.Name}", attribute, member => find(member)?.Attributes[place]);
        }

        foreach (var (name, place) in dimension.Relationships.Keys.Select((name, place) => (name, place)))
        {
            var parent = _index.Model.Dimensions[name];
            AddMember(key, parent, $"{prefix}.{name}", member => _members.Find(parent, find(member)?.Parents[place]));
        }
    }

    private void Add(BoundKey key, string name, DimensionAttribute attribute, Func<Member?, object?>? read) =>
        Add(new FilterField(name, key, attribute.Type, [.. attribute.Values.Keys], read, false));

    private void Add(FilterField field) => _fields.Add(field.Name, field);
}
