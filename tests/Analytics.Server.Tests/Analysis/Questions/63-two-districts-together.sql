WITH year AS (
  SELECT
    sum(CASE year_id WHEN 2023 THEN value END) AS n, sum(CASE year_id WHEN 2023 THEN lower END) AS nl, sum(CASE year_id WHEN 2023 THEN upper END) AS nu,
    sum(CASE year_id WHEN 2022 THEN value END) AS o, sum(CASE year_id WHEN 2022 THEN lower END) AS ol, sum(CASE year_id WHEN 2022 THEN upper END) AS ou
  FROM observations JOIN districts d ON d.id = district_id
  WHERE metric = 'VOLUME' AND d.code IN ('440781', '440785')
)
SELECT
  n AS "volume.value e6", nl AS "volume.lower e6", nu AS "volume.upper e6",
  (200000 * (n - o) + o) / (2 * o) AS "volume.growth.value e3",
  100000 * (nl - ou) / ou AS "volume.growth.lower e3", (100000 * (nu - ol) + ol - 1) / ol AS "volume.growth.upper e3",
  (o + 500000) / 1000000 AS "volume.previous.value", ol / 1000000 AS "volume.previous.lower", (ou + 999999) / 1000000 AS "volume.previous.upper",
  (n - o + 500000) / 1000000 AS "volume.change.value", (nl - ou) / 1000000 AS "volume.change.lower", (nu - ol + 999999) / 1000000 AS "volume.change.upper"
FROM year;
