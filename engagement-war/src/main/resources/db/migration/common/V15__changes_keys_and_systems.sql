-- What changed, in the order of the transactions; requests that are sent again; a space of identifiers for each calling system.

-- Numbered from 1 without gaps, under the register's lock: who sees a number sees all before it. within_id is what a part is read with.
CREATE TABLE register_change (
    change_number BIGINT NOT NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    kind NVARCHAR(30) NOT NULL,
    id UNIQUEIDENTIFIER NOT NULL,
    within_id UNIQUEIDENTIFIER NULL,
    change_type NVARCHAR(20) NOT NULL,
    CONSTRAINT pk_register_change PRIMARY KEY (change_number),
    CONSTRAINT ck_register_change_type CHECK (change_type IN ('REGISTERED', 'CHANGED', 'RETRACTED'))
);
CREATE INDEX ix_register_change_recorded_at ON register_change (recorded_at, change_number);

-- What was written before anybody numbered it: every version, the first of a thing as registered and the later ones as changes, then
-- the ends that no version follows.
INSERT INTO register_change (change_number, recorded_at, kind, id, within_id, change_type)
SELECT ROW_NUMBER() OVER (ORDER BY w.recorded_at, w.kind, w.id), w.recorded_at, w.kind, w.id, w.within_id, w.change_type
FROM (
    SELECT v.recorded_at AS recorded_at, 'MEETING_PLACE' AS kind, v.id AS id, CAST(NULL AS UNIQUEIDENTIFIER) AS within_id,
        CASE WHEN EXISTS (SELECT 1 FROM meeting_place e WHERE e.id = v.id AND e.recorded_at < v.recorded_at) THEN 'CHANGED' ELSE 'REGISTERED' END AS change_type
    FROM meeting_place v
    UNION ALL
    SELECT v.superseded_at, 'MEETING_PLACE', v.id, CAST(NULL AS UNIQUEIDENTIFIER), 'RETRACTED'
    FROM meeting_place v
    WHERE v.superseded_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting_place n WHERE n.id = v.id AND n.recorded_at = v.superseded_at)
    UNION ALL
    SELECT v.recorded_at AS recorded_at, 'OFFICE' AS kind, v.id AS id, CAST(NULL AS UNIQUEIDENTIFIER) AS within_id,
        CASE WHEN EXISTS (SELECT 1 FROM office e WHERE e.id = v.id AND e.recorded_at < v.recorded_at) THEN 'CHANGED' ELSE 'REGISTERED' END AS change_type
    FROM office v
    UNION ALL
    SELECT v.superseded_at, 'OFFICE', v.id, CAST(NULL AS UNIQUEIDENTIFIER), 'RETRACTED'
    FROM office v
    WHERE v.superseded_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office n WHERE n.id = v.id AND n.recorded_at = v.superseded_at)
    UNION ALL
    SELECT v.recorded_at AS recorded_at, 'THEME' AS kind, v.id AS id, CAST(NULL AS UNIQUEIDENTIFIER) AS within_id,
        CASE WHEN EXISTS (SELECT 1 FROM theme e WHERE e.id = v.id AND e.recorded_at < v.recorded_at) THEN 'CHANGED' ELSE 'REGISTERED' END AS change_type
    FROM theme v
    UNION ALL
    SELECT v.superseded_at, 'THEME', v.id, CAST(NULL AS UNIQUEIDENTIFIER), 'RETRACTED'
    FROM theme v
    WHERE v.superseded_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM theme n WHERE n.id = v.id AND n.recorded_at = v.superseded_at)
    UNION ALL
    SELECT v.recorded_at AS recorded_at, 'SECTOR' AS kind, v.id AS id, CAST(NULL AS UNIQUEIDENTIFIER) AS within_id,
        CASE WHEN EXISTS (SELECT 1 FROM sector e WHERE e.id = v.id AND e.recorded_at < v.recorded_at) THEN 'CHANGED' ELSE 'REGISTERED' END AS change_type
    FROM sector v
    UNION ALL
    SELECT v.superseded_at, 'SECTOR', v.id, CAST(NULL AS UNIQUEIDENTIFIER), 'RETRACTED'
    FROM sector v
    WHERE v.superseded_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM sector n WHERE n.id = v.id AND n.recorded_at = v.superseded_at)
    UNION ALL
    SELECT v.recorded_at AS recorded_at, 'ORGANISATION' AS kind, v.id AS id, CAST(NULL AS UNIQUEIDENTIFIER) AS within_id,
        CASE WHEN EXISTS (SELECT 1 FROM organisation e WHERE e.id = v.id AND e.recorded_at < v.recorded_at) THEN 'CHANGED' ELSE 'REGISTERED' END AS change_type
    FROM organisation v
    UNION ALL
    SELECT v.superseded_at, 'ORGANISATION', v.id, CAST(NULL AS UNIQUEIDENTIFIER), 'RETRACTED'
    FROM organisation v
    WHERE v.superseded_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM organisation n WHERE n.id = v.id AND n.recorded_at = v.superseded_at)
    UNION ALL
    SELECT v.recorded_at AS recorded_at, 'ORGANISATION_SECTOR' AS kind, v.id AS id, v.organisation_id AS within_id,
        CASE WHEN EXISTS (SELECT 1 FROM organisation_sector e WHERE e.id = v.id AND e.recorded_at < v.recorded_at) THEN 'CHANGED' ELSE 'REGISTERED' END AS change_type
    FROM organisation_sector v
    UNION ALL
    SELECT v.superseded_at, 'ORGANISATION_SECTOR', v.id, v.organisation_id, 'RETRACTED'
    FROM organisation_sector v
    WHERE v.superseded_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM organisation_sector n WHERE n.id = v.id AND n.recorded_at = v.superseded_at)
    UNION ALL
    SELECT v.recorded_at AS recorded_at, 'AFFILIATION' AS kind, v.id AS id, v.person_id AS within_id,
        CASE WHEN EXISTS (SELECT 1 FROM affiliation e WHERE e.id = v.id AND e.recorded_at < v.recorded_at) THEN 'CHANGED' ELSE 'REGISTERED' END AS change_type
    FROM affiliation v
    UNION ALL
    SELECT v.superseded_at, 'AFFILIATION', v.id, v.person_id, 'RETRACTED'
    FROM affiliation v
    WHERE v.superseded_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM affiliation n WHERE n.id = v.id AND n.recorded_at = v.superseded_at)
    UNION ALL
    SELECT v.recorded_at AS recorded_at, 'ACTIVITY' AS kind, v.id AS id, CAST(NULL AS UNIQUEIDENTIFIER) AS within_id,
        CASE WHEN EXISTS (SELECT 1 FROM activity e WHERE e.id = v.id AND e.recorded_at < v.recorded_at) THEN 'CHANGED' ELSE 'REGISTERED' END AS change_type
    FROM activity v
    UNION ALL
    SELECT v.superseded_at, 'ACTIVITY', v.id, CAST(NULL AS UNIQUEIDENTIFIER), 'RETRACTED'
    FROM activity v
    WHERE v.superseded_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM activity n WHERE n.id = v.id AND n.recorded_at = v.superseded_at)
    UNION ALL
    SELECT v.recorded_at AS recorded_at, 'INITIATIVE' AS kind, v.id AS id, CAST(NULL AS UNIQUEIDENTIFIER) AS within_id,
        CASE WHEN EXISTS (SELECT 1 FROM initiative e WHERE e.id = v.id AND e.recorded_at < v.recorded_at) THEN 'CHANGED' ELSE 'REGISTERED' END AS change_type
    FROM initiative v
    UNION ALL
    SELECT v.superseded_at, 'INITIATIVE', v.id, CAST(NULL AS UNIQUEIDENTIFIER), 'RETRACTED'
    FROM initiative v
    WHERE v.superseded_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM initiative n WHERE n.id = v.id AND n.recorded_at = v.superseded_at)
    UNION ALL
    SELECT v.recorded_at AS recorded_at, 'MEMBERSHIP' AS kind, v.id AS id, v.initiative_id AS within_id,
        CASE WHEN EXISTS (SELECT 1 FROM membership e WHERE e.id = v.id AND e.recorded_at < v.recorded_at) THEN 'CHANGED' ELSE 'REGISTERED' END AS change_type
    FROM membership v
    UNION ALL
    SELECT v.superseded_at, 'MEMBERSHIP', v.id, v.initiative_id, 'RETRACTED'
    FROM membership v
    WHERE v.superseded_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM membership n WHERE n.id = v.id AND n.recorded_at = v.superseded_at)
    UNION ALL
    SELECT v.recorded_at AS recorded_at, 'OUTCOME' AS kind, v.id AS id, CAST(NULL AS UNIQUEIDENTIFIER) AS within_id,
        CASE WHEN EXISTS (SELECT 1 FROM outcome e WHERE e.id = v.id AND e.recorded_at < v.recorded_at) THEN 'CHANGED' ELSE 'REGISTERED' END AS change_type
    FROM outcome v
    UNION ALL
    SELECT v.superseded_at, 'OUTCOME', v.id, CAST(NULL AS UNIQUEIDENTIFIER), 'RETRACTED'
    FROM outcome v
    WHERE v.superseded_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM outcome n WHERE n.id = v.id AND n.recorded_at = v.superseded_at)
    UNION ALL
    SELECT v.recorded_at AS recorded_at, 'CONTRIBUTION' AS kind, v.id AS id, CAST(NULL AS UNIQUEIDENTIFIER) AS within_id,
        CASE WHEN EXISTS (SELECT 1 FROM contribution e WHERE e.id = v.id AND e.recorded_at < v.recorded_at) THEN 'CHANGED' ELSE 'REGISTERED' END AS change_type
    FROM contribution v
    UNION ALL
    SELECT v.superseded_at, 'CONTRIBUTION', v.id, CAST(NULL AS UNIQUEIDENTIFIER), 'RETRACTED'
    FROM contribution v
    WHERE v.superseded_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM contribution n WHERE n.id = v.id AND n.recorded_at = v.superseded_at)
    UNION ALL
    SELECT p.recorded_at, 'PERSON', p.id, CAST(NULL AS UNIQUEIDENTIFIER), 'REGISTERED' FROM person p
    UNION ALL
    SELECT l.recorded_at, 'IMPORT', l.id, CAST(NULL AS UNIQUEIDENTIFIER), 'REGISTERED' FROM participant_list l WHERE l.recorded_at IS NOT NULL
    UNION ALL
    SELECT l.committed_at, 'IMPORT', l.id, CAST(NULL AS UNIQUEIDENTIFIER), 'CHANGED' FROM participant_list l WHERE l.committed_at IS NOT NULL
    UNION ALL
    SELECT l.undone_at, 'IMPORT', l.id, CAST(NULL AS UNIQUEIDENTIFIER), 'RETRACTED' FROM participant_list l WHERE l.undone_at IS NOT NULL
) w;
UPDATE register_lock SET last_change = (SELECT COUNT(*) FROM register_change);

