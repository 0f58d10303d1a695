using System.Collections.Concurrent;
using System.Linq.Expressions;

namespace Analytics.GraphQL.Data;

/// <summary>A value in an expression that providers see as a parameter, so that they can keep the plan of the expression.</summary>
internal static class Captured
{
    private static readonly ConcurrentDictionary<Type, Func<object?, MemberExpression>> Makers = [];

    /// <summary>An expression of <paramref name="type"/> that reads <paramref name="value"/>.</summary>
    public static MemberExpression Of(object? value, Type type) => Makers.GetOrAdd(type, MakerOf)(value);

    private static Func<object?, MemberExpression> MakerOf(Type type) =>
        typeof(Box<>).MakeGenericType(type).GetMethod(nameof(Box<>.Read))!.CreateDelegate<Func<object?, MemberExpression>>();

    private sealed class Box<T>(T value)
    {
        private static readonly System.Reflection.FieldInfo ValueField = typeof(Box<T>).GetField(nameof(Value))!;

        public readonly T Value = value;

        public static MemberExpression Read(object? value) => Expression.Field(Expression.Constant(new Box<T>((T)value!)), ValueField);
    }
}
