namespace Analytics.GraphQL.Language;

/// <summary>Reads selection sets: fields, fragment spreads and inline fragments.</summary>
internal static class SelectionReader
{
    public static SelectionSetNode ReadSet(TokenReader tokens)
    {
        var location = tokens.Location;
        tokens.Enter(TokenKind.BraceLeft);
        var selections = Sequences.Until(tokens, Read, TokenKind.BraceRight);
        tokens.Leave();
        return new SelectionSetNode(location, selections);
    }

    public static NameNode ReadFragmentName(TokenReader tokens) =>
        tokens.IsAtKeyword("on") ? throw tokens.Unexpected() : tokens.ReadName();

    private static SelectionNode Read(TokenReader tokens) =>
        tokens.IsAt(TokenKind.Spread) ? ReadFragment(tokens) : ReadField(tokens);

    private static FieldNode ReadField(TokenReader tokens)
    {
        var first = tokens.ReadName();
        var second = tokens.Skip(TokenKind.Colon) ? tokens.ReadName() : null;
        return new FieldNode(
            first.Location,
            second is null ? null : first,
            second ?? first,
            DirectiveReader.ReadArguments(tokens),
            DirectiveReader.Read(tokens),
            tokens.IsAt(TokenKind.BraceLeft) ? ReadSet(tokens) : null);
    }

    private static SelectionNode ReadFragment(TokenReader tokens)
    {
        var location = tokens.Location;
        tokens.Advance();
        var hasCondition = tokens.SkipKeyword("on");
        return !hasCondition && tokens.IsAt(TokenKind.Name)
            ? new FragmentSpreadNode(location, tokens.ReadName(), DirectiveReader.Read(tokens))
            : new InlineFragmentNode(
                location,
                hasCondition ? TypeReader.ReadNamed(tokens) : null,
                DirectiveReader.Read(tokens),
                ReadSet(tokens));
    }
}
