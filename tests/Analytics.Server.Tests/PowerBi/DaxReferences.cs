using System.Text.RegularExpressions;
using Analytics.Server.PowerBi.Tabular;

namespace Analytics.Server.Tests.PowerBi;

/// <summary>What a formula in DAX refers to, read from its text.</summary>
internal static partial class DaxReferences
{
    /// <summary>The formulas of a model.</summary>
    public static IEnumerable<string> Formulas(TabularModel model) =>
        model.Measures.Select(measure => string.Join('\n', measure.Expression))
            .Concat(model.Tables.SelectMany(table => table.Columns).Select(column => column.Expression).OfType<string>())
            .Concat(model.Tables.Where(table => table.IsCalculated).Select(table => string.Join('\n', table.Source).Replace("[Value]", "", StringComparison.Ordinal).Replace("[Date]", "", StringComparison.Ordinal)));

    /// <summary>What the formulas of a model name and the model does not hold.</summary>
    public static IEnumerable<string> Unknown(TabularModel model)
    {
        var columns = model.Tables.SelectMany(table => table.Columns.Select(column => (table.Name, column.Name))).ToHashSet();
        var measures = model.Measures.Select(measure => measure.Name).ToHashSet();
        var tables = model.Tables.Select(table => table.Name).ToHashSet();
        return Formulas(model).SelectMany(formula =>
            Columns(formula).Where(reference => !columns.Contains(reference)).Select(reference => reference.ToString())
                .Concat(Tables(formula).Where(name => !tables.Contains(name)))
                .Concat(Measures(formula).Where(name => !measures.Contains(name))));
    }

    /// <summary>The columns, as table and name.</summary>
    public static IEnumerable<(string Table, string Column)> Columns(string formula) =>
        Column().Matches(formula).Select(found => (found.Groups["table"].Value, found.Groups["name"].Value));

    /// <summary>The tables.</summary>
    public static IEnumerable<string> Tables(string formula) =>
        Table().Matches(formula).Select(found => found.Groups["table"].Value);

    /// <summary>The measures: names in brackets behind no table.</summary>
    public static IEnumerable<string> Measures(string formula) =>
        Measure().Matches(formula).Select(found => found.Groups["name"].Value);

    [GeneratedRegex(@"'(?<table>[^']+)'\[(?<name>[^\]]+)\]")]
    private static partial Regex Column();

    [GeneratedRegex(@"'(?<table>[^']+)'")]
    private static partial Regex Table();

    [GeneratedRegex(@"(?<!')\[(?<name>[^\]]+)\]")]
    private static partial Regex Measure();
}
