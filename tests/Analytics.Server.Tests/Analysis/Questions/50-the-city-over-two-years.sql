SELECT
  year_id AS "year", value AS "volume.value e6", lower AS "volume.lower e6", upper AS "volume.upper e6",
  NULL AS "volume.total.value", sum(lower) OVER past AS "volume.total.lower e6", sum(upper) OVER past AS "volume.total.upper e6",
  NULL AS "volume.mean.value", sum(lower) OVER past / 2 AS "volume.mean.lower e6",
  CASE count(*) OVER past WHEN 2 THEN sum(upper) OVER past / 2 END AS "volume.mean.upper e6"
FROM observations WHERE subject_kind = 'CITY' AND metric = 'VOLUME'
WINDOW past AS (ORDER BY year_id)
ORDER BY year_id;
