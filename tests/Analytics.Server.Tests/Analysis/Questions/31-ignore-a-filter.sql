SELECT
  t.value AS "volume.value e6", t.lower AS "volume.lower e6", t.upper AS "volume.upper e6",
  c.value AS "everywhere.value e6", c.lower AS "everywhere.lower e6", c.upper AS "everywhere.upper e6"
FROM observations t JOIN districts d ON d.id = t.district_id AND d.code = '440781'
JOIN observations c ON c.subject_kind = 'CITY' AND c.metric = t.metric AND c.year_id = t.year_id
WHERE t.metric = 'VOLUME' AND t.year_id = 2023;
