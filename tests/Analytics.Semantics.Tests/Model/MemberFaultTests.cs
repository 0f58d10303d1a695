namespace Analytics.Semantics.Tests.Model;

/// <summary>Members of the model that do not go together.</summary>
public sealed class MemberFaultTests
{
    [Theory]
    [InlineData("    hierarchies:\n      map:", "    hierarchies:\n      §the_map:", "'the_map' is not a name in camelCase; begin with a small letter and go on with letters and digits of ASCII, such as stemCellSamples")]
    [InlineData("      year: {", "      §place: {", "'place' is the dimension or attribute of line 10 already; take another name")]
    [InlineData("en: [rainfall]", "en: [rainfall, §Spot]", "'Spot' is a synonym of 'place' already; keep it where it is meant; a word that means two things finds neither")]
    [InlineData("zh: [雨量]", "zh: [雨量, §雨量]", "'雨量' is a synonym of 'rain' already; keep it where it is meant; a word that means two things finds neither")]
    [InlineData("name: places,", "name: §place,", "there is no table 'place'; did you mean places?")]
    [InlineData("key: id, code", "key: §ids, code", "there is no column of places 'ids'; did you mean id?")]
    [InlineData("en: name_en", "en: §nameEn", "there is no column of places 'nameEn'; did you mean name_en or name?")]
    [InlineData("entity: Place", "entity: §Town", "there is no entity of places 'Town'; it can be Place")]
    [InlineData("column: rank\n", "column: §ranks\n", "there is no column of places 'ranks'; did you mean rank?")]
    [InlineData("values: { HIGH: { en: High, zh: 高 }, LOW:", "values: §{ LOW:", "the attribute 'rank' has no label for HIGH; add HIGH with its label")]
    [InlineData("LOW: { en: Low, zh: 低 } }", "LOW: { en: Low, zh: 低 }, §MIDDLE: { en: Middle, zh: 中 } }", "there is no word 'MIDDLE'; it can be HIGH, LOW")]
    [InlineData("        type: enum\n        column: rank\n        values: {", "        type: text\n        column: rank\n        values: §{", "the attribute 'rank' has values, and its type is not enum; write type: enum or remove the values")]
    [InlineData("type: integer, grain", "type: §enum, grain", "the attribute 'year' has no values; add values: each word with its label")]
    [InlineData("      rank:\n        label: { en: Rank, zh: 级别 }\n        description: { en: How high., zh: 高低。 }\n        type: enum\n        column: rank", "      §rank:\n        label: { en: Rank, zh: 级别 }\n        description: { en: How high., zh: 高低。 }\n        type: enum", "the attribute 'rank' has no column; add column: its dimension has a table")]
    [InlineData("type: integer, grain", "type: integer, column: §year, grain", "the attribute 'year' names a column, and its dimension has no table; remove it: the relationship of each fact names the column")]
    [InlineData("grain: year }", "grain: year }\n      §era: { label: { en: Era, zh: 纪 }, description: { en: Era., zh: 纪。 }, type: text }", "the attribute 'era' has no grain, and others of its dimension have; add grain: a dimension of time has calendar periods alone")]
    [InlineData("levels: [everywhere, place] }", "levels: [everywhere, §plaice] }", "there is no level 'plaice'; did you mean place?")]
    [InlineData("levels: [everywhere, place] }", "levels: [place, §place] }", "'place' stands twice in the list; keep one of them")]
    [InlineData("dimension: place, subject", "dimension: §plaza, subject", "there is no dimension 'plaza'; it can be date, place, kind")]
    [InlineData("attribute: rank", "attribute: §range", "there is no attribute of place 'range'; it can be rank")]
    [InlineData("dimension: place, attribute: rank", "attribute: §rank", "the level 'rank' names an attribute without its dimension; add dimension")]
    [InlineData("subject: PLACE", "subject: §ALL", "'ALL' is the subject of 'everywhere' already; a figure stands at one level; give each its own word")]
    [InlineData("    hierarchies:\n      map:", "    caveats: { §rankDiffers: { en: a, zh: b } }\n    hierarchies:\n      map:", "'rankDiffers' is not a word in capitals; begin with a capital letter and go on with capitals, digits and _, such as DEFINITION_DIFFERS")]
    [InlineData("subject: ALL", "subject: §EVERYWHERE", "there is no word 'EVERYWHERE'; it can be ALL, PLACE")]
    public void Read_Should_SayWhereAndWhat_When_DimensionsAreWrong(string old, string marked, string fault) =>
        Faults.AssertOne(old, marked, fault);

