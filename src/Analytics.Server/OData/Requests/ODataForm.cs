namespace Analytics.Server.OData.Requests;

/// <summary>The form of an answer in JSON.</summary>
/// <param name="Metadata">How much is said beside the data.</param>
/// <param name="NumbersAsTexts">Whether decimals are written as texts, so that no reader loses digits.</param>
internal sealed record ODataForm(MetadataLevel Metadata, bool NumbersAsTexts)
{
    public static ODataForm Default { get; } = new(MetadataLevel.Minimal, NumbersAsTexts: false);

    public string ContentType
    {
        get
        {
            var level = Metadata switch { MetadataLevel.None => "none", MetadataLevel.Full => "full", _ => "minimal" };
            return $"application/json;odata.metadata={level};{(NumbersAsTexts ? "IEEE754Compatible=true;" : "")}charset=utf-8";
        }
    }
}
