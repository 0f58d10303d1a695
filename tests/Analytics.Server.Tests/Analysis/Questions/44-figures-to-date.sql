SELECT
  i.key AS "institution.code", v.period_kind AS "periodKind", v.period_start AS "periodStart", v.period_end AS "periodEnd",
  v.value AS "volume.value e6", v.lower AS "volume.lower e6", v.upper AS "volume.upper e6", p.value AS "donors.value e6", r.value AS "drives.value e6"
FROM statements v JOIN institutions i ON i.id = v.institution_id
JOIN statements p ON p.institution_id = i.id AND p.metric = 'DONORS' AND p.period_kind = v.period_kind
JOIN statements r ON r.institution_id = i.id AND r.metric = 'DRIVES' AND r.period_kind = v.period_kind
WHERE v.metric = 'VOLUME' AND v.period_kind = 'TO_DATE';
