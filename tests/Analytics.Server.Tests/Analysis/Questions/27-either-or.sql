SELECT
  o.year_id AS "year", d.code AS "district.code",
  (o.value + 500000) / 1000000 AS "volume.value", o.lower / 1000000 AS "volume.lower", (o.upper + 999999) / 1000000 AS "volume.upper", o.status AS "volume.status"
FROM observations o JOIN districts d ON d.id = o.district_id
WHERE o.metric = 'VOLUME' AND ((o.year_id = 2023 AND d.code = '440705') OR (o.year_id = 2022 AND d.name_en LIKE 'Enping%'))
ORDER BY o.year_id;
