SELECT
  sum(v.value) AS "byList.value e6", sum(v.lower) AS "byList.lower e6", sum(v.upper) AS "byList.upper e6",
  count(v.id) AS "byList.coverage.reported", count(*) AS "byList.coverage.expected",
  sum(v.value) AS "byAlternatives.value e6", sum(v.lower) AS "byAlternatives.lower e6", sum(v.upper) AS "byAlternatives.upper e6",
  count(v.id) AS "byAlternatives.coverage.reported", count(*) AS "byAlternatives.coverage.expected"
FROM districts d LEFT JOIN observations v ON v.district_id = d.id AND v.metric = 'VOLUME' AND v.year_id = 2023
WHERE d.code IN ('440705', '440781');
