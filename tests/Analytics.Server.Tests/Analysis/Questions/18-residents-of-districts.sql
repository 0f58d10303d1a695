SELECT
  d.code AS "district.code", d.name AS "district.name",
  p.value AS "residents.value e6", p.lower AS "residents.lower e6", p.upper AS "residents.upper e6"
FROM districts d LEFT JOIN populations p ON p.district_id = d.id AND p.instant BETWEEN '2020-11-01' AND '2020-11-30'
ORDER BY d.code;
