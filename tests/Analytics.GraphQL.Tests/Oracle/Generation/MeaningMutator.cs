namespace Analytics.GraphQL.Tests.Oracle.Generation;

/// <summary>Changes what a document means and mostly leaves it GraphQL: names, literals, arguments, selections, variables, fragments.</summary>
internal static class MeaningMutator
{
    private static readonly string[] Literals =
        ["null", "true", "0", "-1", "3000000000", "1.5", "1e400", "\"text\"", "RED", "PURPLE", "[1, \"2\"]", "{ a: 1 }", "{ must: \"x\", must: 2 }", "$v0", "$none", "[]", "[[1]]"];

    private static readonly string[] Selections =
        ["name", "id", "__typename", "nothing", "id: name", "name { x }", "... on City { id }", "... on Int { a }", "...Lost", "home", "echo(int: 1, int: 2)", "__schema { x }", "count @skip", "age @once(on: RED) @once(on: RED)", "shade: age", "__type { name }", "... on Thing { age: weight }"];

    private static readonly string[] Definitions =
    [
        "fragment Spare on City { id }", "fragment A on Person { ...B } fragment B on Person { ...A }", "query Op0 { count }", "{ count }", "type T { a: Int }",
        "fragment F0x1 on Query { count }", "subscription S { counted moved { id } }", "mutation M($v0: City) { count }", "fragment On on Shade { a }", "subscription T { counted @skip(if: true) }",
        "query D($a: Int = \"x\", $a: Int) @include(if: true) { count }", "extend type City { a: Int }", "directive @more on FIELD", "subscription I { __typename }",
    ];

    public static string Mutate(string source, Dice dice, SchemaOutline schema)
    {
        var texts = TokenTexts.Split(source);
        for (var edits = dice.Pick(1, 1, 2, 3); edits > 0; edits--)
        {
            Edit(texts, dice, schema);
        }

        return TokenTexts.Join(texts);
    }

    private static void Edit(List<string> texts, Dice dice, SchemaOutline schema)
    {
        switch (dice.Between(0, 9))
        {
            case 0 or 1:
                Replace(texts, TokenTexts.IsName, dice, () => NameFrom(texts, dice, schema));
                break;
            case 2:
                Replace(texts, TokenTexts.IsLiteral, dice, () => dice.Pick(Literals));
                break;
            case 3:
                ReplaceAfter(texts, ":", dice, () => dice.Pick(Literals));
                break;
            case 4:
                RemoveGroup(texts, dice);
                break;
            case 5:
                ReplaceAfter(texts, "...", dice, () => NameFrom(texts, dice, schema));
                break;
            case 6:
                InsertAfter(texts, "{", dice, () => dice.Pick(Selections));
                break;
            case 7:
                texts.InsertRange(0, TokenTexts.Split(dice.Pick(Definitions)));
                break;
            case 8:
                ReplaceAfter(texts, "$", dice, () => dice.Pick("v0", "v1", "v2", "on3", "none"));
                break;
            default:
                Misspell(texts, dice);
                break;
        }
    }

    private static string NameFrom(List<string> texts, Dice dice, SchemaOutline schema)
    {
        var names = texts.FindAll(TokenTexts.IsName);
        if (names.Count > 0 && dice.Chance(50))
        {
            return dice.PickFrom(names);
        }

        var type = dice.PickFrom(schema.Composites);
        var fields = schema.FieldsOf(type);
        return fields.Count == 0 || dice.Chance(30) ? type : dice.PickFrom(fields).Name.Value;
    }

    private static void Replace(List<string> texts, Predicate<string> isMeant, Dice dice, Func<string> replacement)
    {
        var places = Enumerable.Range(0, texts.Count).Where(i => isMeant(texts[i])).ToList();
        if (places.Count > 0)
        {
            texts[dice.PickFrom(places)] = replacement();
        }
    }

    private static void ReplaceAfter(List<string> texts, string before, Dice dice, Func<string> replacement)
    {
        var places = Enumerable.Range(0, texts.Count - 1).Where(i => texts[i] == before).ToList();
        if (places.Count > 0)
        {
            var start = dice.PickFrom(places) + 1;
            texts.RemoveRange(start, TokenTexts.GroupEnd(texts, start) - start);
            texts.Insert(start, replacement());
        }
    }

    private static void InsertAfter(List<string> texts, string before, Dice dice, Func<string> insertion)
    {
        var places = Enumerable.Range(0, texts.Count).Where(i => texts[i] == before).ToList();
        if (places.Count > 0)
        {
            texts.InsertRange(dice.PickFrom(places) + 1, TokenTexts.Split(insertion()));
        }
    }

    /// <summary>Removes the arguments, variables or selections between one pair of brackets, and the brackets.</summary>
    private static void RemoveGroup(List<string> texts, Dice dice)
    {
        var places = Enumerable.Range(1, Math.Max(0, texts.Count - 1)).Where(i => texts[i] is "(" or "{").ToList();
        if (places.Count > 0)
        {
            var start = dice.PickFrom(places);
            texts.RemoveRange(start, TokenTexts.GroupEnd(texts, start) - start);
        }
    }

    private static void Misspell(List<string> texts, Dice dice)
    {
        var places = Enumerable.Range(0, texts.Count).Where(i => TokenTexts.IsName(texts[i]) && texts[i].Length > 2).ToList();
        if (places.Count > 0)
        {
            var at = dice.PickFrom(places);
            texts[at] = texts[at].Remove(dice.Between(1, texts[at].Length - 1), 1);
        }
    }
}
