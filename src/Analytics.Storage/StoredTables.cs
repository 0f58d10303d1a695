using Analytics.Semantics.Model;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Analytics.Storage;

/// <summary>The tables and views of the database, as a semantic model may name them.</summary>
public static class StoredTables
{
    private static readonly Lazy<SourceCatalogue> Described = new(Describe);

    /// <summary>Every table with its columns, and the words of each column that holds an enum. The first use makes them, and the model of Entity Framework with them; no database is opened.</summary>
    public static SourceCatalogue All => Described.Value;

    private static SourceCatalogue Describe()
    {
        var options = ContextOptions.Add(new DbContextOptionsBuilder<AnalyticsDbContext>().UseSqlite(ContextOptions.Translate)).Options;
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
