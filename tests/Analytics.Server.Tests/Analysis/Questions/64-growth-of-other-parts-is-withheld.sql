SELECT
  sum(n.value) AS "volume.value e6", NULL AS "volume.growth.value", NULL AS "volume.growth.lower", NULL AS "volume.growth.upper",
  CASE WHEN count(n.id) <> count(o.id) THEN 'PARTS_DIFFER' END AS "volume.growth.reason",
  (sum(o.value) + 500000) / 1000000 AS "volume.previous.value", sum(o.lower) / 1000000 AS "volume.previous.lower",
  CASE WHEN count(o.id) = count(*) THEN (sum(o.upper) + 999999) / 1000000 END AS "volume.previous.upper"
FROM districts d
LEFT JOIN observations n ON n.district_id = d.id AND n.metric = 'VOLUME' AND n.year_id = 2023
LEFT JOIN observations o ON o.district_id = d.id AND o.metric = 'VOLUME' AND o.year_id = 2022;
