WITH figure AS (
  SELECT p.value AS p, p.lower AS pl, min(p.upper, n.upper) AS pu, n.value AS n, max(n.lower, p.lower) AS nl, n.upper AS nu, v.value AS v, v.lower AS vl, v.upper AS vu
  FROM observations p
  JOIN observations n ON n.subject_kind = 'CITY' AND n.metric = 'DONATIONS' AND n.year_id = p.year_id
  JOIN observations v ON v.subject_kind = 'CITY' AND v.metric = 'VOLUME' AND v.year_id = p.year_id
  WHERE p.subject_kind = 'CITY' AND p.metric = 'DONORS' AND p.year_id = 2023
)
SELECT
  p AS "donors.value e6", pl AS "donors.lower e6", pu AS "donors.upper e6", n AS "donations.value e6", nl AS "donations.lower e6", nu AS "donations.upper e6",
  (200 * v + p) / (2 * p) AS "volumePerDonor.value e2", 100 * vl / pu AS "volumePerDonor.lower e2", (100 * vu + pl - 1) / pl AS "volumePerDonor.upper e2"
FROM figure;
