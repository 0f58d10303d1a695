SELECT
  n.year_id AS "year", d.code AS "district.code",
  (o.value + 500000) / 1000000 AS "lastYear.value", o.lower / 1000000 AS "lastYear.lower", (o.upper + 999999) / 1000000 AS "lastYear.upper",
  (o.value + 500000) / 1000000 AS "volume.previous.value", o.lower / 1000000 AS "volume.previous.lower", (o.upper + 999999) / 1000000 AS "volume.previous.upper",
  (n.value - o.value + 500000) / 1000000 AS "volume.change.value",
  (n.lower - o.upper) / 1000000 AS "volume.change.lower", (n.upper - o.lower + 999999) / 1000000 AS "volume.change.upper"
FROM observations n JOIN districts d ON d.id = n.district_id
JOIN observations o ON o.district_id = n.district_id AND o.metric = n.metric AND o.year_id = n.year_id - 1
WHERE n.metric = 'VOLUME' AND n.year_id = 2023
ORDER BY d.code;
