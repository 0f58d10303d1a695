WITH known AS (
  SELECT sum(value) AS value, sum(lower) AS lower, sum(upper) AS upper
  FROM observations WHERE subject_kind = 'DISTRICT' AND metric = 'VOLUME' AND year_id = 2023
)
SELECT
  d.code AS "district.code",
  (2 * 100000 * p.value + k.value) / (2 * k.value) AS "volume.known.value e3",
  100000 * p.lower / (p.lower + k.upper - p.upper) AS "volume.known.lower e3",
  (100000 * p.upper + p.upper + k.lower - p.lower - 1) / (p.upper + k.lower - p.lower) AS "volume.known.upper e3",
  k.value AS "volume.known.denominator.value e6", k.lower AS "volume.known.denominator.lower e6", k.upper AS "volume.known.denominator.upper e6"
FROM districts d
CROSS JOIN known k
LEFT JOIN observations p ON p.district_id = d.id AND p.metric = 'VOLUME' AND p.year_id = 2023
ORDER BY d.code;
