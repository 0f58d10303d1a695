SELECT
  d.kind AS "districtKind", d.code AS "district.code", d.name_en AS "district.nameEn",
  v.value AS "blood.value e6", v.lower AS "blood.lower e6", v.upper AS "blood.upper e6",
  n.value AS "times.value e6", n.lower AS "times.lower e6", n.upper AS "times.upper e6"
FROM districts d
LEFT JOIN statements v ON v.district_id = d.id AND v.metric = 'VOLUME' AND v.year_id = 2023
LEFT JOIN statements n ON n.district_id = d.id AND n.metric = 'DONATIONS' AND n.year_id = 2023
ORDER BY d.kind DESC, d.code;
