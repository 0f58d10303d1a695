SELECT
  c.value AS "volume.value e6", c.lower AS "volume.lower e6", c.upper AS "volume.upper e6",
  sum(o.value) AS "counties.value e6", sum(o.lower) AS "counties.lower e6", CASE WHEN count(o.id) = count(*) THEN sum(o.upper) END AS "counties.upper e6"
FROM districts d
LEFT JOIN observations o ON o.district_id = d.id AND o.metric = 'VOLUME' AND o.year_id = 2023
JOIN observations c ON c.subject_kind = 'CITY' AND c.metric = 'VOLUME' AND c.year_id = 2023
WHERE d.kind = 'COUNTY_LEVEL_CITY';
