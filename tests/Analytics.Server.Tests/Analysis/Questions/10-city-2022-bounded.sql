SELECT
  NULL AS "volume.value", 0 AS "volume.lower", v.upper AS "volume.upper e6",
  (SELECT count(*) FROM statements WHERE subject_kind = 'DISTRICT' AND metric = 'VOLUME' AND year_id = 2022) AS "volume.coverage.reported",
  (SELECT count(*) FROM statements WHERE subject_kind = 'DISTRICT' AND metric = 'VOLUME_GROWTH' AND year_id = 2023) AS "volume.coverage.implied",
  NULL AS "donations.value", 0 AS "donations.lower", n.upper AS "donations.upper e6"
FROM observations v JOIN observations n ON n.subject_kind = 'CITY' AND n.metric = 'DONATIONS' AND n.year_id = 2023
WHERE v.subject_kind = 'CITY' AND v.metric = 'VOLUME' AND v.year_id = 2023;
