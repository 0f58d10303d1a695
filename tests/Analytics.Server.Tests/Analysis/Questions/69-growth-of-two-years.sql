SELECT
  d.code AS "district.code",
  (sum(n.value) + 500000) / 1000000 AS "volume.value", sum(n.lower) / 1000000 AS "volume.lower", (sum(n.upper) + 999999) / 1000000 AS "volume.upper",
  NULL AS "volume.growth.value", NULL AS "volume.growth.lower", NULL AS "volume.growth.upper",
  CASE WHEN count(o.id) < count(n.id) THEN 'INCOMPLETE' END AS "volume.growth.reason"
FROM districts d
JOIN observations n ON n.district_id = d.id AND n.metric = 'VOLUME' AND n.year_id IN (2022, 2023)
LEFT JOIN observations o ON o.district_id = d.id AND o.metric = 'VOLUME' AND o.year_id = n.year_id - 1
WHERE d.code IN ('440781', '440785')
GROUP BY d.code ORDER BY d.code;
