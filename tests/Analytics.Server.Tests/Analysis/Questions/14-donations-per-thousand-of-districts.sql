SELECT
  d.code AS "district.code",
  100000 * n.value / r.value AS "donationsPerThousand.value e2",
  100000 * n.lower / r.upper AS "donationsPerThousand.lower e2",
  100000 * n.upper / r.lower AS "donationsPerThousand.upper e2",
  r.value AS "residents.value e6"
FROM districts d
LEFT JOIN observations n ON n.district_id = d.id AND n.metric = 'DONATIONS' AND n.year_id = 2023
LEFT JOIN populations r ON r.district_id = d.id AND r.year_id = 2023
ORDER BY d.code;
