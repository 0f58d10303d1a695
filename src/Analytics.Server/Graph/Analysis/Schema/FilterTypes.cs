using Analytics.Semantics.Model;
using Analytics.Server.Graph.Analysis.Catalogue;

namespace Analytics.Server.Graph.Analysis.Schema;

/// <summary>The filters of perspectives and of members.</summary>
internal static class FilterTypes
{
    public static void Add(SdlWriter sdl, PerspectiveCatalogue perspective)
    {
        var name = $"{perspective.Prefix}FilterInput";
        var fields = perspective.Keys.Values.Where(key => key.Form != KeyForm.Composite).Select(FieldOf);
        sdl.Add($"input {name}", "Which figures; all that is given must hold.", [.. Combinations(name), .. fields]);
    }

    /// <summary>The filters of members of dimensions with a table, and of those in which they lie.</summary>
    public static void AddMembers(SdlWriter sdl, SemanticModel model, IEnumerable<Dimension> dimensions)
    {
        foreach (var dimension in dimensions.SelectMany(dimension => WithParents(model, dimension)).Where(dimension => dimension.Table is not null).Distinct())
        {
            var name = NameOf(dimension);
            sdl.Add($"input {name}", $"Which members of {dimension.Name}; all that is given must hold.", [.. Combinations(name), .. FieldsOf(model, dimension)]);
        }
    }

    private static IEnumerable<Dimension> WithParents(SemanticModel model, Dimension dimension) =>
        dimension.Relationships.Keys.SelectMany(parent => WithParents(model, model.Dimensions[parent])).Prepend(dimension);

    private static string NameOf(Dimension dimension) => $"{Names.Pascal(dimension.Name)}MemberFilterInput";

    private static IEnumerable<SdlField> Combinations(string name) =>
    [
        new("and", $"[{name}!]", "All of these must hold."),
        new("or", $"[{name}!]", "At least one of these must hold."),
    ];

    private static SdlField FieldOf(KeyField key) => key.Form == KeyForm.Entity
        ? new(key.Name, NameOf(key.Dimension), key.Description.En)
        : new(key.Name, $"{key.TypeName}OperationFilterInput", key.Description.En);

    private static IEnumerable<SdlField> FieldsOf(SemanticModel model, Dimension dimension) =>
    [
        new("code", "StringOperationFilterInput", "The code by which people know it."),
        new("name", "StringOperationFilterInput", "The Chinese name."),
        new("nameEn", "StringOperationFilterInput", "The English name."),
        .. dimension.Attributes.Values.Select(attribute => new SdlField(attribute.Name, $"{KeyField.ScalarOf(attribute)}OperationFilterInput", attribute.Description.En)),
        .. dimension.Relationships.Keys.Select(parent => new SdlField(parent, NameOf(model.Dimensions[parent]), $"The {parent} in which it lies.")),
    ];
}
