WITH figure AS (
  SELECT
    o.year_id, d.code, o.value AS v, o.lower AS l, o.upper AS u,
    sum(o.value) OVER place AS pv, sum(o.lower) OVER place - o.lower AS pl, sum(o.upper) OVER place - o.upper AS pu,
    sum(o.value) OVER year AS yv, sum(o.lower) OVER year - o.lower AS yl, sum(o.upper) OVER year - o.upper AS yu,
    sum(o.value) OVER () AS av, sum(o.lower) OVER () - o.lower AS al, sum(o.upper) OVER () - o.upper AS au
  FROM observations o JOIN districts d ON d.id = o.district_id
  WHERE o.metric = 'VOLUME' AND o.year_id IN (2022, 2023) AND d.code IN ('440781', '440785')
  WINDOW place AS (PARTITION BY d.id), year AS (PARTITION BY o.year_id)
)
SELECT
  year_id AS "year", code AS "district.code",
  (200000 * v + pv) / (2 * pv) AS "volume.ofPlace.value e3", 100000 * l / (l + pu) AS "volume.ofPlace.lower e3", (100000 * u + u + pl - 1) / (u + pl) AS "volume.ofPlace.upper e3",
  (200000 * v + yv) / (2 * yv) AS "volume.ofYear.value e3", 100000 * l / (l + yu) AS "volume.ofYear.lower e3", (100000 * u + u + yl - 1) / (u + yl) AS "volume.ofYear.upper e3",
  (200000 * v + av) / (2 * av) AS "volume.ofAll.value e3", 100000 * l / (l + au) AS "volume.ofAll.lower e3", (100000 * u + u + al - 1) / (u + al) AS "volume.ofAll.upper e3"
FROM figure ORDER BY year_id, code;
