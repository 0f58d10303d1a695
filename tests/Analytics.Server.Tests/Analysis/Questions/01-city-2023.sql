-- The statements on the city, intersected: the highest lower bound, the lowest upper bound.
SELECT
  2023 AS "year",
  max(CASE WHEN metric = 'VOLUME' THEN value END) AS "volume.value e6",
  max(CASE WHEN metric = 'VOLUME' THEN lower END) AS "volume.lower e6",
  min(CASE WHEN metric = 'VOLUME' THEN upper END) AS "volume.upper e6",
  max(CASE WHEN metric = 'DONATIONS' THEN value END) AS "donations.value e6",
  max(CASE WHEN metric = 'DONATIONS' THEN lower END) AS "donations.lower e6",
  min(CASE WHEN metric = 'DONATIONS' THEN upper END) AS "donations.upper e6"
FROM statements
WHERE subject_kind = 'CITY' AND year_id = 2023;
