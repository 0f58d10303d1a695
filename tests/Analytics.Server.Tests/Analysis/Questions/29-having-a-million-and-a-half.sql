SELECT
  d.code AS "district.code", p.value AS "volume.value e6", p.lower AS "volume.lower e6", p.upper AS "volume.upper e6",
  (200000 * p.value + c.value) / (2 * c.value) AS "volume.share.value e3",
  100000 * p.lower / c.upper AS "volume.share.lower e3",
  (100000 * p.upper + c.lower - 1) / c.lower AS "volume.share.upper e3"
FROM observations p
JOIN districts d ON d.id = p.district_id
JOIN observations c ON c.subject_kind = 'CITY' AND c.metric = p.metric AND c.year_id = p.year_id
WHERE p.metric = 'VOLUME' AND p.year_id = 2023 AND p.lower > 1500000 * 1000000
ORDER BY d.code;
