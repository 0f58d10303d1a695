SELECT
  i.key AS "institution.code", r.period_kind AS "period.kind", r.period_end AS "period.end",
  r.value AS "drives.value e6", r.lower AS "drives.lower e6", r.upper AS "drives.upper e6", n.value AS "donations.value e6"
FROM statements r
JOIN institutions i ON i.id = r.institution_id
LEFT JOIN statements n ON n.institution_id = i.id AND n.metric = 'DONATIONS' AND n.period_kind = r.period_kind
WHERE r.metric = 'DRIVES'
ORDER BY i.key;
