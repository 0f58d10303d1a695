using Analytics.Semantics.Model;
using Analytics.Server.Tables;
using Analytics.Server.Tables.Sets;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.OData.Edm.Vocabularies;
using Microsoft.OData.Edm.Vocabularies.V1;

namespace Analytics.Server.OData.Model;

/// <summary>Makes the entity data model of sets.</summary>
internal static class EdmModelWriter
{
    public const string Namespace = "Analytics";

    private const string Container = "Container";

    private static readonly Uri CoreVocabulary = new("https://oasis-tcs.github.io/odata-vocabularies/vocabularies/Org.OData.Core.V1.xml");

    public static EdmModel Write(IReadOnlyCollection<ODataSet> sets)
    {
        var model = new EdmModel();
        var container = new EdmEntityContainer(Namespace, Container);
        foreach (var set in sets)
        {
            var type = new EdmEntityType(Namespace, set.RowName);
            Describe(model, type, set.Description);
            AddProperties(model, type, set);
            model.AddElement(type);
            set.Edm = container.AddEntitySet(set.Name, type);
        }

        foreach (var set in sets.Where(set => set.Links.Count > 0))
        {
            AddLinks(set, sets);
        }

        model.AddElement(container);
        var reference = new EdmReference(CoreVocabulary);
        reference.AddInclude(new EdmInclude("Core", CoreVocabularyModel.Instance.DeclaredNamespaces.First()));
        model.SetEdmReferences([reference]);
        return model;
    }

    private static void AddProperties(EdmModel model, EdmEntityType type, ODataSet set)
    {
        foreach (var column in set.Columns)
        {
            var property = type.AddStructuralProperty(column.Name, TypeOf(column));
            Describe(model, property, column.Unit is { } unit
                ? new LocalizedText($"{column.Label.En} ({unit.En}). {column.Description.En}", column.Description.Zh)
                : new LocalizedText($"{column.Label.En}. {column.Description.En}", column.Description.Zh));
            if (column.Name == set.Key)
            {
                type.AddKeys(property);
            }
        }
    }

    private static IEdmTypeReference TypeOf(FlatColumn column) => column.Type switch
    {
        ColumnType.Integer => EdmCoreModel.Instance.GetInt32(column.Nullable),
        ColumnType.Decimal => EdmCoreModel.Instance.GetDecimal(null, ModelMeasure.MostScale, column.Nullable),
        ColumnType.Date => EdmCoreModel.Instance.GetDate(column.Nullable),
        ColumnType.Boolean => EdmCoreModel.Instance.GetBoolean(column.Nullable),
        _ => EdmCoreModel.Instance.GetString(column.Nullable),
    };

    private static void AddLinks(ODataSet set, IReadOnlyCollection<ODataSet> sets)
    {
        var type = (EdmEntityType)set.Edm.EntityType();
        foreach (var link in set.Links)
        {
            var target = sets.First(other => other.Name == link.Target);
            ((EdmEntitySet)set.Edm).AddNavigationTarget(type.AddUnidirectionalNavigation(Describe(link, type, target)), target.Edm);
        }
    }

    private static EdmNavigationPropertyInfo Describe(SetLink link, EdmEntityType type, ODataSet target) => new()
    {
        Name = link.Name,
        Target = target.Edm.EntityType(),
        TargetMultiplicity = link.IsMany ? EdmMultiplicity.Many
            : type.FindProperty(link.From).Type.IsNullable ? EdmMultiplicity.ZeroOrOne : EdmMultiplicity.One,
        DependentProperties = link.IsMany ? null : [(IEdmStructuralProperty)type.FindProperty(link.From)],
        PrincipalProperties = link.IsMany ? null : [(IEdmStructuralProperty)target.Edm.EntityType().FindProperty(link.To)],
    };

    private static void Describe(EdmModel model, IEdmVocabularyAnnotatable target, LocalizedText text)
    {
        var annotation = new EdmVocabularyAnnotation(target, CoreVocabularyModel.DescriptionTerm, new EdmStringConstant(text.En));
        annotation.SetSerializationLocation(model, EdmVocabularyAnnotationSerializationLocation.Inline);
        model.AddVocabularyAnnotation(annotation);
    }
}
