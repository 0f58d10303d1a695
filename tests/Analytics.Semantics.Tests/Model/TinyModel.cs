using Analytics.Semantics.Model;

namespace Analytics.Semantics.Tests.Model;

/// <summary>A small model without fault, to break in one place at a time.</summary>
internal static class TinyModel
{
    public const string Yaml = """
        units:
          litres: { label: { en: L, zh: 升 }, description: { en: One litre., zh: 一升。 } }
        dimensions:
          date:
            label: { en: Date, zh: 日期 }
            description: { en: When., zh: 何时。 }
            members: incomplete
            attributes:
              year: { label: { en: Year, zh: 年 }, description: { en: The year., zh: 年份。 }, type: integer, grain: year }
          place:
            label: { en: Place, zh: 地点 }
            description: { en: Where., zh: 何地。 }
            synonyms: { en: [site, spot], zh: [地方] }
            members: complete
            table: { name: places, key: id, code: code, caption: { en: name_en, zh: name }, entity: Place }
            attributes:
              rank:
                label: { en: Rank, zh: 级别 }
                description: { en: How high., zh: 高低。 }
                type: enum
                column: rank
                values: { HIGH: { en: High, zh: 高 }, LOW: { en: Low, zh: 低 } }
            hierarchies:
              map: { label: { en: Map, zh: 地图 }, description: { en: All places., zh: 各地。 }, levels: [everywhere, place] }
          kind:
            label: { en: Kind, zh: 种类 }
            description: { en: What., zh: 何种。 }
            adds: false
            members: complete
            attributes:
              kind: { label: { en: Kind, zh: 种类 }, description: { en: What., zh: 何种。 }, type: enum, values: { PART: { en: Part, zh: 部分 } } }
        levels:
          everywhere: { label: { en: Everywhere, zh: 全部 }, description: { en: All., zh: 全部。 }, subject: ALL }
          place: { label: { en: Place, zh: 地点 }, description: { en: One., zh: 一处。 }, dimension: place, subject: PLACE }
          rank: { label: { en: Rank, zh: 级别 }, description: { en: One., zh: 一级。 }, dimension: place, attribute: rank }
        facts:
          readings:
            label: { en: Readings, zh: 读数 }
            grain: { en: One row a reading., zh: 每行一个读数。 }
            table: readings
            key: id
            level: subject
            levels: [everywhere, place]
            metric: metric
            figure: { value: value, lower: lower, upper: upper, qualifier: qualifier, conflict: disputed }
            details: { table: notes, column: reading_id, origins: { table: sequels, column: reading_id, origin: origin_id } }
            relationships:
              date: { start: first_day, end: last_day }
              place: place_id
              kind: { kind: kind }
          people:
            label: { en: People, zh: 人口 }
            grain: { en: One row a count., zh: 每行一次计数。 }
            table: people
            key: id
            level: subject
            levels: [everywhere]
            figure: { value: value, lower: lower, upper: upper, qualifier: qualifier }
            relationships:
              date: { start: day, end: day }
        measures:
          rain:
            label: { en: Rain, zh: 雨 }
            description: { en: Rain that fell., zh: 降雨。 }
            synonyms: { en: [rainfall], zh: [雨量] }
            fact: readings
            metric: RAIN
            growthMetric: RAIN_GROWTH
            aggregation: sum
            unit: litres
            scale: 1
            minimum: 0
            format: "#,##0.0"
            additivity: { date: additive, place: additive }
            source: { en: Read., zh: 读得。 }
          people:
            label: { en: People, zh: 人口 }
            description: { en: People there., zh: 人口。 }
            fact: people
            aggregation: last
            unit: litres
            scale: 0
            format: "0"
            additivity: { date: last }
            atMost: rain
            source: { en: Counted., zh: 清点。 }
        derivedMeasures:
          rainPerHead:
            label: { en: Rain per head, zh: 人均雨量 }
            description: { en: Rain over people., zh: 雨量除以人口。 }
            expression: rain / people
            unit: litres
            scale: 2
            format: "0.##"
            source: { en: Computed., zh: 计算。 }
          doubled:
            label: { en: Doubled, zh: 两倍 }
            description: { en: Twice., zh: 两倍。 }
            expression: rainPerHead * 2
            unit: litres
            scale: 2
            format: "0"
            source: { en: Computed., zh: 计算。 }
        perspectives:
          weather:
            label: { en: Weather, zh: 天气 }
            description: { en: All of it., zh: 全部。 }
            facts: [readings, people]
            dimensions: [date, place, kind]
            measures: [rain, people, rainPerHead, doubled]
            defaultLevel: everywhere
        roles:
          reader:
            label: { en: Reader, zh: 读者 }
            description: { en: Anyone., zh: 任何人。 }
            perspectives: [weather]
            details: true
        """;

    public static SourceCatalogue Sources { get; } = new(
    [
        Table("places", "Place", Column("id"), Column("code"), Column("name"), Column("name_en"), Column("rank", "HIGH", "LOW")),
        Table("notes", "Note", Column("id"), Column("number"), Column("reading_id")),
        Table("sequels", "Sequel", Column("reading_id"), Column("origin_id")),
        Table(
            "readings",
            "Reading",
            [.. Figure, Column("metric", "RAIN", "RAIN_GROWTH", "SNOW"), Column("first_day"), Column("last_day"), Column("place_id"), Column("kind", "PART"), Column("disputed")]),
        Table("people", "Count", [.. Figure, Column("day")]),
    ]);

    private static IEnumerable<SourceColumn> Figure =>
        [Column("id"), Column("subject", "ALL", "PLACE"), Column("value"), Column("lower"), Column("upper"), Column("qualifier")];

    private static SourceTable Table(string name, string entity, params SourceColumn[] columns) => new(name, entity, columns);

    private static SourceColumn Column(string name, params string[] words) => new(name, words);
}
