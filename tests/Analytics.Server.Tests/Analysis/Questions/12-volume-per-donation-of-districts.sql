SELECT
  d.code AS "district.code",
  (200 * v.value + n.value) / (2 * n.value) AS "volumePerDonation.value e2",
  100 * v.lower / n.upper AS "volumePerDonation.lower e2",
  (100 * v.upper + n.lower - 1) / n.lower AS "volumePerDonation.upper e2"
FROM districts d
LEFT JOIN observations v ON v.district_id = d.id AND v.metric = 'VOLUME' AND v.year_id = 2023
LEFT JOIN observations n ON n.district_id = d.id AND n.metric = 'DONATIONS' AND n.year_id = 2023
ORDER BY d.code;
