using Microsoft.EntityFrameworkCore.Migrations;

namespace Analytics.Storage.Entities.Migrations;

internal sealed partial class Initial
{
    private static void CreateAwards(MigrationBuilder builder)
    {
        builder.CreateTable(
            name: "awards",
            columns: table => new
            {
                id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                source_id = table.Column<int>(nullable: false),
                section = table.Column<string>(nullable: false),
                subject_kind = table.Column<string>(nullable: false),
                city_id = table.Column<int>(nullable: true),
                district_id = table.Column<int>(nullable: true),
                institution_id = table.Column<int>(nullable: true),
                donor_id = table.Column<int>(nullable: true),
                name = table.Column<string>(nullable: false),
                name_en = table.Column<string>(nullable: true),
                period_kind = table.Column<string>(nullable: false),
                period_start = table.Column<DateOnly>(nullable: true),
                period_end = table.Column<DateOnly>(nullable: true),
                printed = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_awards", row => row.id);
                table.ForeignKey("fk_awards_sources_source_id", row => row.source_id, "sources", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_awards_cities_city_id", row => row.city_id, "cities", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_awards_districts_district_id", row => row.district_id, "districts", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_awards_institutions_institution_id", row => row.institution_id, "institutions", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_awards_donors_donor_id", row => row.donor_id, "donors", "id", onDelete: ReferentialAction.Restrict);
                table.CheckConstraint("ck_awards_subject", InitialChecks.OneOfFour);
                table.CheckConstraint("ck_awards_period", InitialChecks.Period);
            });
        builder.CreateIndex("ix_awards_source_id", "awards", "source_id");
        builder.CreateIndex("ix_awards_city_id", "awards", "city_id");
        builder.CreateIndex("ix_awards_district_id", "awards", "district_id");
        builder.CreateIndex("ix_awards_institution_id", "awards", "institution_id");
        builder.CreateIndex("ix_awards_donor_id", "awards", "donor_id");
    }
}
