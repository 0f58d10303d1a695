using Analytics.Semantics.Model;

namespace Analytics.Semantics.Tests.World;

/// <summary>The model of the tiny world: what orchards and their farms harvested.</summary>
internal static class OrchardModel
{
    private const string Yaml = """
        units:
          kilograms: { label: { en: kg, zh: 千克 }, description: { en: One kilogram., zh: 一千克。 } }
        dimensions:
          date:
            label: { en: Date, zh: 日期 }
            description: { en: When., zh: 何时。 }
            members: incomplete
            attributes:
              year: { label: { en: Year, zh: 年 }, description: { en: The year., zh: 年份。 }, type: integer, grain: year }
              month: { label: { en: Month, zh: 月 }, description: { en: The month., zh: 月份。 }, type: text, grain: month }
          period:
            label: { en: Period, zh: 时段 }
            description: { en: The days., zh: 时段。 }
            adds: false
            members: incomplete
            attributes:
              periodKind: { label: { en: Kind, zh: 类型 }, description: { en: What kind., zh: 类型。 }, type: enum, values: { YEAR: { en: Year, zh: 年度 }, RANGE: { en: Span, zh: 期间 } } }
              periodStart: { label: { en: First day, zh: 起始日 }, description: { en: The first., zh: 起始。 }, type: date }
              periodEnd: { label: { en: Last day, zh: 截止日 }, description: { en: The last., zh: 截止。 }, type: date }
          orchard:
            label: { en: Orchard, zh: 果园 }
            description: { en: Where., zh: 何地。 }
            members: complete
            table: { name: orchards, key: id, code: code, caption: { en: name_en, zh: name }, entity: Orchard }
            attributes:
              soil: { label: { en: Soil, zh: 土壤 }, description: { en: What soil., zh: 土壤。 }, type: enum, column: soil, values: { SAND: { en: Sand, zh: 沙 }, CLAY: { en: Clay, zh: 黏土 } } }
            hierarchies:
              map: { label: { en: Map, zh: 地图 }, description: { en: All., zh: 各地。 }, levels: [all, orchard, farm] }
          farm:
            label: { en: Farm, zh: 农场 }
            description: { en: Whose., zh: 谁的。 }
            members: incomplete
            table: { name: farms, key: id, code: code, caption: { en: name_en, zh: name }, entity: Farm }
            relationships: { orchard: orchard_id }
          sort:
            label: { en: Sort, zh: 品种 }
            description: { en: What sort., zh: 品种。 }
            adds: false
            members: complete
            attributes:
              sort: { label: { en: Sort, zh: 品种 }, description: { en: What sort., zh: 品种。 }, type: enum, values: { RED: { en: Red, zh: 红 }, GREEN: { en: Green, zh: 绿 } } }
            caveats:
              SORT_DIFFERS: { en: Not the same sort., zh: 品种不同。 }
          shift:
            label: { en: Shift, zh: 班次 }
            description: { en: When in the day., zh: 班次。 }
            members: incomplete
            attributes:
              shift: { label: { en: Shift, zh: 班次 }, description: { en: When in the day., zh: 班次。 }, type: enum, values: { MORNING: { en: Morning, zh: 早 }, EVENING: { en: Evening, zh: 晚 } } }
        levels:
          all: { label: { en: All, zh: 全部 }, description: { en: All., zh: 全部。 }, subject: ALL }
          orchard: { label: { en: Orchard, zh: 果园 }, description: { en: One., zh: 一个。 }, dimension: orchard, subject: ORCHARD }
          farm: { label: { en: Farm, zh: 农场 }, description: { en: One., zh: 一个。 }, dimension: farm, subject: FARM }
        facts:
          crops:
            label: { en: Crops, zh: 收成 }
            grain: { en: One row a figure., zh: 每行一个数。 }
            table: crops
            key: id
            level: subject
            levels: [all, orchard, farm]
            metric: metric
            figure: { value: value, lower: lower, upper: upper, qualifier: qualifier }
            relationships:
              date: { start: first_day, end: last_day }
              period: { periodKind: kind, periodStart: first_day, periodEnd: last_day }
              orchard: orchard_id
              farm: farm_id
              sort: { sort: sort }
          stands:
            label: { en: Stands, zh: 树 }
            grain: { en: One row a count., zh: 每行一次计数。 }
            table: stands
            key: id
            level: subject
            levels: [all, orchard]
            figure: { value: value, lower: lower, upper: upper, qualifier: qualifier }
            relationships:
              date: { start: day, end: day }
              orchard: orchard_id
          pickings:
            label: { en: Pickings, zh: 采摘 }
            grain: { en: One row a picking., zh: 每行一次采摘。 }
            table: pickings
            key: id
            records: { batches: sheets, from: first_day, to: last_day, synthetic: made_up, undone: torn_on }
            levels: [all, orchard, farm]
            relationships:
              date: { start: day, end: day }
              orchard: orchard_id
              farm: farm_id
              shift: { shift: shift }
        measures:
          apples:
            label: { en: Apples, zh: 苹果 }
            description: { en: Apples picked., zh: 苹果。 }
            fact: crops
            metric: APPLES
            growthMetric: APPLES_GROWTH
            aggregation: sum
            unit: kilograms
            scale: 0
            minimum: 0
            format: "0"
            additivity: { date: additive, orchard: additive, farm: additive }
            source: { en: Said so., zh: 据称。 }
            recorded:
              description: { en: Red apples weighed., zh: 称重。 }
              fact: pickings
              aggregation: sum
              column: weight
              states: { sort: RED }
              source: { en: Sheets., zh: 记录。 }
          baskets:
            label: { en: Baskets, zh: 筐 }
            description: { en: Baskets filled., zh: 筐。 }
            fact: crops
            metric: BASKETS
            aggregation: sum
            unit: kilograms
            scale: 0
            minimum: 0
            format: "0"
            additivity: { date: additive, orchard: additive, farm: additive }
            source: { en: Said so., zh: 据称。 }
          pickers:
            label: { en: Pickers, zh: 采摘者 }
            description: { en: Who picked., zh: 采摘者。 }
            fact: crops
            metric: PICKERS
            aggregation: none
            unit: kilograms
            scale: 0
            minimum: 0
            format: "0"
            additivity: { date: none, orchard: none, farm: none }
            atMost: baskets
            caveats:
              PICKERS_MAY_BE_HANDS: { en: Hands perhaps., zh: 可能是人手。 }
            source: { en: Said so., zh: 据称。 }
            recorded:
              description: { en: Who picked., zh: 采摘者。 }
              fact: pickings
              aggregation: distinct
              column: picker_id
              source: { en: Sheets., zh: 记录。 }
          pickings:
            label: { en: Pickings, zh: 采摘次数 }
            description: { en: Times picked., zh: 采摘次数。 }
            fact: pickings
            aggregation: count
            unit: kilograms
            scale: 0
            minimum: 0
            format: "0"
            source: { en: Sheets., zh: 记录。 }
          morningPickings:
            label: { en: Morning pickings, zh: 早班采摘次数 }
            description: { en: Times picked in the morning., zh: 早班采摘次数。 }
            fact: pickings
            aggregation: count
            only: { shift: [MORNING] }
            unit: kilograms
            scale: 0
            minimum: 0
            format: "0"
            source: { en: Sheets., zh: 记录。 }
          heaviest:
            label: { en: Heaviest picking, zh: 最重一次 }
            description: { en: The heaviest., zh: 最重。 }
            fact: pickings
            aggregation: max
            column: weight
            unit: kilograms
            scale: 0
            minimum: 0
            format: "0"
            source: { en: Sheets., zh: 记录。 }
          trees:
            label: { en: Trees, zh: 树 }
            description: { en: Trees standing., zh: 树。 }
            fact: stands
            aggregation: sum
            unit: kilograms
            scale: 0
            minimum: 0
            format: "0"
            additivity: { date: last, orchard: additive }
            source: { en: Counted., zh: 清点。 }
        derivedMeasures:
          applesPerBasket:
            label: { en: Per basket, zh: 每筐 }
            description: { en: Apples over baskets., zh: 每筐苹果。 }
            expression: apples / baskets
            unit: kilograms
            scale: 1
            minimum: 0
            format: "0.0"
            source: { en: Computed., zh: 计算。 }
          applesPerTree:
            label: { en: Per tree, zh: 每树 }
            description: { en: Apples over trees., zh: 每树苹果。 }
            expression: apples / trees
            unit: kilograms
            scale: 2
            minimum: 0
            format: "0.00"
            source: { en: Computed., zh: 计算。 }
          morningShare:
            label: { en: Morning share, zh: 早班占比 }
            description: { en: Share of the morning., zh: 早班占比。 }
            expression: morningPickings / pickings * 100
            unit: kilograms
            scale: 2
            minimum: 0
            format: "0.00"
            source: { en: Computed., zh: 计算。 }
        perspectives:
          harvest:
            label: { en: Harvest, zh: 收成 }
            description: { en: All., zh: 全部。 }
            facts: [crops, stands]
            dimensions: [date, period, orchard, farm, sort]
            measures: [apples, baskets, pickers, trees, applesPerBasket, applesPerTree]
            defaultLevel: all
          picked:
            label: { en: Picked, zh: 采摘 }
            description: { en: Records., zh: 记录。 }
            facts: [pickings]
            dimensions: [date, orchard, farm, shift]
            measures: [apples, pickers, pickings, morningPickings, heaviest, morningShare]
            defaultLevel: all
        roles:
          reader: { label: { en: Reader, zh: 读者 }, description: { en: Anyone., zh: 任何人。 }, perspectives: [harvest], details: true }
        """;

