using Microsoft.EntityFrameworkCore.Migrations;

namespace Analytics.Storage.Entities.Migrations;

internal sealed partial class Initial
{
    private static void CreateStatements(MigrationBuilder builder)
    {
        builder.CreateTable(
            name: "statements",
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
                metric = table.Column<string>(nullable: false),
                definition = table.Column<string>(nullable: false),
                period_kind = table.Column<string>(nullable: false),
                period_start = table.Column<DateOnly>(nullable: true),
                period_end = table.Column<DateOnly>(nullable: true),
                year_id = table.Column<int>(nullable: true),
                value = table.Column<long>(nullable: true),
                qualifier = table.Column<string>(nullable: false),
                lower = table.Column<long>(nullable: true),
                upper = table.Column<long>(nullable: true),
                unit = table.Column<string>(nullable: false),
                printed = table.Column<string>(nullable: false),
                observation_id = table.Column<int>(nullable: false),
                batch_id = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_statements", row => row.id);
                table.ForeignKey("fk_statements_sources_source_id", row => row.source_id, "sources", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_statements_cities_city_id", row => row.city_id, "cities", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_statements_districts_district_id", row => row.district_id, "districts", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_statements_institutions_institution_id", row => row.institution_id, "institutions", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_statements_donors_donor_id", row => row.donor_id, "donors", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_statements_years_year_id", row => row.year_id, "years", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_statements_observations_observation_id", row => row.observation_id, "observations", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_statements_import_batches_batch_id", row => row.batch_id, "import_batches", "id", onDelete: ReferentialAction.Restrict);
                table.CheckConstraint("ck_statements_subject", InitialChecks.OneOfFour);
                table.CheckConstraint("ck_statements_bounds", InitialChecks.Bounds);
                table.CheckConstraint("ck_statements_period", InitialChecks.Period);
            });
        IndexStatements(builder);
    }

    private static void IndexStatements(MigrationBuilder builder)
    {
        builder.CreateIndex("ix_statements_metric_year_id", "statements", ["metric", "year_id"]);
        builder.CreateIndex("ix_statements_source_id", "statements", "source_id");
        builder.CreateIndex("ix_statements_city_id", "statements", "city_id");
        builder.CreateIndex("ix_statements_district_id", "statements", "district_id");
        builder.CreateIndex("ix_statements_institution_id", "statements", "institution_id");
        builder.CreateIndex("ix_statements_donor_id", "statements", "donor_id");
        builder.CreateIndex("ix_statements_year_id", "statements", "year_id");
        builder.CreateIndex("ix_statements_observation_id", "statements", "observation_id");
        builder.CreateIndex("ix_statements_batch_id", "statements", "batch_id");
    }
}
