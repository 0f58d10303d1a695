-- The figures that would be added: more than one.
SELECT institution_id, value FROM statements WHERE subject_kind = 'INSTITUTION' AND metric = 'DONORS' AND year_id = 2023;
