WITH reported AS (
  SELECT d.code, o.value AS v, o.lower AS l, o.upper AS u, sum(o.value) OVER () AS kv, sum(o.lower) OVER () - o.lower AS ol, sum(o.upper) OVER () - o.upper AS ou
  FROM observations o JOIN districts d ON d.id = o.district_id
  WHERE o.metric = 'VOLUME' AND o.year_id = 2023
)
SELECT
  code AS "district.code",
  (200000 * v + kv) / (2 * kv) AS "blood.part.value e3", 100000 * l / (l + ou) AS "blood.part.lower e3", (100000 * u + u + ol - 1) / (u + ol) AS "blood.part.upper e3"
FROM reported ORDER BY 2 LIMIT 3;
