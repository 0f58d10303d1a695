-- From the statements of 2023 alone: volume / (1 + growth / 100), in whole millilitres; growth is in millionths of a percent.
SELECT
  d.code AS "district.code",
  (2 * (v.value / 1000000) * 100000000 + 100000000 + g.value) / (2 * (100000000 + g.value)) AS "volume.value",
  (v.lower / 1000000) * 100000000 / (100000000 + g.upper) AS "volume.lower",
  ((v.upper / 1000000) * 100000000 + 100000000 + g.lower - 1) / (100000000 + g.lower) AS "volume.upper"
FROM districts d
LEFT JOIN statements v ON v.district_id = d.id AND v.metric = 'VOLUME' AND v.year_id = 2023
LEFT JOIN statements g ON g.district_id = d.id AND g.metric = 'VOLUME_GROWTH' AND g.year_id = 2023
ORDER BY d.code;
