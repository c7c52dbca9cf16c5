-- The rows every register has. Their instant is earlier than any question asked.

INSERT INTO register_lock (id, last_recorded_at) VALUES (1, '2000-01-01 00:00:00 +00:00');

INSERT INTO meeting_place (version_id, id, name, name_key, reach, recorded_at) VALUES
    ('01890000-0000-7000-8000-000100000001', '01890000-0000-7000-8000-000100000001', N'Västerbotten på Grand Hôtel', N'västerbotten på grand hôtel', N'NATIONAL', '2000-01-01 00:00:00 +00:00'),
    ('01890000-0000-7000-8000-000100000002', '01890000-0000-7000-8000-000100000002', N'Mötesplats Lycksele', N'mötesplats lycksele', N'REGIONAL', '2000-01-01 00:00:00 +00:00'),
    ('01890000-0000-7000-8000-000100000003', '01890000-0000-7000-8000-000100000003', N'Västerbotten i Almedalen', N'västerbotten i almedalen', N'NATIONAL', '2000-01-01 00:00:00 +00:00'),
    ('01890000-0000-7000-8000-000100000004', '01890000-0000-7000-8000-000100000004', N'Digitala Västerbotten', N'digitala västerbotten', N'DIGITAL', '2000-01-01 00:00:00 +00:00');

INSERT INTO office (version_id, id, name, name_key, city, recorded_at) VALUES
    ('01890000-0000-7000-8000-000200000001', '01890000-0000-7000-8000-000200000001', N'North Sweden European Office', N'north sweden european office', N'Bryssel', '2000-01-01 00:00:00 +00:00'),
    ('01890000-0000-7000-8000-000200000002', '01890000-0000-7000-8000-000200000002', N'North Sweden Stockholm Office', N'north sweden stockholm office', N'Stockholm', '2000-01-01 00:00:00 +00:00');

INSERT INTO theme (version_id, id, name, name_key, recorded_at) VALUES
    ('01890000-0000-7000-8000-000300000001', '01890000-0000-7000-8000-000300000001', N'grön omställning', N'grön omställning', '2000-01-01 00:00:00 +00:00'),
    ('01890000-0000-7000-8000-000300000002', '01890000-0000-7000-8000-000300000002', N'energi', N'energi', '2000-01-01 00:00:00 +00:00'),
    ('01890000-0000-7000-8000-000300000003', '01890000-0000-7000-8000-000300000003', N'skog', N'skog', '2000-01-01 00:00:00 +00:00'),
    ('01890000-0000-7000-8000-000300000004', '01890000-0000-7000-8000-000300000004', N'infrastruktur', N'infrastruktur', '2000-01-01 00:00:00 +00:00'),
    ('01890000-0000-7000-8000-000300000005', '01890000-0000-7000-8000-000300000005', N'kompetensförsörjning', N'kompetensförsörjning', '2000-01-01 00:00:00 +00:00'),
    ('01890000-0000-7000-8000-000300000006', '01890000-0000-7000-8000-000300000006', N'forskning och innovation', N'forskning och innovation', '2000-01-01 00:00:00 +00:00'),
    ('01890000-0000-7000-8000-000300000007', '01890000-0000-7000-8000-000300000007', N'digitalisering', N'digitalisering', '2000-01-01 00:00:00 +00:00'),
    ('01890000-0000-7000-8000-000300000008', '01890000-0000-7000-8000-000300000008', N'platsvarumärke', N'platsvarumärke', '2000-01-01 00:00:00 +00:00');

INSERT INTO sector (version_id, id, name, name_key, parent_id, recorded_at) VALUES
    ('01890000-0000-7000-8000-000400000001', '01890000-0000-7000-8000-000400000001', N'näringsliv', N'näringsliv', NULL, '2000-01-01 00:00:00 +00:00'),
    ('01890000-0000-7000-8000-000400000002', '01890000-0000-7000-8000-000400000002', N'akademi', N'akademi', NULL, '2000-01-01 00:00:00 +00:00'),
    ('01890000-0000-7000-8000-000400000003', '01890000-0000-7000-8000-000400000003', N'offentlig sektor', N'offentlig sektor', NULL, '2000-01-01 00:00:00 +00:00'),
    ('01890000-0000-7000-8000-000400000004', '01890000-0000-7000-8000-000400000004', N'civilsamhälle', N'civilsamhälle', NULL, '2000-01-01 00:00:00 +00:00'),
    ('01890000-0000-7000-8000-000400000005', '01890000-0000-7000-8000-000400000005', N'innovationssystem', N'innovationssystem', NULL, '2000-01-01 00:00:00 +00:00'),
    ('01890000-0000-7000-8000-000400000006', '01890000-0000-7000-8000-000400000006', N'politik', N'politik', '01890000-0000-7000-8000-000400000003', '2000-01-01 00:00:00 +00:00'),
    ('01890000-0000-7000-8000-000400000007', '01890000-0000-7000-8000-000400000007', N'diplomati', N'diplomati', '01890000-0000-7000-8000-000400000003', '2000-01-01 00:00:00 +00:00');

INSERT INTO organisation (version_id, id, name, name_key, own_staff, recorded_at) VALUES
    ('01890000-0000-7000-8000-000500000001', '01890000-0000-7000-8000-000500000001', N'Region Västerbotten', N'region västerbotten', 1, '2000-01-01 00:00:00 +00:00');

INSERT INTO organisation_sector (version_id, id, organisation_id, sector_id, recorded_at) VALUES
    ('01890000-0000-7000-8000-000600000001', '01890000-0000-7000-8000-000600000001', '01890000-0000-7000-8000-000500000001', '01890000-0000-7000-8000-000400000003', '2000-01-01 00:00:00 +00:00');
