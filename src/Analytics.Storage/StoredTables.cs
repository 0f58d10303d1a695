using Analytics.Semantics.Model;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Analytics.Storage;

/// <summary>The tables and views of the database, as a semantic model may name them.</summary>
public static class StoredTables
{
    /// <summary>Every table with its columns, and the words of each column that holds an enum. No database is opened.</summary>
    public static SourceCatalogue Describe()
    {
        var options = new DbContextOptionsBuilder<AnalyticsDbContext>().UseSqlite().Options;
        using var context = new AnalyticsDbContext(options);
        return new SourceCatalogue(context.Model.GetEntityTypes().Select(Table));
    }

    private static SourceTable Table(IEntityType entity) => new(
        (entity.GetViewName() ?? entity.GetTableName())!,
        entity.ClrType.Name,
        entity.GetProperties().Concat(entity.GetComplexProperties().SelectMany(part => part.ComplexType.GetProperties())).Select(Column));

    private static SourceColumn Column(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return new SourceColumn(property.GetColumnName(), type.IsEnum ? [.. Enum.GetNames(type).Select(SnakeCase.Upper)] : [], type == typeof(decimal));
    }
}
