WITH place AS (
  SELECT y.number AS year, d.code, o.*, row_number() OVER (PARTITION BY y.number ORDER BY o.value DESC NULLS LAST, d.code) AS place
  FROM years y CROSS JOIN districts d LEFT JOIN observations o ON o.district_id = d.id AND o.metric = 'VOLUME' AND o.year_id = y.id
  WHERE y.number IN (2022, 2023)
)
SELECT
  p.year AS "year", c.value AS "city e6", p.code AS "district.code",
  (p.value + 500000) / 1000000 AS "volume.value", p.lower / 1000000 AS "volume.lower", (p.upper + 999999) / 1000000 AS "volume.upper"
FROM place p JOIN observations c ON c.subject_kind = 'CITY' AND c.metric = 'VOLUME' AND c.year_id = p.year
WHERE p.place <= 3 ORDER BY p.year, p.place;
