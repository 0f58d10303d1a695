SELECT d.name_en AS "district.nameEn", v.value AS "volume.value e6", v.lower AS "volume.lower e6", v.upper AS "volume.upper e6"
FROM districts d LEFT JOIN statements v ON v.district_id = d.id AND v.metric = 'VOLUME' AND v.year_id = 2023
WHERE d.kind = 'COUNTY_LEVEL_CITY'
ORDER BY d.code;
