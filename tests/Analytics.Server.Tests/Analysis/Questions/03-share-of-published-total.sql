-- Percent to three decimals: 100 × 1000 × part / whole, the lower bound down, the upper up, the value to the nearest.
SELECT
  d.code AS "district.code", p.value AS "volume.value e6",
  (2 * 100000 * p.value + c.value) / (2 * c.value) AS "volume.share.value e3",
  100000 * p.lower / c.upper AS "volume.share.lower e3",
  (100000 * p.upper + c.lower - 1) / c.lower AS "volume.share.upper e3",
  c.value AS "volume.share.denominator.value e6", c.lower AS "volume.share.denominator.lower e6", c.upper AS "volume.share.denominator.upper e6"
FROM districts d
JOIN observations c ON c.subject_kind = 'CITY' AND c.metric = 'VOLUME' AND c.year_id = 2023
LEFT JOIN observations p ON p.district_id = d.id AND p.metric = 'VOLUME' AND p.year_id = 2023
ORDER BY p.value IS NULL, p.value DESC, d.code;
