using Analytics.GraphQL.Execution;

namespace Analytics.GraphQL;

/// <summary>A field below a self-written value that the engine resolves, for all parents together and in batches with everything else.</summary>
/// <param name="field">The field as it is selected.</param>
/// <param name="parents">What its resolver gets, one for each row; of a null parent the field is null.</param>
public sealed class Continuation(SelectedField field, IReadOnlyList<object?> parents)
{
    /// <summary>The field.</summary>
    public SelectedField Field { get; } = field;

    /// <summary>The parents, one for each row.</summary>
    public IReadOnlyList<object?> Parents { get; } = parents;

    internal Column? Column { get; set; }
}
