SELECT
  sum(r.value) AS "drives.value e6", sum(r.lower) AS "drives.lower e6", CASE WHEN count(r.id) = count(*) THEN sum(r.upper) END AS "drives.upper e6",
  count(r.id) AS "drives.coverage.reported", count(*) AS "drives.coverage.expected",
  sum(s.value) AS "stemCellSamples.value e6", sum(s.lower) AS "stemCellSamples.lower e6", CASE WHEN count(s.id) = count(*) THEN sum(s.upper) END AS "stemCellSamples.upper e6"
FROM districts d
LEFT JOIN statements r ON r.district_id = d.id AND r.metric = 'DRIVES' AND r.year_id = 2023
LEFT JOIN statements s ON s.district_id = d.id AND s.metric = 'STEM_CELL_SAMPLES' AND s.year_id = 2023;
