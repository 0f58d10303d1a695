using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Analytics.Storage.Entities;

/// <summary>Stores a decimal as an integer of millionths.</summary>
internal sealed class ScaledDecimalConverter() : ValueConverter<decimal, long>(
    value => ScaledDecimal.ToMillionths(value),
    millionths => ScaledDecimal.FromMillionths(millionths));
