using Analytics.Semantics.Model.Checking;
using Analytics.Semantics.Model.Reading;

namespace Analytics.Semantics.Model;

/// <summary>Reads a semantic model and checks all of it.</summary>
public static class SemanticModelReader
{
    /// <summary>The model of a file in YAML, as <c>schema/model.schema.json</c> describes it.</summary>
    /// <param name="yaml">At most 1,048,576 characters; no anchors, aliases or tags.</param>
    /// <param name="sources">The tables that it may name.</param>
    /// <exception cref="ModelException">It has faults; all of them are listed, unless the file is not YAML and ends there.</exception>
    public static SemanticModel Read(string yaml, SourceCatalogue sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return Read(yaml, () => sources);
    }

    /// <summary>The same; the tables are not asked for before the file has been read.</summary>
    /// <exception cref="ModelException">The model has faults.</exception>
    public static SemanticModel Read(string yaml, Func<SourceCatalogue> sources)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        ArgumentNullException.ThrowIfNull(sources);
        var faults = new FaultList();
        var root = YamlTree.Read(yaml, faults);
        if (root is null)
        {
            faults.ThrowIfAny();
        }

        var draft = new ModelDraftReader(faults).Read(root!);
        var check = new ModelCheck(draft, sources(), faults);
        NameChecks.Run(check);
        DimensionChecks.Run(check);
        FactChecks.Run(check);
        MeasureChecks.Run(check);
        PerspectiveChecks.Run(check, DerivedChecks.Run(check));
        faults.ThrowIfAny();
        return draft.ToModel();
    }
}
