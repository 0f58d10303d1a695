-- The years that would stand side by side: more than one.
SELECT DISTINCT year_id FROM observations WHERE subject_kind = 'DISTRICT' AND metric = 'VOLUME';
