SELECT
  d.code AS "district.code", d.name_en AS "district.nameEn",
  v.value AS "volume.value e6", v.lower AS "volume.lower e6", v.upper AS "volume.upper e6",
  count(v.id) AS "volume.coverage.reported", 1 AS "volume.coverage.expected",
  n.value AS "donations.value e6", n.lower AS "donations.lower e6", n.upper AS "donations.upper e6"
FROM districts d
LEFT JOIN statements v ON v.district_id = d.id AND v.metric = 'VOLUME' AND v.year_id = 2023
LEFT JOIN statements n ON n.district_id = d.id AND n.metric = 'DONATIONS' AND n.year_id = 2023
GROUP BY d.id
ORDER BY d.code;
