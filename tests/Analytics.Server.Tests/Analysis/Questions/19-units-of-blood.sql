SELECT
  v.value / 200 + p.value AS "units.value e6", v.lower / 200 + p.lower AS "units.lower e6", v.upper / 200 + p.upper AS "units.upper e6",
  p.value AS "platelets.value e6", p.lower AS "platelets.lower e6", p.upper AS "platelets.upper e6"
FROM observations v JOIN observations p ON p.subject_kind = 'CITY' AND p.metric = 'THERAPEUTIC_UNITS' AND p.year_id = v.year_id
WHERE v.subject_kind = 'CITY' AND v.metric = 'VOLUME' AND v.year_id = 2023;
