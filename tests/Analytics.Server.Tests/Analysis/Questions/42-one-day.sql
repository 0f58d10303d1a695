SELECT s.period_start AS "day", i.key AS "institution.code", s.value AS "donors.value e6", s.lower AS "donors.lower e6", s.upper AS "donors.upper e6"
FROM statements s JOIN institutions i ON i.id = s.institution_id
WHERE s.metric = 'DONORS' AND s.period_start = '2024-03-05' AND s.period_end = '2024-03-05';
