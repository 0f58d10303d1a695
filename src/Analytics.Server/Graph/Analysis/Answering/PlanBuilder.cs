using Analytics.GraphQL;
using Analytics.Semantics.Model;
using Analytics.Server.Graph.Analysis.Asking;
using Analytics.Server.Graph.Model;

namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>Makes writers of selections, and keeps which fields the graph resolves.</summary>
internal sealed class PlanBuilder(IFieldContext context)
{
    private readonly List<SelectedField> _continued = [];

    /// <summary>The fields that the graph resolves, by place.</summary>
    public IReadOnlyList<SelectedField> Continued => _continued;

    /// <summary>The writer of what is selected of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="writerOf">The writer of each selected field but __typename.</param>
    public static ObjectWriter<T> Object<T>(SelectedField field, Func<SelectedField, FieldWriter<T>> writerOf) => new(
    [
        .. field.Children.Select(child => (child, child.Name == FieldNames.TypeName ? Leaves<T>.TypeName(child) : writerOf(child))),
    ]);

    /// <summary>Leaves a field to the graph.</summary>
    public FieldWriter<T> Continue<T>(SelectedField field, Func<T, object?> parentOf)
    {
        _continued.Add(field);
        return new ContinuedWriter<T>(_continued.Count - 1, parentOf);
    }

    /// <summary>The language that a field is asked in.</summary>
    public Language LanguageOf(SelectedField field) => new ArgumentValues(context.ArgumentsOf(field)).Word<Language>("language") ?? Language.En;

    /// <summary>A text of the model.</summary>
    public FieldWriter<T> Text<T>(SelectedField field, LocalizedText text)
    {
        var constant = text.In(LanguageOf(field));
        return Leaves<T>.Text(_ => constant);
    }

    /// <summary>What is no field of a type that is written here.</summary>
    public static InvalidOperationException Unknown(SelectedField field) => new($"Nothing writes the field '{field.Name}' of {field.ParentTypeName}.");
}
