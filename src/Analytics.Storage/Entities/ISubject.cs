namespace Analytics.Storage.Entities;

/// <summary>What a figure is on: a city, a district, an institution or a donor.</summary>
public interface ISubject
{
    /// <summary>Chinese name, as printed.</summary>
    string Name { get; }

    /// <summary>English name; null where none is known, and always for a person.</summary>
    string? NameEn { get; }
}
