namespace Analytics.Semantics.Model;

/// <summary>One text in the two languages of the model.</summary>
/// <param name="En">English.</param>
/// <param name="Zh">Chinese, in simplified characters.</param>
public sealed record LocalizedText(string En, string Zh);
