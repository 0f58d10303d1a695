using System.Security.Cryptography;
using Analytics.Server.Graph.Analysis.Catalogue;
using Analytics.Server.Tables.Sets;
using Microsoft.OData.Edm;

namespace Analytics.Server.OData.Model;

/// <summary>All that OData offers: the sets of entities, and one aggregated set for each perspective.</summary>
internal sealed class ODataModel
{
    private readonly Dictionary<string, ODataSet> _sets;

    public ODataModel(AnalysisCatalogue catalogue)
    {
        _sets = EntitySets.All.Select(ODataSet.Of)
            .Concat(catalogue.All.Select(perspective => ODataSet.Of(new AggregatedSet(perspective))))
            .ToDictionary(set => set.Name, StringComparer.Ordinal);
        Edm = EdmModelWriter.Write(Sets);
        Xml = CsdlText.Xml(Edm);
        Json = CsdlText.Json(Edm);
        Version = Convert.ToHexString(SHA256.HashData(Xml));
    }

    /// <summary>The sets in the order of the service document.</summary>
    public IReadOnlyCollection<ODataSet> Sets => _sets.Values;

    /// <summary>The entity data model.</summary>
    public IEdmModel Edm { get; }

    /// <summary>The metadata document in XML, UTF-8.</summary>
    public byte[] Xml { get; }

    /// <summary>The metadata document in JSON, UTF-8.</summary>
    public byte[] Json { get; }

    /// <summary>Another one with each change of the model.</summary>
    public string Version { get; }

    /// <summary>The set of a name; null where there is none.</summary>
    public ODataSet? Find(string name) => _sets.GetValueOrDefault(name);
}
