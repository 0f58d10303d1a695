SELECT
  d.code AS "district.code", i.key AS "institution.code",
  v.value AS "volume.value e6", v.lower AS "volume.lower e6", v.upper AS "volume.upper e6",
  p.value AS "donors.value e6", p.lower AS "donors.lower e6", p.upper AS "donors.upper e6"
FROM institutions i LEFT JOIN districts d ON d.id = i.district_id
JOIN statements v ON v.institution_id = i.id AND v.metric = 'VOLUME' AND v.year_id = 2023
JOIN statements p ON p.institution_id = i.id AND p.metric = 'DONORS' AND p.year_id = 2023
ORDER BY i.key;
