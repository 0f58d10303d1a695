SELECT
  d.code AS "district.code", y.number AS "year",
  (o.value + 500000) / 1000000 AS "volume.value", o.lower / 1000000 AS "volume.lower", (o.upper + 999999) / 1000000 AS "volume.upper",
  coalesce(o.status, 'MISSING') AS "volume.status"
FROM districts d JOIN years y ON y.number IN (2022, 2023)
LEFT JOIN observations o ON o.district_id = d.id AND o.year_id = y.id AND o.metric = 'VOLUME'
ORDER BY d.code, y.number
LIMIT 8;
