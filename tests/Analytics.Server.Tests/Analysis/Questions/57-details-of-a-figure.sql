SELECT printed AS "printed", section AS "section", value AS "value e6"
FROM statements WHERE subject_kind = 'CITY' AND metric = 'VOLUME' AND year_id = 2023
ORDER BY id;
