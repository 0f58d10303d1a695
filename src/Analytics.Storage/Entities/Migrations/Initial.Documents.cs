using Microsoft.EntityFrameworkCore.Migrations;

namespace Analytics.Storage.Entities.Migrations;

internal sealed partial class Initial
{
    private static void CreateSources(MigrationBuilder builder)
    {
        builder.CreateTable(
            name: "sources",
            columns: table => new
            {
                id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                key = table.Column<string>(nullable: false),
                title = table.Column<string>(nullable: false),
                title_en = table.Column<string>(nullable: false),
                publisher = table.Column<string>(nullable: false),
                published_on = table.Column<DateOnly>(nullable: true),
                kind = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_sources", row => row.id);
            });
        builder.CreateIndex("ix_sources_key", "sources", "key", unique: true);
    }

    private static void CreateYears(MigrationBuilder builder)
    {
        builder.CreateTable(
            name: "years",
            columns: table => new
            {
                id = table.Column<int>(nullable: false),
                number = table.Column<int>(nullable: false),
                is_complete = table.Column<bool>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_years", row => row.id);
                table.CheckConstraint("ck_years_id", "id = number");
            });
        builder.CreateIndex("ix_years_number", "years", "number", unique: true);
    }

    private static void CreateImportBatches(MigrationBuilder builder)
    {
        builder.CreateTable(
            name: "import_batches",
            columns: table => new
            {
                id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                content_hash = table.Column<string>(nullable: false),
                imported_at = table.Column<DateTime>(nullable: false),
                rows = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_import_batches", row => row.id);
            });
    }
}
