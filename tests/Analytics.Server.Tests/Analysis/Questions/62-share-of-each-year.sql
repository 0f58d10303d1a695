WITH figure AS (
  SELECT year_id, lower AS l, upper AS u, sum(lower) OVER () AS wl, sum(upper) OVER () AS wu
  FROM observations WHERE subject_kind = 'CITY' AND metric = 'VOLUME' AND year_id IN (2022, 2023)
)
SELECT
  year_id AS "year", NULL AS "volume.share.value",
  100000 * l / (l + wu - u) AS "volume.share.lower e3", (100000 * u + u + wl - l - 1) / (u + wl - l) AS "volume.share.upper e3",
  NULL AS "volume.share.denominator.value", wl AS "volume.share.denominator.lower e6", wu AS "volume.share.denominator.upper e6"
FROM figure ORDER BY year_id;
