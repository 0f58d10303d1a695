SELECT
  sum(v.value) AS "volume.value e6", sum(v.lower) AS "volume.lower e6", CASE WHEN count(v.id) = count(*) THEN sum(v.upper) END AS "volume.upper e6",
  count(v.id) AS "volume.coverage.reported", count(*) AS "volume.coverage.expected",
  sum(n.value) AS "donations.value e6", sum(n.lower) AS "donations.lower e6", CASE WHEN count(n.id) = count(*) THEN sum(n.upper) END AS "donations.upper e6"
FROM districts d
LEFT JOIN statements v ON v.district_id = d.id AND v.metric = 'VOLUME' AND v.year_id = 2023
LEFT JOIN statements n ON n.district_id = d.id AND n.metric = 'DONATIONS' AND n.year_id = 2023;
