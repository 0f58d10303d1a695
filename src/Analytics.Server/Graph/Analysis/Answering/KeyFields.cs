using Analytics.GraphQL;
using Analytics.Semantics.Results;
using Analytics.Server.Graph.Analysis.Catalogue;
using Analytics.Server.Graph.Model;

namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>The fields of the keys of a row.</summary>
internal sealed class KeyFields(PlanBuilder plan, PerspectiveCatalogue perspective)
{
    public ObjectWriter<RowAt> Of(SelectedField by) => PlanBuilder.Object(by, child => Of(child, perspective.Keys[child.Name]));

    private FieldWriter<RowAt> Of(SelectedField field, KeyField key) => key.Form switch
    {
        KeyForm.Entity => plan.Continue<RowAt>(field, row => row.KeyOf(key.Name)),
        KeyForm.Composite => new NestedWriter<RowAt, PeriodValue>(row => (PeriodValue?)row.KeyOf(key.Name), Composite(field, key)),
        _ => Leaves<RowAt>.Key(row => row.KeyOf(key.Name)),
    };

    private ObjectWriter<PeriodValue> Composite(SelectedField field, KeyField key)
    {
        var parts = key.Dimension.Attributes.Values.Select(attribute => KeyField.PartName(key.Dimension, attribute)).ToList();
        return PlanBuilder.Object<PeriodValue>(field, child => parts.IndexOf(child.Name) is var place and >= 0
            ? Leaves<PeriodValue>.Key(value => value.Values[place])
            : LabelOf(child));
    }

    private FieldWriter<PeriodValue> LabelOf(SelectedField field) => plan.LanguageOf(field) == Language.Zh
        ? Leaves<PeriodValue>.Text(value => value.LabelZh)
        : Leaves<PeriodValue>.Text(value => value.LabelEn);
}
