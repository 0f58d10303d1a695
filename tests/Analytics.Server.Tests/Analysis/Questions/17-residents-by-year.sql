WITH year AS (
  SELECT year_id FROM observations WHERE subject_kind = 'CITY' UNION SELECT year_id FROM populations WHERE subject_kind = 'CITY'
)
SELECT
  y.year_id AS "year",
  p.value AS "residents.value e6", p.lower AS "residents.lower e6", p.upper AS "residents.upper e6", p.qualifier AS "residents.qualifier",
  coalesce(o.status, 'MISSING') AS "volume.status"
FROM year y
LEFT JOIN populations p ON p.subject_kind = 'CITY' AND p.year_id = y.year_id
LEFT JOIN observations o ON o.subject_kind = 'CITY' AND o.metric = 'VOLUME' AND o.year_id = y.year_id
ORDER BY y.year_id;
