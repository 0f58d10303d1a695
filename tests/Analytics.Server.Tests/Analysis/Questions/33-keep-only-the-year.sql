SELECT
  h.value AS "volume.value e6", h.lower AS "volume.lower e6", h.upper AS "volume.upper e6",
  c.value AS "whole.value e6", c.lower AS "whole.lower e6", c.upper AS "whole.upper e6"
FROM observations h JOIN districts d ON d.id = h.district_id AND d.name_en = 'Heshan City'
JOIN observations c ON c.subject_kind = 'CITY' AND c.metric = h.metric AND c.year_id = h.year_id
WHERE h.metric = 'VOLUME' AND h.year_id = 2023;
