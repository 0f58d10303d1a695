using Microsoft.EntityFrameworkCore.Migrations;

namespace Analytics.Storage.Entities.Migrations;

internal sealed partial class Initial
{
    private static void CreatePopulations(MigrationBuilder builder)
    {
        builder.CreateTable(
            name: "populations",
            columns: table => new
            {
                id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                source_id = table.Column<int>(nullable: false),
                subject_kind = table.Column<string>(nullable: false),
                city_id = table.Column<int>(nullable: true),
                district_id = table.Column<int>(nullable: true),
                instant = table.Column<DateOnly>(nullable: false),
                year_id = table.Column<int>(nullable: false),
                value = table.Column<long>(nullable: true),
                qualifier = table.Column<string>(nullable: false),
                lower = table.Column<long>(nullable: true),
                upper = table.Column<long>(nullable: true),
                printed = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_populations", row => row.id);
                table.ForeignKey("fk_populations_sources_source_id", row => row.source_id, "sources", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_populations_cities_city_id", row => row.city_id, "cities", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_populations_districts_district_id", row => row.district_id, "districts", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_populations_years_year_id", row => row.year_id, "years", "id", onDelete: ReferentialAction.Restrict);
                table.CheckConstraint("ck_populations_subject", InitialChecks.OneOfTwo);
                table.CheckConstraint("ck_populations_bounds", InitialChecks.Bounds);
            });
        builder.CreateIndex("ix_populations_source_id", "populations", "source_id");
        builder.CreateIndex("ix_populations_city_id", "populations", "city_id");
        builder.CreateIndex("ix_populations_district_id", "populations", "district_id");
        builder.CreateIndex("ix_populations_year_id", "populations", "year_id");
    }
}