    public static SemanticModel Model { get; } = SemanticModelReader.Read(Yaml, new SourceCatalogue(
    [
        Table("orchards", "Orchard", Column("id"), Column("code"), Column("name"), Column("name_en"), Column("soil", "SAND", "CLAY")),
        Table("farms", "Farm", Column("id"), Column("code"), Column("name"), Column("name_en"), Column("orchard_id")),
        Table(
            "crops",
            "Crop",
            [.. Figure, Column("metric", "APPLES", "APPLES_GROWTH", "BASKETS", "PICKERS"), Column("first_day"), Column("last_day"), Column("kind", "YEAR", "RANGE"), Column("orchard_id"), Column("farm_id"), Column("sort", "RED", "GREEN")]),
        Table("pickings", "Picking", Column("id"), Column("day"), Column("orchard_id"), Column("farm_id"), Column("picker_id"), Column("weight"), Column("shift", "MORNING", "EVENING")),
        Table("sheets", "Sheet", Column("first_day"), Column("last_day"), Column("made_up"), Column("torn_on")),
        Table("stands", "Stand", [.. Figure, Column("day"), Column("orchard_id")]),
    ]));

    private static IEnumerable<SourceColumn> Figure =>
        [Column("id"), Column("subject", "ALL", "ORCHARD", "FARM"), Column("value"), Column("lower"), Column("upper"), Column("qualifier")];

    private static SourceTable Table(string name, string entity, params SourceColumn[] columns) => new(name, entity, columns);

    private static SourceColumn Column(string name, params string[] words) => new(name, words);
}
