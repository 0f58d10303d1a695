using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Analytics.Storage.Entities.Migrations;

/// <summary>Files of further published figures, and what an import of records adds to donors known before.</summary>
[DbContext(typeof(AnalyticsDbContext))]
[Migration("20261127200000_FurtherImports")]
internal sealed class FurtherImports : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateFiles(migrationBuilder);
        CreateAmendments(migrationBuilder);
    }

    private static void CreateFiles(MigrationBuilder builder)
    {
        builder.CreateTable(
            name: "statistics_files",
            columns: table => new
            {
                id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                content_hash = table.Column<string>(nullable: false),
                file_name = table.Column<string>(nullable: false),
                added_at = table.Column<DateTime>(nullable: false),
                content = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("pk_statistics_files", row => row.id));
        builder.CreateIndex("ix_statistics_files_content_hash", "statistics_files", "content_hash", unique: true);
    }

    private static void CreateAmendments(MigrationBuilder builder)
    {
        builder.CreateTable(
            name: "donor_amendments",
            columns: table => new
            {
                id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                batch_id = table.Column<int>(nullable: false),
                donor_id = table.Column<int>(nullable: false),
                attribute = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_donor_amendments", row => row.id);
                table.ForeignKey("fk_donor_amendments_donation_batches_batch_id", row => row.batch_id, "donation_batches", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_donor_amendments_donor_records_donor_id", row => row.donor_id, "donor_records", "id", onDelete: ReferentialAction.Restrict);
            });
        builder.CreateIndex("ix_donor_amendments_batch_id", "donor_amendments", "batch_id");
        builder.CreateIndex("ix_donor_amendments_donor_id", "donor_amendments", "donor_id");
    }
}
