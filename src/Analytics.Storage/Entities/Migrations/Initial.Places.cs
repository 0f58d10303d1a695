using Microsoft.EntityFrameworkCore.Migrations;

namespace Analytics.Storage.Entities.Migrations;

internal sealed partial class Initial
{
    private static void CreateCities(MigrationBuilder builder)
    {
        builder.CreateTable(
            name: "cities",
            columns: table => new
            {
                id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                code = table.Column<string>(nullable: false),
                name = table.Column<string>(nullable: false),
                name_en = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_cities", row => row.id);
            });
        builder.CreateIndex("ix_cities_code", "cities", "code", unique: true);
    }

    private static void CreateDistricts(MigrationBuilder builder)
    {
        builder.CreateTable(
            name: "districts",
            columns: table => new
            {
                id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                code = table.Column<string>(nullable: false),
                city_id = table.Column<int>(nullable: false),
                name = table.Column<string>(nullable: false),
                name_en = table.Column<string>(nullable: false),
                kind = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_districts", row => row.id);
                table.ForeignKey("fk_districts_cities_city_id", row => row.city_id, "cities", "id", onDelete: ReferentialAction.Restrict);
            });
        builder.CreateIndex("ix_districts_code", "districts", "code", unique: true);
        builder.CreateIndex("ix_districts_city_id", "districts", "city_id");
    }
}
