SELECT
  s.period_start AS "day", i.key AS "institution.code",
  s.value AS "donors.value e6", s.lower AS "donors.lower e6", s.upper AS "donors.upper e6", v.value AS "volume.value e6"
FROM statements s JOIN institutions i ON i.id = s.institution_id
LEFT JOIN statements v ON v.institution_id = i.id AND v.metric = 'VOLUME' AND v.period_start = v.period_end
WHERE s.metric = 'DONORS' AND s.period_start = '2024-03-05' AND s.period_end = '2024-03-05';
