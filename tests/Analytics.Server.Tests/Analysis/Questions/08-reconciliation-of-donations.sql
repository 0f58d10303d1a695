SELECT
  t.value AS "donations.reconciliation.known.value e6", t.lower AS "donations.reconciliation.known.lower e6", t.upper AS "donations.reconciliation.known.upper e6",
  c.value - t.value AS "donations.reconciliation.gap.value e6", c.lower - t.upper AS "donations.reconciliation.gap.lower e6", c.upper - t.lower AS "donations.reconciliation.gap.upper e6",
  (200000 * t.value + c.value) / (2 * c.value) AS "donations.reconciliation.explained.value e3",
  100000 * t.lower / c.upper AS "donations.reconciliation.explained.lower e3",
  (100000 * t.upper + c.lower - 1) / c.lower AS "donations.reconciliation.explained.upper e3"
FROM observations t JOIN observations c ON c.subject_kind = 'CITY' AND c.metric = t.metric AND c.year_id = t.year_id
WHERE t.subject_kind = 'DISTRICT' AND t.metric = 'DONATIONS' AND t.year_id = 2023;