-- A request under a key holds its slot until it is done, so that the second of two waits; what was answered is kept until then.
CREATE TABLE answer_slot (
    slot INT NOT NULL,
    taken BIGINT NOT NULL,
    CONSTRAINT pk_answer_slot PRIMARY KEY (slot)
);
INSERT INTO answer_slot (slot, taken) VALUES
    (0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 0), (12, 0), (13, 0), (14, 0), (15, 0),
    (16, 0), (17, 0), (18, 0), (19, 0), (20, 0), (21, 0), (22, 0), (23, 0), (24, 0), (25, 0), (26, 0), (27, 0), (28, 0), (29, 0), (30, 0), (31, 0),
    (32, 0), (33, 0), (34, 0), (35, 0), (36, 0), (37, 0), (38, 0), (39, 0), (40, 0), (41, 0), (42, 0), (43, 0), (44, 0), (45, 0), (46, 0), (47, 0),
    (48, 0), (49, 0), (50, 0), (51, 0), (52, 0), (53, 0), (54, 0), (55, 0), (56, 0), (57, 0), (58, 0), (59, 0), (60, 0), (61, 0), (62, 0), (63, 0);
CREATE TABLE kept_answer (
    answer_key NVARCHAR(64) NOT NULL,
    request_content NVARCHAR(64) NOT NULL,
    status INT NOT NULL,
    location NVARCHAR(2000) NULL,
    preference_applied NVARCHAR(50) NULL,
    language NVARCHAR(10) NOT NULL,
    content VARBINARY(MAX) NOT NULL,
    kept_until DATETIMEOFFSET(6) NOT NULL,
    CONSTRAINT pk_kept_answer PRIMARY KEY (answer_key)
);
CREATE INDEX ix_kept_answer_kept_until ON kept_answer (kept_until);

-- Until now all callers had one space of identifiers; it becomes the one that people share, whose name is the empty text.
ALTER TABLE external_id ALTER COLUMN system NVARCHAR(400) NOT NULL;
UPDATE external_id SET system = '' WHERE system = 'default';
