namespace Analytics.Server.Graph.Model;

/// <summary>A language of the model's texts.</summary>
public enum Language
{
    /// <summary>English.</summary>
    En,

    /// <summary>中文, Chinese in simplified characters.</summary>
    Zh,
}
