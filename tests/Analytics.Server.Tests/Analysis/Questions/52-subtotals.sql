SELECT year_id AS "year", NULL AS "districtKind", value / 1000000 AS "volume.value", lower / 1000000 AS "volume.lower", upper / 1000000 AS "volume.upper"
FROM observations WHERE subject_kind = 'CITY' AND metric = 'VOLUME'
UNION ALL
SELECT * FROM (
  SELECT y.number, d.kind, (sum(o.value) + 500000) / 1000000, sum(o.lower) / 1000000, CASE WHEN count(o.id) = count(*) THEN (sum(o.upper) + 999999) / 1000000 END
  FROM years y CROSS JOIN districts d LEFT JOIN observations o ON o.district_id = d.id AND o.metric = 'VOLUME' AND o.year_id = y.id
  WHERE y.number IN (2022, 2023)
  GROUP BY y.number, d.kind ORDER BY y.number, d.kind DESC
);
