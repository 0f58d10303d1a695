SELECT 2150027 AS "figure", s.printed AS "printed", s.section AS "section"
FROM statements s JOIN districts d ON d.id = s.district_id
WHERE d.code = '440781' AND s.year_id = 2023 AND s.metric IN ('VOLUME', 'VOLUME_GROWTH')
ORDER BY s.id;
