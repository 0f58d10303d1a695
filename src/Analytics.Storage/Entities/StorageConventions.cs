using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Analytics.Storage.Entities;

/// <summary>Names in snake_case, enums as UPPER_SNAKE text, decimals as scaled integers, times in UTC: for every entity alike.</summary>
internal static class StorageConventions
{
    public static void Apply(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            if (entity.GetViewName() is null)
            {
                entity.SetTableName(SnakeCase.Lower(entity.GetTableName()!));
            }

            ShapeColumns(entity.GetProperties(), "");
            foreach (var part in entity.GetComplexProperties())
            {
                ShapeColumns(part.ComplexType.GetProperties(), part.Name);
            }
        }

        foreach (var entity in model.Model.GetEntityTypes())
        {
            NameConstraints(entity);
        }
    }

    private static void ShapeColumns(IEnumerable<IMutableProperty> properties, string prefix)
    {
        foreach (var property in properties)
        {
            property.SetColumnName(SnakeCase.Lower(prefix + property.Name));
            property.SetValueConverter(ConverterFor(property.ClrType));
        }
    }

    private static void NameConstraints(IMutableEntityType entity)
    {
        foreach (var key in entity.GetKeys())
        {
            key.SetName(SnakeCase.Lower(key.GetName()!));
        }

        foreach (var link in entity.GetForeignKeys())
        {
            link.SetConstraintName(SnakeCase.Lower(link.GetConstraintName()!));
        }

        foreach (var index in entity.GetIndexes())
        {
            index.SetDatabaseName(SnakeCase.Lower(index.GetDatabaseName()!));
        }
    }

    private static ValueConverter? ConverterFor(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(decimal))
        {
            return new ScaledDecimalConverter();
        }

        if (plain == typeof(DateTime))
        {
            return new UtcConverter();
        }

        return plain.IsEnum
            ? (ValueConverter)Activator.CreateInstance(typeof(UpperSnakeConverter<>).MakeGenericType(plain))!
            : null;
    }
}
