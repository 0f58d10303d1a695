SELECT
  o.year_id AS "year", d.kind AS "districtKind", d.code AS "district.code", (o.value + 500000) / 1000000 AS "volume",
  CAST(o.year_id AS TEXT) AS "period.label",
  (o.value + 500000) / 1000000 AS "volume.value", o.lower / 1000000 AS "volume.lower", (o.upper + 999999) / 1000000 AS "volume.upper",
  o.status AS "volume.status", p.value AS "donors.value e6"
FROM observations o JOIN districts d ON d.id = o.district_id
LEFT JOIN observations p ON p.district_id = d.id AND p.metric = 'DONORS' AND p.year_id = o.year_id
WHERE o.metric = 'VOLUME'
ORDER BY d.kind DESC, o.year_id, d.code;
