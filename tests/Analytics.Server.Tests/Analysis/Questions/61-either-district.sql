SELECT d.code AS "district.code", v.value AS "volume.value e6", v.lower AS "volume.lower e6", v.upper AS "volume.upper e6", coalesce(v.status, 'MISSING') AS "volume.status"
FROM districts d LEFT JOIN observations v ON v.district_id = d.id AND v.metric = 'VOLUME' AND v.year_id = 2023
WHERE d.code = '440703' OR d.code = '440781'
ORDER BY d.code;
