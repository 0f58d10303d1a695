SELECT c.year_id AS "year", d.code AS "district.code", o.value AS "volume.value e6", c.value AS "whole.value e6", c.lower AS "whole.lower e6", c.upper AS "whole.upper e6"
FROM districts d
JOIN observations c ON c.subject_kind = 'CITY' AND c.metric = 'VOLUME' AND c.year_id = 2023
LEFT JOIN observations o ON o.district_id = d.id AND o.metric = c.metric AND o.year_id = c.year_id
ORDER BY d.code LIMIT 4;
