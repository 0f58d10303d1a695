SELECT
  y.number AS "year", d.code AS "district.code",
  CASE count(*) WHEN 2 THEN (sum(o.value) + 10000) / 20000 END AS "volume.movingAverage.value e2",
  sum(o.lower) / 20000 AS "volume.movingAverage.lower e2",
  CASE count(*) WHEN 2 THEN (sum(o.upper) + 19999) / 20000 END AS "volume.movingAverage.upper e2"
FROM years y JOIN districts d ON d.code IN ('440781', '440785')
JOIN observations o ON o.district_id = d.id AND o.metric = 'VOLUME' AND o.year_id IN (y.number - 1, y.number)
WHERE y.number IN (2022, 2023)
GROUP BY y.number, d.code ORDER BY y.number, d.code;
