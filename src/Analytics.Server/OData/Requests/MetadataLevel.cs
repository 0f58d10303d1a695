namespace Analytics.Server.OData.Requests;

/// <summary>How much an answer says beside its data.</summary>
internal enum MetadataLevel
{
    /// <summary>Counts and next links.</summary>
    None,

    /// <summary>Also the context.</summary>
    Minimal,

    /// <summary>Also types, identities and links.</summary>
    Full,
}
