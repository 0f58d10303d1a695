WITH figure AS (
  SELECT
    i.key, o.period_kind, o.period_start, o.period_end,
    max(CASE WHEN o.metric = 'VOLUME' THEN o.value END) AS v, max(CASE WHEN o.metric = 'VOLUME' THEN o.lower END) AS vl, max(CASE WHEN o.metric = 'VOLUME' THEN o.upper END) AS vu,
    max(CASE WHEN o.metric = 'DONATIONS' THEN o.value END) AS n, max(CASE WHEN o.metric = 'DONORS' THEN o.upper END) AS p,
    max(CASE WHEN o.metric = 'VOLUME' THEN 1 END) * max(CASE WHEN o.metric = 'DONORS' THEN 0 END) AS least
  FROM observations o JOIN institutions i ON i.id = o.institution_id
  GROUP BY i.key, o.period_kind, o.period_start, o.period_end
)
SELECT
  key AS "institution.code", period_kind AS "period.kind", period_start AS "period.start", period_end AS "period.end",
  v AS "volume.value e6", vl AS "volume.lower e6", vu AS "volume.upper e6",
  (200 * v + n) / (2 * n) AS "volumePerDonation.value e2", 100 * vl / n AS "volumePerDonation.lower e2", (100 * vu + n - 1) / n AS "volumePerDonation.upper e2",
  (200 * v + p) / (2 * p) AS "volumePerDonor.value e2", coalesce(100 * vl / p, least) AS "volumePerDonor.lower e2", (100 * vu + p - 1) / p AS "volumePerDonor.upper e2"
FROM figure
ORDER BY key, period_start;
