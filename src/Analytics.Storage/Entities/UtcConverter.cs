using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Analytics.Storage.Entities;

/// <summary>Stores a point in time as UTC and reads it back as such.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    time => time.ToUniversalTime(),
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
