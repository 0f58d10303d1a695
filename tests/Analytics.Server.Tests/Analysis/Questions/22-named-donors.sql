SELECT
  p.key AS "donor.code", p.name AS "donor.name", y.period_kind AS "period.kind", y.period_end AS "period.end",
  y.value AS "yearsDonating.value e6", v.value AS "volume.value e6", v.lower AS "volume.lower e6", v.upper AS "volume.upper e6"
FROM donors p
JOIN statements y ON y.donor_id = p.id AND y.metric = 'YEARS_DONATING'
JOIN statements v ON v.donor_id = p.id AND v.metric = 'VOLUME'
ORDER BY y.value DESC;
