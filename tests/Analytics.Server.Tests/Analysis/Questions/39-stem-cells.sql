SELECT
  d.code AS "district.code",
  s.value AS "stemCellSamples.value e6", s.lower AS "stemCellSamples.lower e6", s.upper AS "stemCellSamples.upper e6",
  g.value AS "stemCellDonations.value e6", g.lower AS "stemCellDonations.lower e6", g.upper AS "stemCellDonations.upper e6"
FROM districts d
JOIN statements s ON s.district_id = d.id AND s.metric = 'STEM_CELL_SAMPLES' AND s.year_id = 2023
JOIN statements g ON g.district_id = d.id AND g.metric = 'STEM_CELL_DONATIONS' AND g.year_id = 2023;
