SELECT
  d.kind AS "districtKind",
  sum(v.value) AS "volume.value e6", sum(v.lower) AS "volume.lower e6", CASE WHEN count(v.id) = count(*) THEN sum(v.upper) END AS "volume.upper e6",
  count(v.id) AS "volume.coverage.reported", count(*) AS "volume.coverage.expected", NULL AS "volume.share.value",
  sum(r.value) AS "drives.value e6", sum(r.lower) AS "drives.lower e6", CASE WHEN count(r.id) = count(*) THEN sum(r.upper) END AS "drives.upper e6"
FROM districts d
LEFT JOIN observations v ON v.district_id = d.id AND v.metric = 'VOLUME' AND v.year_id = 2023
LEFT JOIN observations r ON r.district_id = d.id AND r.metric = 'DRIVES' AND r.year_id = 2023
GROUP BY d.kind ORDER BY d.kind DESC;
