WITH figure AS (
  SELECT
    d.kind, d.code, o.value AS v, o.lower AS l, o.upper AS u,
    sum(o.value) OVER kind AS kv, sum(o.lower) OVER kind - o.lower AS kl, sum(o.upper) OVER kind - o.upper AS ku,
    sum(o.value) OVER () AS av, sum(o.lower) OVER () - o.lower AS al, sum(o.upper) OVER () - o.upper AS au
  FROM observations o JOIN districts d ON d.id = o.district_id
  WHERE o.metric = 'VOLUME' AND o.year_id = 2023
  WINDOW kind AS (PARTITION BY d.kind)
)
SELECT
  kind AS "districtKind", code AS "district.code",
  (200000 * v + kv) / (2 * kv) AS "volume.ofKind.value e3", 100000 * l / (l + ku) AS "volume.ofKind.lower e3", (100000 * u + u + kl - 1) / (u + kl) AS "volume.ofKind.upper e3",
  (200000 * v + av) / (2 * av) AS "volume.ofAll.value e3", 100000 * l / (l + au) AS "volume.ofAll.lower e3", (100000 * u + u + al - 1) / (u + al) AS "volume.ofAll.upper e3"
FROM figure ORDER BY kind DESC, code;
