WITH known AS (
  SELECT sum(value) AS value, sum(lower) AS lower, sum(upper) AS upper, count(*) AS reported
  FROM observations WHERE subject_kind = 'DISTRICT' AND metric = 'VOLUME' AND year_id = 2023
)
SELECT
  c.value AS "volume.reconciliation.published.value e6", c.lower AS "volume.reconciliation.published.lower e6", c.upper AS "volume.reconciliation.published.upper e6",
  k.value AS "volume.reconciliation.known.value e6", k.lower AS "volume.reconciliation.known.lower e6", k.upper AS "volume.reconciliation.known.upper e6",
  c.value - k.value AS "volume.reconciliation.gap.value e6", c.lower - k.upper AS "volume.reconciliation.gap.lower e6", c.upper - k.lower AS "volume.reconciliation.gap.upper e6",
  (200000 * k.value + c.value) / (2 * c.value) AS "volume.reconciliation.explained.value e3",
  100000 * k.lower / c.upper AS "volume.reconciliation.explained.lower e3",
  (100000 * k.upper + c.lower - 1) / c.lower AS "volume.reconciliation.explained.upper e3",
  k.reported AS "volume.reconciliation.coverage.reported", (SELECT count(*) FROM districts) AS "volume.reconciliation.coverage.expected"
FROM known k JOIN observations c ON c.subject_kind = 'CITY' AND c.metric = 'VOLUME' AND c.year_id = 2023;
