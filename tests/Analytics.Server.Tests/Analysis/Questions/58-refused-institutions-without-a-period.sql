-- The periods that would stand side by side: more than one.
SELECT DISTINCT period_kind, period_start, period_end FROM statements WHERE subject_kind = 'INSTITUTION' AND metric = 'VOLUME';
