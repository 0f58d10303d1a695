namespace Analytics.Server.Tests.Analysis;

/// <summary>A model of the same tables with other names: perspective, measure and dimensions.</summary>
internal static class OtherModel
{
    public const string Yaml = """
        units:
          litres: { label: { en: L, zh: 升 }, description: { en: One litre., zh: 一升。 } }
        dimensions:
          time:
            label: { en: Time, zh: 时间 }
            description: { en: When., zh: 何时。 }
            members: incomplete
            attributes:
              annum: { label: { en: Annum, zh: 年 }, description: { en: The year., zh: 年份。 }, type: integer, grain: year }
          area:
            label: { en: Area, zh: 地区 }
            description: { en: Where., zh: 何地。 }
            members: complete
            table: { name: districts, key: id, code: code, caption: { en: name_en, zh: name }, entity: District }
            attributes:
              areaSort:
                label: { en: Sort, zh: 类别 }
                description: { en: What sort it is., zh: 何类。 }
                type: enum
                column: kind
                values: { DISTRICT: { en: District, zh: 区 }, COUNTY_LEVEL_CITY: { en: City, zh: 市 } }
        levels:
          whole: { label: { en: Whole, zh: 全部 }, description: { en: All., zh: 全部。 }, subject: CITY }
          oneArea: { label: { en: Area, zh: 地区 }, description: { en: One area., zh: 一地。 }, dimension: area, subject: DISTRICT }
        facts:
          readings:
            label: { en: Readings, zh: 读数 }
            grain: { en: One row a reading., zh: 每行一个读数。 }
            table: populations
            key: id
            level: subject_kind
            levels: [whole, oneArea]
            figure: { value: value, lower: lower, upper: upper, qualifier: qualifier }
            relationships:
              time: { start: instant, end: instant }
              area: district_id
        measures:
          heads:
            label: { en: Heads, zh: 人头 }
            description: { en: How many., zh: 多少。 }
            fact: readings
            aggregation: sum
            unit: litres
            scale: 0
            minimum: 0
            format: "0"
            additivity: { time: last, area: additive }
            source: { en: Said so., zh: 如是说。 }
        derivedMeasures: {}
        perspectives:
          counted:
            label: { en: Counted, zh: 计数 }
            description: { en: What was counted., zh: 已计数者。 }
            facts: [readings]
            dimensions: [time, area]
            measures: [heads]
            defaultLevel: whole
        roles:
          all: { label: { en: All, zh: 所有人 }, description: { en: Anyone., zh: 任何人。 }, perspectives: [counted] }
        """;
}
