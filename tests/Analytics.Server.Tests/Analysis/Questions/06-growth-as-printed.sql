SELECT
  d.code AS "district.code",
  g.value AS "volume.growth.value e6", g.lower AS "volume.growth.lower e6", g.upper AS "volume.growth.upper e6",
  CASE WHEN g.id IS NOT NULL THEN NULL WHEN v.id IS NULL THEN 'CURRENT_MISSING' ELSE 'PREVIOUS_MISSING' END AS "volume.growth.reason"
FROM districts d
LEFT JOIN statements v ON v.district_id = d.id AND v.metric = 'VOLUME' AND v.year_id = 2023
LEFT JOIN statements g ON g.district_id = d.id AND g.metric = 'VOLUME_GROWTH' AND g.year_id = 2023
ORDER BY d.code;