    [Theory]
    [InlineData("table: readings", "table: §reading", "there is no table 'reading'; did you mean readings?")]
    [InlineData("metric: metric", "metric: §metrics", "there is no column of readings 'metrics'; did you mean metric?")]
    [InlineData("levels: [everywhere]\n", "levels: [everywhere, §rank]\n", "there is no level at which figures are stated, 'rank'; it can be everywhere, place")]
    [InlineData("conflict: disputed", "conflict: §dispute", "there is no column of readings 'dispute'; did you mean disputed?")]
    [InlineData("details: { table: notes, column: reading_id", "details: { table: notes, column: §readings_id", "there is no column of notes 'readings_id'; did you mean reading_id?")]
    [InlineData("details: { table: notes,", "details: { table: notes, key: §numbers,", "there is no column of notes 'numbers'; did you mean number?")]
    [InlineData("table: sequels", "table: §sequel", "there is no table 'sequel'; did you mean sequels?")]
    [InlineData("sequels, column: reading_id", "sequels, column: §readings_id", "there is no column of sequels 'readings_id'; did you mean reading_id?")]
    [InlineData("origin: origin_id", "origin: §origins_id", "there is no column of sequels 'origins_id'; did you mean origin_id?")]
    [InlineData("      place: place_id", "      place: §places_id", "there is no column of readings 'places_id'; did you mean place_id?")]
    [InlineData("      place: place_id", "      place: { key: place_id, §name: place_id }", "'place' has no 'name' to find by; write place: COLUMN")]
    [InlineData("date: { start: first_day, end: last_day }", "§date: { start: first_day }", "the relationship to 'date' has no end; write date: { start: COLUMN, end: COLUMN }")]
    [InlineData("date: { start: first_day, end: last_day }", "date: §first_day", "one column does not lead to 'date'; write date: { start: COLUMN, end: COLUMN }")]
    [InlineData("values: { PART:", "values: { §PIECE: { en: Piece, zh: 块 }, PART:", "there is no word 'PIECE'; it can be PART")]
    [InlineData("unit: litres\n    scale: 1", "unit: §liters\n    scale: 1", "there is no unit 'liters'; did you mean litres?")]
    [InlineData("fact: people", "fact: §peple", "there is no fact 'peple'; did you mean people?")]
    [InlineData("    metric: RAIN\n", "    metric: §RAINS\n", "there is no metric 'RAINS'; did you mean RAIN?")]
    [InlineData("growthMetric: RAIN_GROWTH", "growthMetric: §RAIN", "the measure 'rain' reads RAIN already; let one measure read it")]
    [InlineData("  rain:\n    label: { en: Rain, zh: 雨 }\n    description: { en: Rain that fell., zh: 降雨。 }\n    synonyms: { en: [rainfall], zh: [雨量] }\n    fact: readings\n    metric: RAIN\n", "  §rain:\n    label: { en: Rain, zh: 雨 }\n    description: { en: Rain that fell., zh: 降雨。 }\n    fact: readings\n", "the measure 'rain' has no metric, and the rows of 'readings' measure many things; add metric")]
    [InlineData("fact: people", "fact: people\n    metric: §RAIN", "all rows of 'people' measure the same; remove metric")]
    [InlineData("atMost: rain", "atMost: §train", "there is no other measure 'train'; did you mean rain?")]
    [InlineData("format: \"#,##0.0\"", "format: §\"0,0.0\"", "'0,0.0' is no format; write \"0\" or \"#,##0\", and for decimals \".00\" or \".##\" behind it")]
    [InlineData("format: \"#,##0.0\"", "format: §\"#,##0.00\"", "the format has more decimals than the scale keeps, which is 1; write fewer or raise the scale")]
    [InlineData("additivity: { date: additive, place: additive }", "additivity: §{ date: additive }", "the measure 'rain' does not say what it does over 'place'; add place: additive, last or none")]
    [InlineData("additivity: { date: last }", "additivity: { date: last, §place: none }", "there is no dimension of people 'place'; it can be date")]
    [InlineData("place: additive }", "place: additive, §kind: none }", "nothing adds over 'kind'; remove it")]
    [InlineData("place: additive }", "place: §last }", "'place' is not time and has no last; write additive or none")]
    [InlineData("aggregation: sum", "aggregation: §last", "the measure 'rain' adds up over a dimension by its additivity; write aggregation: sum, or change the additivity")]
    [InlineData("aggregation: last", "aggregation: §none", "the measure 'people' adds up over none, and the last stands by its additivity; write aggregation: last, or change the additivity")]
    [InlineData("aggregation: sum", "aggregation: §none", "the measure 'rain' adds up over a dimension by its additivity; write aggregation: sum, or change the additivity")]
    public void Read_Should_SayWhereAndWhat_When_FactsOrMeasuresAreWrong(string old, string marked, string fault) =>
        Faults.AssertOne(old, marked, fault);

