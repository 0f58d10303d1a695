WITH reported AS (
  SELECT district_id, lower, upper, rank() OVER (ORDER BY lower) AS place FROM observations WHERE subject_kind = 'DISTRICT' AND metric = 'VOLUME' AND year_id = 2023
), gap AS (
  SELECT c.lower - sum(r.upper) AS lower, c.upper - sum(r.lower) AS upper, 7 - count(*) AS missing
  FROM reported r JOIN observations c ON c.subject_kind = 'CITY' AND c.metric = 'VOLUME' AND c.year_id = 2023
)
-- Below x stand all that are missing but those that can be above it, and at best none but those that cannot be.
SELECT
  d.code AS "district.code",
  NULL AS "volume.place.value",
  p.place + g.missing - min(g.missing, g.upper / p.lower) AS "volume.place.best",
  p.place + g.missing - (p.upper * g.missing < g.lower) AS "volume.place.worst",
  p.place AS "volume.place.ofReported", 7 AS "volume.place.among"
FROM reported p CROSS JOIN gap g JOIN districts d ON d.id = p.district_id
ORDER BY p.place;
