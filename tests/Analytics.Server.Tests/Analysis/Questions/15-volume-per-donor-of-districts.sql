SELECT
  d.code AS "district.code",
  (200 * v.value + n.value) / (2 * n.value) AS "volumePerDonor.value e2",
  100 * v.lower / n.upper AS "volumePerDonor.lower e2",
  (100 * v.upper + n.lower - 1) / n.lower AS "volumePerDonor.upper e2",
  n.value AS "donors.value e6", n.lower AS "donors.lower e6", n.upper AS "donors.upper e6"
FROM districts d
LEFT JOIN observations v ON v.district_id = d.id AND v.metric = 'VOLUME' AND v.year_id = 2023
LEFT JOIN observations n ON n.district_id = d.id AND n.metric = 'DONORS' AND n.year_id = 2023
ORDER BY n.value IS NULL, 2, d.code
LIMIT 2;
