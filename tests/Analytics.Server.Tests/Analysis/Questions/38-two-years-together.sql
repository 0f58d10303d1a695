SELECT
  2023 AS "year", d.code AS "district.code",
  (sum(o.value) + 500000) / 1000000 AS "volume.value", sum(o.lower) / 1000000 AS "volume.lower",
  CASE count(o.id) WHEN 2 THEN (sum(o.upper) + 999999) / 1000000 END AS "volume.upper"
FROM districts d LEFT JOIN observations o ON o.district_id = d.id AND o.metric = 'VOLUME' AND o.year_id IN (2022, 2023)
GROUP BY d.code ORDER BY d.code;
