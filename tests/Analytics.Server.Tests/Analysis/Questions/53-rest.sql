SELECT NULL AS "district", sum(value) AS "volume.value e6", sum(lower) AS "volume.lower e6", CASE WHEN count(value) = count(*) THEN sum(upper) END AS "volume.upper e6"
FROM (
  SELECT o.value, o.lower, o.upper FROM districts d LEFT JOIN observations o ON o.district_id = d.id AND o.metric = 'VOLUME' AND o.year_id = 2023
  ORDER BY o.value DESC LIMIT -1 OFFSET 2
);
