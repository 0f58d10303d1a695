using System.Runtime.CompilerServices;

namespace Analytics.GraphQL.Language;

/// <summary>The tokens of a document with one token of lookahead; counts tokens and nesting, and stops at their limits.</summary>
internal sealed class TokenReader
{
    private readonly ParserOptions _options;
    private Lexer _lexer;
    private Token? _ahead;
    private int _count;
    private int _nesting;

    /// <exception cref="SyntaxException">The document is too long, or does not begin with a token.</exception>
    public TokenReader(string source, ParserOptions options)
    {
        DocumentSize.Check(source, options.MaxDocumentBytes);
        _options = options;
        _lexer = new Lexer(source);
        Advance();
    }

    public Token Current { get; private set; }

    public Location Location => Current.Location;

    public bool IsAt(TokenKind kind) => Current.Kind == kind;

    public bool IsAtKeyword(string keyword) => Current.IsKeyword(keyword);

    public bool IsAtDescription => Current.Kind is TokenKind.String or TokenKind.BlockString;

    /// <summary>The token after the current one.</summary>
    public Token Ahead => _ahead ??= _lexer.Next();

    public void Advance()
    {
        Current = Ahead;
        _ahead = null;
        if (Current.Kind != TokenKind.EndOfFile && ++_count > _options.MaxTokens)
        {
            throw SyntaxException.At(
                Location,
                $"Document contains more than {_options.MaxTokens} tokens. Parsing aborted.",
                ErrorCodes.TooManyTokens);
        }
    }

    public void Expect(TokenKind kind)
    {
        if (!Skip(kind))
        {
            throw Expected(Token.Describe(kind));
        }
    }

    public void ExpectKeyword(string keyword)
    {
        if (!SkipKeyword(keyword))
        {
            throw Expected($"\"{keyword}\"");
        }
    }

    public bool Skip(TokenKind kind)
    {
        if (Current.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    public bool SkipKeyword(string keyword)
    {
        if (!IsAtKeyword(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    public NameNode ReadName()
    {
        var token = Current;
        Expect(TokenKind.Name);
        return new NameNode(token.Location, token.Text);
    }

    /// <summary>Takes the opening token of something that can hold its own kind; <see cref="Leave"/> ends it.</summary>
    public void Enter(TokenKind open)
    {
        if (!IsAt(open))
        {
            throw Expected(Token.Describe(open));
        }

        if (_nesting >= _options.MaxNesting || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw SyntaxException.At(
                Location, $"Document nests deeper than {_nesting} levels. Parsing aborted.", ErrorCodes.NestingTooDeep);
        }

        _nesting++;
        Advance();
    }

    public void Leave() => _nesting--;

    public SyntaxException Unexpected() => Unexpected(Current);

    public static SyntaxException Unexpected(Token token) =>
        SyntaxException.At(token.Location, $"Unexpected {token.Describe()}.");

    private SyntaxException Expected(string what) =>
        SyntaxException.At(Location, $"Expected {what}, found {Current.Describe()}.");
}
