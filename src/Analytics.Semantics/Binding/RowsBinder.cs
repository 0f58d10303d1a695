using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>Binds rows and the drill-downs within them.</summary>
internal sealed class RowsBinder(ContextBinder contexts, MeasureBinder measures, KeyBinder keys, FaultSink faults)
{
    private const int MostOrders = 20;

    /// <summary>The rows; those of a drill-down lie in the context of a row around.</summary>
    public BoundRows Bind(RowsRequest request, IReadOnlyList<BoundFilter> where, FilterContext? around)
    {
        var shown = keys.Find(request.By.Select(key => key.Name), request.By.Count > 0 ? request.By[0].Path : request.Path);
        var context = contexts.Make([.. (around?.Keys ?? []).Union(shown)], where, request.Path);
        var bound = measures.Bind(request.Measures, context);
        var paths = new PathBinder(request.By, context.Keys, bound, faults);
        CheckPage(request);
        return new BoundRows
        {
            Request = request,
            Context = context,
            Shown = shown,
            Measures = bound,
            Order = BindOrder(request, paths),
            Having = BindHaving(request, paths),
            DrillDowns = [.. request.DrillDowns.Select(drill => Bind(drill, where, context))],
        };
    }

    private void CheckPage(RowsRequest request)
    {
        if (request.First < 0 || request.First > request.Most)
        {
            faults.Add(QueryCodes.PageSize, request.Path.Then("first"), $"'first' takes 0 to {request.Most}; {request.First} is not.");
        }
    }

    private List<BoundOrder> BindOrder(RowsRequest request, PathBinder paths)
    {
        if (request.Order.Count > MostOrders)
        {
            faults.Add(QueryCodes.ArgumentInvalid, request.Path.Then("order"), $"An order has at most {MostOrders} fields; this has {request.Order.Count}.");
            return [];
        }

        var bound = new List<BoundOrder>();
        foreach (var order in request.Order)
        {
            if (paths.Find(order.Field, isNumber: false, order.Path) is { } path)
            {
                bound.Add(new BoundOrder(path, order));
            }
        }

        return bound;
    }

    private static List<BoundHaving> BindHaving(RowsRequest request, PathBinder paths)
    {
        var bound = new List<BoundHaving>();
        foreach (var having in request.Having)
        {
            if (paths.Find(having.Field, isNumber: true, having.Path) is { } path)
            {
                bound.Add(new BoundHaving(path, having.Tests));
            }
        }

        return bound;
    }
}
