using Analytics.GraphQL.Data;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Annotations;

/// <summary>The fields of an object or interface type: properties, configured members, then methods, each name once and the last one winning.</summary>
internal sealed class TypeFields(TypeRegistry types, TypeDescriptor descriptor)
{
    private readonly MemberFieldFactory _members = new(types, descriptor.Type);

    public IEnumerable<Field> OfInterface() => Properties().Select(field => new Field(field.Name, field.Type)
    {
        Description = field.Description,
        DeprecationReason = field.DeprecationReason,
    });

    public IEnumerable<Field> OfObject()
    {
        var methods = types.Catalog.ClassesOf(descriptor.Type)
            .SelectMany(TypeCatalog.FieldMethodsOf)
            .Where(method => !method.IsDefined(typeof(NodeResolverAttribute), inherit: false))
            .ToDictionary(Naming.OfMember, StringComparer.Ordinal);
        var fields = Properties(methods.ContainsKey).ToList();
        foreach (var (name, method) in methods)
        {
            var at = fields.FindIndex(field => field.Name == name);
            var made = types.Methods.Make(method, descriptor.Type);
            fields.Insert(at < 0 ? fields.Count : at, made);
        }

        return fields;
    }

    private IEnumerable<Field> Properties(Func<string, bool>? isReplaced = null) =>
        from field in Members()
        where isReplaced?.Invoke(NameOf(field)) != true
        select _members.Make(field);

    private IEnumerable<FieldDescriptor> Members()
    {
        var configured = descriptor.Fields;
        var rest = configured.ToList();
        foreach (var property in descriptor.IsExplicit ? [] : EntityProperties.Of(descriptor.Type))
        {
            var field = configured.Find(known => Accessor.DirectProperty(known.Member) == property);
            rest.Remove(field!);
            if (!descriptor.Ignored.Contains(property.Name))
            {
                yield return field ?? new FieldDescriptor(Accessor.Of(descriptor.Type, property));
            }
        }

        foreach (var field in rest)
        {
            yield return field;
        }
    }

    private string NameOf(FieldDescriptor field) =>
        field.Name ?? (Accessor.DirectProperty(field.Member) is { } property
            ? Naming.OfMember(property)
            : throw new InvalidOperationException($"The field '{field.Member}' of {descriptor.Type.Name} needs a name."));
}
