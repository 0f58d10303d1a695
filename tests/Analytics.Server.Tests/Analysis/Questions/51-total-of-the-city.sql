WITH known AS (
  SELECT metric, sum(value) AS value, sum(lower) AS lower, sum(upper) AS upper
  FROM statements WHERE subject_kind = 'DISTRICT' AND year_id = 2023 GROUP BY metric
)
SELECT
  NULL AS "district", v.value AS "volume.value e6", v.lower AS "volume.lower e6", v.upper AS "volume.upper e6",
  v.value AS "volume.reconciliation.published.value e6",
  kv.value AS "volume.reconciliation.known.value e6", kv.lower AS "volume.reconciliation.known.lower e6", kv.upper AS "volume.reconciliation.known.upper e6",
  v.lower - kv.upper AS "volume.reconciliation.gap.lower e6", v.upper - kv.lower AS "volume.reconciliation.gap.upper e6",
  n.value AS "donations.value e6", n.lower AS "donations.lower e6", n.upper AS "donations.upper e6",
  kn.value AS "donations.reconciliation.known.value e6", kn.lower AS "donations.reconciliation.known.lower e6", kn.upper AS "donations.reconciliation.known.upper e6",
  n.lower - kn.upper AS "donations.reconciliation.gap.lower e6", n.upper - kn.lower AS "donations.reconciliation.gap.upper e6"
FROM observations v JOIN known kv ON kv.metric = 'VOLUME'
JOIN observations n ON n.subject_kind = 'CITY' AND n.metric = 'DONATIONS' AND n.year_id = v.year_id JOIN known kn ON kn.metric = 'DONATIONS'
WHERE v.subject_kind = 'CITY' AND v.metric = 'VOLUME' AND v.year_id = 2023;
