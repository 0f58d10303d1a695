using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Analytics.Storage.Entities;

/// <summary>Stores a member of an enum as its UPPER_SNAKE text.</summary>
internal sealed class UpperSnakeConverter<TEnum>() : ValueConverter<TEnum, string>(
    member => UpperSnake<TEnum>.TextOf(member),
    text => UpperSnake<TEnum>.Parse(text))
    where TEnum : struct, Enum;
