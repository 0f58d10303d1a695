using System.Reflection;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Annotations;

/// <summary>The scalars and enums of CLR types.</summary>
internal sealed class LeafTypes
{
    private static readonly Dictionary<Type, ScalarType> Scalars = new()
    {
        [typeof(string)] = BuiltInScalars.String,
        [typeof(bool)] = BuiltInScalars.Boolean,
        [typeof(byte)] = BuiltInScalars.Int,
        [typeof(short)] = BuiltInScalars.Int,
        [typeof(int)] = BuiltInScalars.Int,
        [typeof(uint)] = BuiltInScalars.Long,
        [typeof(long)] = BuiltInScalars.Long,
        [typeof(float)] = BuiltInScalars.Float,
        [typeof(double)] = BuiltInScalars.Float,
        [typeof(decimal)] = BuiltInScalars.Decimal,
        [typeof(DateOnly)] = BuiltInScalars.LocalDate,
        [typeof(DateTime)] = BuiltInScalars.DateTime,
        [typeof(DateTimeOffset)] = BuiltInScalars.DateTime,
        [typeof(Guid)] = BuiltInScalars.ID,
    };

    private readonly Dictionary<Type, EnumType> _enums = [];

    public NamedType? Find(Type type) =>
        Scalars.TryGetValue(type, out var scalar) ? scalar : type.IsEnum ? EnumOf(type) : null;

    private EnumType EnumOf(Type type)
    {
        if (!_enums.TryGetValue(type, out var found))
        {
            var values = type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(field => !field.IsDefined(typeof(GraphQLIgnoreAttribute)))
                .Select(field => new EnumValue(UpperSnakeCase.Of(field.Name), field.GetValue(null)!)
                {
                    Description = MemberText.DescriptionOf(field),
                    DeprecationReason = MemberText.DeprecationOf(field),
                });
            _enums.Add(type, found = new EnumType(Naming.OfType(type), [.. values]) { Description = MemberText.DescriptionOf(type) });
        }

        return found;
    }
}
