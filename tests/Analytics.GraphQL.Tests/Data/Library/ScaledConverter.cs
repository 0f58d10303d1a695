using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Analytics.GraphQL.Tests.Data.Library;

public sealed class ScaledConverter() : ValueConverter<decimal, long>(value => (long)(value * 1000), stored => stored / 1000m);
