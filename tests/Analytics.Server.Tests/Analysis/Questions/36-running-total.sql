SELECT
  y.number AS "year", d.code AS "district.code",
  (sum(o.value) + 500000) / 1000000 AS "volume.runningTotal.value",
  sum(o.lower) / 1000000 AS "volume.runningTotal.lower",
  CASE WHEN count(o.id) = y.number - 2021 THEN (sum(o.upper) + 999999) / 1000000 END AS "volume.runningTotal.upper"
FROM years y JOIN districts d ON d.code IN ('440705', '440781', '440785')
LEFT JOIN observations o ON o.district_id = d.id AND o.metric = 'VOLUME' AND o.year_id BETWEEN 2022 AND y.number
WHERE y.number IN (2022, 2023)
GROUP BY y.number, d.code ORDER BY y.number, d.code;
