SELECT
  (200 * v.value + n.value) / (2 * n.value) AS "volumePerDonation.value e2",
  100 * v.lower / n.upper AS "volumePerDonation.lower e2",
  (100 * v.upper + n.lower - 1) / n.lower AS "volumePerDonation.upper e2",
  (200000 * n.value + r.value) / (2 * r.value) AS "donationsPerThousand.value e2",
  100000 * n.lower / r.upper AS "donationsPerThousand.lower e2",
  (100000 * n.upper + r.lower - 1) / r.lower AS "donationsPerThousand.upper e2"
FROM observations v
JOIN observations n ON n.subject_kind = 'CITY' AND n.metric = 'DONATIONS' AND n.year_id = v.year_id
JOIN populations r ON r.subject_kind = 'CITY' AND r.year_id = v.year_id
WHERE v.subject_kind = 'CITY' AND v.metric = 'VOLUME' AND v.year_id = 2023;
