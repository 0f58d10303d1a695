SELECT
  v.value AS "volume.value e6", v.lower AS "volume.lower e6", v.upper AS "volume.upper e6",
  n.value AS "donations.value e6", n.lower AS "donations.lower e6", n.upper AS "donations.upper e6"
FROM observations v JOIN observations n ON n.subject_kind = 'CITY' AND n.metric = 'DONATIONS' AND n.year_id = v.year_id
WHERE v.subject_kind = 'CITY' AND v.metric = 'VOLUME' AND v.year_id = 2023;
