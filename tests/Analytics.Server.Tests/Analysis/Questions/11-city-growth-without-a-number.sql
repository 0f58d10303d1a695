SELECT
  v.value AS "volume.growth.value e6", v.lower AS "volume.growth.lower e6", v.upper AS "volume.growth.upper e6",
  n.value AS "donations.growth.value e6", n.lower AS "donations.growth.lower e6", n.upper AS "donations.growth.upper e6"
FROM statements v JOIN statements n ON n.subject_kind = 'CITY' AND n.metric = 'DONATIONS_GROWTH' AND n.year_id = 2023
WHERE v.subject_kind = 'CITY' AND v.metric = 'VOLUME_GROWTH' AND v.year_id = 2023;
