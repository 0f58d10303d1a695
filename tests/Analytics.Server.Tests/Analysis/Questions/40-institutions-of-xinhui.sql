SELECT
  d.code AS "district.code", i.key AS "institution.code", v.period_kind AS "period.kind", v.period_start AS "period.start", v.period_end AS "period.end",
  v.value AS "volume.value e6", v.lower AS "volume.lower e6", v.upper AS "volume.upper e6", n.value AS "donations.value e6", r.value AS "drives.value e6"
FROM institutions i JOIN districts d ON d.id = i.district_id AND d.code = '440705'
JOIN statements v ON v.institution_id = i.id AND v.metric = 'VOLUME'
JOIN statements n ON n.institution_id = i.id AND n.metric = 'DONATIONS'
JOIN statements r ON r.institution_id = i.id AND r.metric = 'DRIVES';
