-- Best: those that must be above. Worst: those that can be.
WITH place AS (
  SELECT
    p.key, o.value, o.lower, o.upper,
    1 + (SELECT count(*) FROM statements a WHERE a.donor_id <> p.id AND a.metric = 'VOLUME' AND a.lower > o.upper) AS best,
    1 + (SELECT count(*) FROM statements a WHERE a.donor_id <> p.id AND a.metric = 'VOLUME' AND a.upper > o.lower) AS worst
  FROM donors p JOIN statements o ON o.donor_id = p.id AND o.metric = 'VOLUME'
)
SELECT
  key AS "donor.code", value AS "volume.value e6", lower AS "volume.lower e6", upper AS "volume.upper e6",
  CASE WHEN best = worst THEN best END AS "volume.rank.value", best AS "volume.rank.best", worst AS "volume.rank.worst",
  CASE WHEN best = worst THEN best END AS "volume.rank.ofReported", count(*) OVER () AS "volume.rank.among"
FROM place ORDER BY key;
