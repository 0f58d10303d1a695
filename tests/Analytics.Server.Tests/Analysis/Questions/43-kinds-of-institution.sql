-- In the order that the model states: universities before colleges.
SELECT
  i.kind AS "institutionKind", sum(v.value) AS "volume.value e6", sum(v.lower) AS "volume.lower e6", NULL AS "volume.upper",
  count(*) AS "volume.coverage.reported", NULL AS "volume.coverage.expected"
FROM statements v JOIN institutions i ON i.id = v.institution_id
WHERE v.metric = 'VOLUME' AND v.year_id = 2023
GROUP BY i.kind ORDER BY i.kind = 'COLLEGE';