    [Theory]
    [InlineData("by")]
    [InlineData("cursor")]
    [InlineData("drillDown")]
    [InlineData("details")]
    public void Read_Should_KeepReservedNamesFree(string name)
    {
        var broken = TinyModel.Yaml.Replace("doubled:", $"{name}:", StringComparison.Ordinal).Replace("rainPerHead, doubled]", $"rainPerHead, {name}]", StringComparison.Ordinal);

        Assert.Equal(
            [$"line 96, column 3: '{name}' is a field of every row and cannot be a measure; take a name other than by, cursor, drillDown, details"],
            Faults.Of(broken));
    }

    [Theory]
    [InlineData("expression: rainPerHead * 2", "expression: §doubled * 2", "derived measures go in a circle: 'doubled' → 'doubled'; let one of them do without the next")]
    [InlineData("expression: rain / people", "expression: §1 + doubled", "derived measures go in a circle: 'rainPerHead' → 'doubled' → 'rainPerHead'; let one of them do without the next")]
    [InlineData("expression: rain / people", "expression: rain / §peeple", "there is no measure 'peeple'; did you mean people?")]
    [InlineData("expression: rain / people", "expression: \"rain / §peeple\"", "there is no measure 'peeple'; did you mean people?")]
    [InlineData("expression: rain / people", "expression: §>-\n      rain / peeple", "there is no measure 'peeple'; did you mean people?")]
    [InlineData("expression: rain / people", "expression: rain §/ 0", "this divides by zero; divide by a measure or by another number")]
    [InlineData("facts: [readings, people]\n", "facts: [readings, people, §snow]\n", "there is no fact 'snow'; it can be readings, people")]
    [InlineData("measures: [rain, people, rainPerHead", "measures: [rain, people, §rainPerHeat, rainPerHead", "there is no measure 'rainPerHeat'; did you mean rainPerHead?")]
    [InlineData("dimensions: [date, place, kind]", "dimensions: [date, place, §kinds]", "there is no dimension 'kinds'; did you mean kind?")]
    [InlineData("defaultLevel: everywhere", "defaultLevel: §rank", "there is no level of the facts of 'weather', 'rank'; it can be everywhere, place")]
    [InlineData("perspectives: [weather]", "perspectives: [§whether]", "there is no perspective 'whether'; did you mean weather?")]
    public void Read_Should_SayWhereAndWhat_When_FormulasOrPerspectivesAreWrong(string old, string marked, string fault) =>
        Faults.AssertOne(old, marked, fault);

    [Fact]
    public void Read_Should_RefuseWhatTheFactsOfAPerspectiveCannotAnswer_AlsoThroughDerivedMeasures() =>
        Assert.Equal(
            [
                "line 110, column 22: the perspective 'weather' cannot answer 'people': it needs the fact 'people'; add people to its facts or remove the measure",
                "line 110, column 30: the perspective 'weather' cannot answer 'rainPerHead': it needs the fact 'people'; add people to its facts or remove the measure",
                "line 110, column 43: the perspective 'weather' cannot answer 'doubled': it needs the fact 'people'; add people to its facts or remove the measure",
            ],
            Faults.Of(Faults.Broken("facts: [readings, people]", "facts: [readings]")));

    [Theory]
    [InlineData("  doubled:", "  §Doubled:", "'Doubled' is not a name in camelCase; begin with a small letter and go on with letters and digits of ASCII, such as stemCellSamples")]
    [InlineData("      place: place_id", "      §plase: place_id", "there is no dimension 'plase'; did you mean place?")]
    public void Read_Should_SayWhereAndWhat_When_OtherFaultsFollow(string old, string marked, string fault) =>
        Faults.AssertAmong(old, marked, fault);

    [Fact]
    public void Read_Should_RefuseADimensionThatNoFactLeadsTo() =>
        Assert.Contains(
            "line 108, column 24: no fact of the perspective 'weather' leads to 'place'; remove it or add the relationship to a fact",
            Faults.Of(Faults.Broken("      place: place_id\n", "")));
}
