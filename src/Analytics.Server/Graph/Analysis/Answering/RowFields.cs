using Analytics.Server.Graph.Analysis.Asking;
using Analytics.Server.Graph.Analysis.Catalogue;

namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>The fields of rows and totals.</summary>
internal sealed class RowFields(PlanBuilder plan, PerspectiveCatalogue perspective)
{
    private readonly KeyFields _keys = new(plan, perspective);

    public ObjectWriter<RowAt> Of(RowSelection rows)
    {
        var measures = rows.Measures.Select(measure => measure.Field).ToList();
        var drillDowns = rows.DrillDowns.Select(drill => drill.Field).ToList();
        return PlanBuilder.Object(rows.Field, child => child.Name switch
        {
            FieldNames.Cursor => Leaves<RowAt>.Text(row => row.Cursor),
            FieldNames.By => new SameWriter<RowAt>(_keys.Of(child)),
            FieldNames.DrillDown => DrillDown(rows.DrillDowns[drillDowns.IndexOf(child)], drillDowns.IndexOf(child)),
            FieldNames.Details => plan.Continue<RowAt>(child, row => row.Records ?? (object)row.Sources),
            _ => Measure(rows.Measures[measures.IndexOf(child)], measures.IndexOf(child)),
        });
    }

    private RowsWriter<RowAt> DrillDown(RowSelection rows, int place) => new(row => row.DrillDownOf(place), Of(rows));

    private PartWriter<RowAt, FigureAt> Measure(MeasureSelection measure, int place)
    {
        var unit = perspective.Model.Units[measure.Measure.Unit].Label;
        return new(row => row.FigureOf(place), new SameWriter<FigureAt>(new FacetFields(plan, unit).Of(measure)));
    }
}
