SELECT definition AS "definition", value AS "volume.value e6", lower AS "volume.lower e6", upper AS "volume.upper e6"
FROM observations WHERE subject_kind = 'CITY' AND metric = 'VOLUME' AND year_id = 2023
UNION ALL
SELECT definition, sum(value), sum(lower), NULL
FROM observations WHERE subject_kind = 'DISTRICT' AND metric = 'VOLUME' AND year_id = 2023
GROUP BY definition;
