SELECT d.code AS "district.code", d.name AS "district.name", v.value AS "volume.value e6", coalesce(v.status, 'MISSING') AS "volume.status"
FROM districts d LEFT JOIN observations v ON v.district_id = d.id AND v.metric = 'VOLUME' AND v.year_id = 2023
ORDER BY v.value NULLS FIRST, d.code DESC LIMIT 4;
