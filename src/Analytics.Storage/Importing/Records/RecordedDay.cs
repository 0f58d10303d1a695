namespace Analytics.Storage.Importing.Records;

/// <summary>A donation as far as its distance from others goes.</summary>
internal readonly record struct RecordedDay(int Donor, bool IsPlatelets, DateOnly Day, int Id, bool IsOurs);
