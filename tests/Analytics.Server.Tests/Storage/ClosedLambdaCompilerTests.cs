using System.Linq.Expressions;
using Analytics.Storage.Querying;

namespace Analytics.Server.Tests.Storage;

public sealed class ClosedLambdaCompilerTests
{
    private static readonly ParameterExpression Number = Expression.Parameter(typeof(int), "number");
    private static readonly ParameterExpression Outer = Expression.Parameter(typeof(int), "outer");

    [Fact]
    public void Lambda_Should_BeOneDelegate_When_ItReadsNothingAroundIt()
    {
        var make = Compile(Expression.Lambda<Func<int, int>>(Expression.Add(Number, Expression.Constant(1)), Number));

        Assert.Same(make(10), make(20));
        Assert.Equal(6, make(10)(5));
    }

    [Fact]
    public void Lambda_Should_ReadItsSurroundings_When_TheyDifferFromRunToRun()
    {
        var make = Compile(Expression.Lambda<Func<int, int>>(Expression.Add(Number, Outer), Number));

        Assert.Equal(15, make(10)(5));
        Assert.Equal(25, make(20)(5));
    }

    [Fact]
    public void Lambda_Should_BeOneDelegate_When_ItDeclaresTheVariableOfTheSameNode()
    {
        var make = Compile(Expression.Lambda<Func<int, int>>(Expression.Add(Outer, Expression.Constant(1)), Outer));

        Assert.Same(make(10), make(20));
        Assert.Equal(6, make(10)(5));
    }

    [Fact]
    public void Lambda_Should_KeepItsOwnVariables_When_ABlockOrACatchDeclaresThem()
    {
        var local = Expression.Variable(typeof(int), "local");
        var fault = Expression.Parameter(typeof(DivideByZeroException), "fault");
        var divided = Expression.Block([local], Expression.Assign(local, Expression.Divide(Expression.Constant(12), Number)), local);
        var length = Expression.Property(Expression.Property(fault, nameof(Exception.Message)), nameof(string.Length));
        var make = Compile(Expression.Lambda<Func<int, int>>(Expression.TryCatch(divided, Expression.Catch(fault, length)), Number));

        Assert.Same(make(10), make(20));
        Assert.Equal(4, make(10)(3));
        Assert.Equal(new DivideByZeroException().Message.Length, make(10)(0));
    }

    [Fact]
    public void Lambda_Should_ReadTheVariablesOfTheLambdaAroundIt_When_ThatOneIsClosed()
    {
        var inner = Expression.Lambda<Func<int>>(Expression.Multiply(Number, Expression.Constant(2)));
        var make = Compile(Expression.Lambda<Func<int, int>>(Expression.Invoke(inner), Number));

        Assert.Same(make(10), make(20));
        Assert.Equal(10, make(10)(5));
        Assert.Equal(14, make(10)(7));
    }

    [Fact]
    public void Lambda_Should_StayAnExpression_When_ItIsQuoted()
    {
        Expression<Func<int, int>> next = number => number + 1;
        var make = Expression.Lambda<Func<Expression<Func<int, int>>>>(new ClosedLambdaCompiler().Visit(Expression.Quote(next))).Compile();

        Assert.Equal(3, make().Compile()(2));
    }

    private static Func<int, Func<int, int>> Compile(Expression<Func<int, int>> made) =>
        Expression.Lambda<Func<int, Func<int, int>>>(new ClosedLambdaCompiler().Visit(made), Outer).Compile();
}
