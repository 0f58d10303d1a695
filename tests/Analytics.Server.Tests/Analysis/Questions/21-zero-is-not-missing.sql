SELECT
  y.number AS "year",
  max(CASE o.metric WHEN 'TRANSFUSION_INFECTIONS' THEN o.value END) AS "transfusionInfections.value e6",
  max(CASE o.metric WHEN 'TRANSFUSION_INFECTIONS' THEN o.lower END) AS "transfusionInfections.lower e6",
  max(CASE o.metric WHEN 'TRANSFUSION_INFECTIONS' THEN o.upper END) AS "transfusionInfections.upper e6",
  max(CASE o.metric WHEN 'YEARS_WITHOUT_INFECTION' THEN o.value END) AS "yearsWithoutInfection.value e6",
  max(CASE o.metric WHEN 'VOLUNTARY_SHARE' THEN o.value END) AS "voluntaryShare.value e6",
  max(CASE o.metric WHEN 'VOLUNTARY_SHARE' THEN o.lower END) AS "voluntaryShare.lower e6",
  max(CASE o.metric WHEN 'VOLUNTARY_SHARE' THEN o.upper END) AS "voluntaryShare.upper e6"
FROM years y JOIN observations o ON o.year_id = y.id AND o.subject_kind = 'CITY'
WHERE y.number IN (2022, 2023)
GROUP BY y.number ORDER BY y.number;
