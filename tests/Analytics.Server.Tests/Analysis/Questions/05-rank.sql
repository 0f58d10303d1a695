-- No two intervals overlap, so the place among those that reported is the count of those above.
-- Of k missing districts with a sum of at least gap, one must be above x if k × x is less than gap; n can be above while n × x is at most the gap.
WITH reported AS (
  SELECT district_id, lower, upper FROM observations WHERE subject_kind = 'DISTRICT' AND metric = 'VOLUME' AND year_id = 2023
), gap AS (
  SELECT c.lower - sum(r.upper) AS lower, c.upper - sum(r.lower) AS upper, 7 - count(*) AS missing
  FROM reported r JOIN observations c ON c.subject_kind = 'CITY' AND c.metric = 'VOLUME' AND c.year_id = 2023
), place AS (
  SELECT district_id, lower, upper, rank() OVER (ORDER BY lower DESC) AS place FROM reported
)
SELECT
  d.code AS "district.code",
  NULL AS "volume.rank.value",
  p.place + (p.upper * g.missing < g.lower) AS "volume.rank.best",
  p.place + min(g.missing, g.upper / p.lower) AS "volume.rank.worst",
  p.place AS "volume.rank.ofReported",
  7 AS "volume.rank.among", (SELECT count(*) FROM reported) AS "volume.rank.reported"
FROM districts d CROSS JOIN gap g LEFT JOIN place p ON p.district_id = d.id
ORDER BY d.code;
