using Microsoft.EntityFrameworkCore.Migrations;

namespace Analytics.Storage.Entities.Migrations;

internal sealed partial class Initial
{
    private static void CreateInstitutions(MigrationBuilder builder)
    {
        builder.CreateTable(
            name: "institutions",
            columns: table => new
            {
                id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                key = table.Column<string>(nullable: false),
                name = table.Column<string>(nullable: false),
                name_en = table.Column<string>(nullable: true),
                kind = table.Column<string>(nullable: false),
                district_id = table.Column<int>(nullable: true),
                source_id = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_institutions", row => row.id);
                table.ForeignKey("fk_institutions_districts_district_id", row => row.district_id, "districts", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_institutions_sources_source_id", row => row.source_id, "sources", "id", onDelete: ReferentialAction.Restrict);
            });
        builder.CreateIndex("ix_institutions_key", "institutions", "key", unique: true);
        builder.CreateIndex("ix_institutions_district_id", "institutions", "district_id");
        builder.CreateIndex("ix_institutions_source_id", "institutions", "source_id");
    }

    private static void CreateDonors(MigrationBuilder builder)
    {
        builder.CreateTable(
            name: "donors",
            columns: table => new
            {
                id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                key = table.Column<string>(nullable: false),
                name = table.Column<string>(nullable: false),
                name_en = table.Column<string>(nullable: true),
                years_donating = table.Column<int>(nullable: true),
                source_id = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_donors", row => row.id);
                table.ForeignKey("fk_donors_sources_source_id", row => row.source_id, "sources", "id", onDelete: ReferentialAction.Restrict);
            });
        builder.CreateIndex("ix_donors_key", "donors", "key", unique: true);
        builder.CreateIndex("ix_donors_source_id", "donors", "source_id");
    }
}
