using System.Globalization;

namespace Analytics.Semantics.Model.Expressions;

/// <summary>
/// Reads a formula: <c>sum = product { ("+" | "-") product }</c>, <c>product = part { ("*" | "/") part }</c>, <c>part = name | number | "(" sum ")"</c>.
/// </summary>
internal sealed class ExpressionParser
{
    public const int MostCharacters = 1000;
    private const int MostNesting = 32;
    private readonly string _text;
    private int _position;
    private int _nesting;
    private ExpressionFault? _fault;

    private ExpressionParser(string text) => _text = text;

    private bool AtEnd => _position == _text.Length;

    private char Current => AtEnd ? '\0' : _text[_position];

    /// <summary>The formula, or the first fault of it.</summary>
    public static (Expression? Formula, ExpressionFault? Fault) Parse(string text)
    {
        if (text.Length > MostCharacters)
        {
            return (null, new ExpressionFault(MostCharacters, "the formula goes on", $"a formula has at most {MostCharacters} characters"));
        }

        var parser = new ExpressionParser(text);
        var formula = parser.Sum();
        if (formula is not null && !parser.AtEnd)
        {
            formula = parser.Fail(parser.Current == ')'
                ? "this ')' closes nothing"
                : $"{parser.Here()} where the formula could end", "write an operator (+ - * /) before it or remove it");
        }

        return (formula, parser._fault);
    }

    private Expression? Sum() => Chain(Product, [('+', Operator.Add), ('-', Operator.Subtract)]);

    private Expression? Product() => Chain(Part, [('*', Operator.Multiply), ('/', Operator.Divide)]);

    private Expression? Chain(Func<Expression?> operand, (char Sign, Operator Meaning)[] operators)
    {
        SkipSpaces();
        var left = operand();
        while (left is not null && Array.Find(operators, one => one.Sign == Current) is { Sign: not '\0' } found)
        {
            var at = ++_position;
            SkipSpaces();
            var right = operand();
            left = right switch
            {
                null => null,
                Constant { Value: 0 } when found.Meaning == Operator.Divide => Fail(at - 1, "this divides by zero", "divide by a measure or by another number"),
                _ => new Operation(found.Meaning, left, right),
            };
        }

        return left;
    }

    private Expression? Part()
    {
        Expression? part = Current switch
        {
            '(' => Group(),
            >= '0' and <= '9' => Number(),
            >= 'a' and <= 'z' or >= 'A' and <= 'Z' => Name(),
            _ => Fail(AtEnd ? "the formula ends too early" : Here(), "a measure's name, a number or '(' must stand here"),
        };
        SkipSpaces();
        return part;
    }

    private Expression? Group()
    {
        var open = _position++;
        if (++_nesting > MostNesting)
        {
            return Fail(open, "the parentheses are nested too deeply", $"at most {MostNesting} may be open");
        }

        var inside = Sum();
        if (inside is null)
        {
            return null;
        }

        if (Current != ')')
        {
            return AtEnd
                ? Fail(open, "this '(' is not closed", "write ')' where it ends")
                : Fail(Here(), "an operator (+ - * /) or ')' must stand here");
        }

        _nesting--;
        _position++;
        return inside;
    }

    private Expression? Number()
    {
        var start = _position;
        Skip(character => char.IsAsciiDigit(character) || character == '.');
        return decimal.TryParse(_text.AsSpan(start, _position - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new Constant(value)
            : Fail(start, "this is not a number that can be kept", "write digits with at most one decimal point, such as 1000 or 0.5");
    }

    private MeasureUse Name()
    {
        var start = _position;
        Skip(char.IsAsciiLetterOrDigit);
        return new MeasureUse(_text[start.._position], start);
    }

    private void SkipSpaces() => Skip(character => character is ' ' or '\n');

    private void Skip(Predicate<char> skipped)
    {
        while (!AtEnd && skipped(Current))
        {
            _position++;
        }
    }

    private string Here() => $"'{(char.IsSurrogate(Current) ? '�' : Current)}' stands here";

    private Expression? Fail(string problem, string remedy) => Fail(_position, problem, remedy);

    private Expression? Fail(int offset, string problem, string remedy)
    {
        _fault ??= new ExpressionFault(offset, problem, remedy);
        return null;
    }
}
