-- What no declaration can hold: a version ends once and is otherwise never changed, and no row of the register's history is deleted. Texts that may lead
-- back to a person can be emptied, never replaced (RULES section 8). The affiliations of a person with an organisation do not overlap.
-- Texts are compared byte by byte: to the database's collation another case, or a blank more, may be no change.

CREATE TRIGGER tr_meeting_place_kept ON meeting_place AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, CAST(i.name AS VARBINARY(MAX)), CAST(i.name_key AS VARBINARY(MAX)), CAST(i.reach AS VARBINARY(MAX)), i.recorded_at, i.follows_at EXCEPT SELECT d.id, CAST(d.name AS VARBINARY(MAX)), CAST(d.name_key AS VARBINARY(MAX)), CAST(d.reach AS VARBINARY(MAX)), d.recorded_at, d.follows_at)
            OR DATALENGTH(i.content_hash) > 0 AND (d.content_hash IS NULL OR CAST(i.content_hash AS VARBINARY(MAX)) <> CAST(d.content_hash AS VARBINARY(MAX))))
        THROW 50001, 'Rows of meeting_place are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_office_kept ON office AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, CAST(i.name AS VARBINARY(MAX)), CAST(i.name_key AS VARBINARY(MAX)), i.recorded_at, i.follows_at EXCEPT SELECT d.id, CAST(d.name AS VARBINARY(MAX)), CAST(d.name_key AS VARBINARY(MAX)), d.recorded_at, d.follows_at)
            OR DATALENGTH(i.content_hash) > 0 AND (d.content_hash IS NULL OR CAST(i.content_hash AS VARBINARY(MAX)) <> CAST(d.content_hash AS VARBINARY(MAX))))
        THROW 50001, 'Rows of office are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_theme_kept ON theme AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, CAST(i.name AS VARBINARY(MAX)), CAST(i.name_key AS VARBINARY(MAX)), i.recorded_at, i.follows_at EXCEPT SELECT d.id, CAST(d.name AS VARBINARY(MAX)), CAST(d.name_key AS VARBINARY(MAX)), d.recorded_at, d.follows_at)
            OR DATALENGTH(i.content_hash) > 0 AND (d.content_hash IS NULL OR CAST(i.content_hash AS VARBINARY(MAX)) <> CAST(d.content_hash AS VARBINARY(MAX))))
        THROW 50001, 'Rows of theme are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_sector_kept ON sector AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, CAST(i.name AS VARBINARY(MAX)), CAST(i.name_key AS VARBINARY(MAX)), i.parent_id, i.recorded_at, i.follows_at EXCEPT SELECT d.id, CAST(d.name AS VARBINARY(MAX)), CAST(d.name_key AS VARBINARY(MAX)), d.parent_id, d.recorded_at, d.follows_at)
            OR DATALENGTH(i.content_hash) > 0 AND (d.content_hash IS NULL OR CAST(i.content_hash AS VARBINARY(MAX)) <> CAST(d.content_hash AS VARBINARY(MAX))))
        THROW 50001, 'Rows of sector are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_organisation_kept ON organisation AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, CAST(i.name AS VARBINARY(MAX)), CAST(i.name_key AS VARBINARY(MAX)), CAST(i.organisation_number AS VARBINARY(MAX)), CAST(i.region AS VARBINARY(MAX)), i.own_staff, i.recorded_at, i.follows_at EXCEPT SELECT d.id, CAST(d.name AS VARBINARY(MAX)), CAST(d.name_key AS VARBINARY(MAX)), CAST(d.organisation_number AS VARBINARY(MAX)), CAST(d.region AS VARBINARY(MAX)), d.own_staff, d.recorded_at, d.follows_at)
            OR DATALENGTH(i.content_hash) > 0 AND (d.content_hash IS NULL OR CAST(i.content_hash AS VARBINARY(MAX)) <> CAST(d.content_hash AS VARBINARY(MAX))))
        THROW 50001, 'Rows of organisation are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_organisation_sector_kept ON organisation_sector AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, i.organisation_id, i.sector_id, i.from_date, i.recorded_at, i.follows_at EXCEPT SELECT d.id, d.organisation_id, d.sector_id, d.from_date, d.recorded_at, d.follows_at))
        THROW 50001, 'Rows of organisation_sector are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_affiliation_kept ON affiliation AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, i.person_id, i.organisation_id, i.from_date, i.to_date, i.recorded_at, i.follows_at EXCEPT SELECT d.id, d.person_id, d.organisation_id, d.from_date, d.to_date, d.recorded_at, d.follows_at)
            OR DATALENGTH(i.content_hash) > 0 AND (d.content_hash IS NULL OR CAST(i.content_hash AS VARBINARY(MAX)) <> CAST(d.content_hash AS VARBINARY(MAX))))
        THROW 50001, 'Rows of affiliation are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_activity_kept ON activity AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, CAST(i.name AS VARBINARY(MAX)), CAST(i.type AS VARBINARY(MAX)), i.on_date, i.meeting_place_id, i.office_id, i.carried_from_id, i.reach, i.recorded_at, i.follows_at EXCEPT SELECT d.id, CAST(d.name AS VARBINARY(MAX)), CAST(d.type AS VARBINARY(MAX)), d.on_date, d.meeting_place_id, d.office_id, d.carried_from_id, d.reach, d.recorded_at, d.follows_at)
            OR DATALENGTH(i.content_hash) > 0 AND (d.content_hash IS NULL OR CAST(i.content_hash AS VARBINARY(MAX)) <> CAST(d.content_hash AS VARBINARY(MAX))))
        THROW 50001, 'Rows of activity are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_initiative_kept ON initiative AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, CAST(i.name AS VARBINARY(MAX)), CAST(i.type AS VARBINARY(MAX)), i.from_date, i.to_date, CAST(i.stated_solution AS VARBINARY(MAX)), i.recorded_at, i.follows_at EXCEPT SELECT d.id, CAST(d.name AS VARBINARY(MAX)), CAST(d.type AS VARBINARY(MAX)), d.from_date, d.to_date, CAST(d.stated_solution AS VARBINARY(MAX)), d.recorded_at, d.follows_at)
            OR DATALENGTH(i.document) > 0 AND (d.document IS NULL OR CAST(i.document AS VARBINARY(MAX)) <> CAST(d.document AS VARBINARY(MAX)))
            OR DATALENGTH(i.content_hash) > 0 AND (d.content_hash IS NULL OR CAST(i.content_hash AS VARBINARY(MAX)) <> CAST(d.content_hash AS VARBINARY(MAX))))
        THROW 50001, 'Rows of initiative are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_membership_kept ON membership AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, i.initiative_id, i.person_id, i.organisation_id, i.on_behalf_of_id, CAST(i.role AS VARBINARY(MAX)), i.from_date, i.to_date, i.recorded_at, i.follows_at EXCEPT SELECT d.id, d.initiative_id, d.person_id, d.organisation_id, d.on_behalf_of_id, CAST(d.role AS VARBINARY(MAX)), d.from_date, d.to_date, d.recorded_at, d.follows_at))
        THROW 50001, 'Rows of membership are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_outcome_kept ON outcome AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, i.initiative_id, i.on_date, CAST(i.name AS VARBINARY(MAX)), i.recorded_at, i.follows_at EXCEPT SELECT d.id, d.initiative_id, d.on_date, CAST(d.name AS VARBINARY(MAX)), d.recorded_at, d.follows_at)
            OR DATALENGTH(i.document) > 0 AND (d.document IS NULL OR CAST(i.document AS VARBINARY(MAX)) <> CAST(d.document AS VARBINARY(MAX)))
            OR DATALENGTH(i.content_hash) > 0 AND (d.content_hash IS NULL OR CAST(i.content_hash AS VARBINARY(MAX)) <> CAST(d.content_hash AS VARBINARY(MAX))))
        THROW 50001, 'Rows of outcome are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_contribution_kept ON contribution AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, i.person_id, i.organisation_id, i.on_behalf_of_id, CAST(i.kind AS VARBINARY(MAX)), i.on_date, i.activity_id, i.initiative_id, i.confirmed, i.import_id, i.recorded_at, i.follows_at EXCEPT SELECT d.id, d.person_id, d.organisation_id, d.on_behalf_of_id, CAST(d.kind AS VARBINARY(MAX)), d.on_date, d.activity_id, d.initiative_id, d.confirmed, d.import_id, d.recorded_at, d.follows_at)
            OR DATALENGTH(i.source) > 0 AND (d.source IS NULL OR CAST(i.source AS VARBINARY(MAX)) <> CAST(d.source AS VARBINARY(MAX)))
            OR DATALENGTH(i.document) > 0 AND (d.document IS NULL OR CAST(i.document AS VARBINARY(MAX)) <> CAST(d.document AS VARBINARY(MAX)))
            OR DATALENGTH(i.content_hash) > 0 AND (d.content_hash IS NULL OR CAST(i.content_hash AS VARBINARY(MAX)) <> CAST(d.content_hash AS VARBINARY(MAX))))
        THROW 50001, 'Rows of contribution are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_activity_theme_kept ON activity_theme AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id AND i.theme_id = d.theme_id
        WHERE i.version_id IS NULL
            OR EXISTS (SELECT i.theme_id EXCEPT SELECT d.theme_id))
        THROW 50001, 'Rows of activity_theme are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_initiative_theme_kept ON initiative_theme AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id AND i.theme_id = d.theme_id
        WHERE i.version_id IS NULL
            OR EXISTS (SELECT i.theme_id EXCEPT SELECT d.theme_id))
        THROW 50001, 'Rows of initiative_theme are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_contribution_theme_kept ON contribution_theme AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id AND i.theme_id = d.theme_id
        WHERE i.version_id IS NULL
            OR EXISTS (SELECT i.theme_id EXCEPT SELECT d.theme_id))
        THROW 50001, 'Rows of contribution_theme are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_contribution_decision_kept ON contribution_decision AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.id = d.id
        WHERE i.id IS NULL
            OR EXISTS (SELECT i.contribution_id, CAST(i.status AS VARBINARY(MAX)), i.recorded_at EXCEPT SELECT d.contribution_id, CAST(d.status AS VARBINARY(MAX)), d.recorded_at)
            OR DATALENGTH(i.reason) > 0 AND (d.reason IS NULL OR CAST(i.reason AS VARBINARY(MAX)) <> CAST(d.reason AS VARBINARY(MAX))))
        THROW 50001, 'Rows of contribution_decision are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_register_change_kept ON register_change AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.change_number = d.change_number
        WHERE i.change_number IS NULL
            OR EXISTS (SELECT i.recorded_at, CAST(i.kind AS VARBINARY(MAX)), i.id, i.within_id, CAST(i.change_type AS VARBINARY(MAX)) EXCEPT SELECT d.recorded_at, CAST(d.kind AS VARBINARY(MAX)), d.id, d.within_id, CAST(d.change_type AS VARBINARY(MAX))))
        THROW 50001, 'Rows of register_change are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_register_write_kept ON register_write AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.recorded_at = d.recorded_at
        WHERE i.recorded_at IS NULL
            OR DATALENGTH(i.made_by) > 0 AND (d.made_by IS NULL OR CAST(i.made_by AS VARBINARY(MAX)) <> CAST(d.made_by AS VARBINARY(MAX)))
            OR DATALENGTH(i.client) > 0 AND (d.client IS NULL OR CAST(i.client AS VARBINARY(MAX)) <> CAST(d.client AS VARBINARY(MAX)))
            OR DATALENGTH(i.reason) > 0 AND (d.reason IS NULL OR CAST(i.reason AS VARBINARY(MAX)) <> CAST(d.reason AS VARBINARY(MAX))))
        THROW 50001, 'Rows of register_write are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_person_kept ON person AFTER DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted)
        THROW 50001, 'Rows of person are kept: an erasure empties them', 1;
END;
GO
CREATE TRIGGER tr_activity_theme_current ON activity_theme AFTER INSERT AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM inserted i JOIN activity v ON v.version_id = i.version_id WHERE v.superseded_at IS NOT NULL)
        THROW 50001, 'A version that has ended is given no more themes', 1;
END;
GO
CREATE TRIGGER tr_initiative_theme_current ON initiative_theme AFTER INSERT AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM inserted i JOIN initiative v ON v.version_id = i.version_id WHERE v.superseded_at IS NOT NULL)
        THROW 50001, 'A version that has ended is given no more themes', 1;
END;
GO
CREATE TRIGGER tr_contribution_theme_current ON contribution_theme AFTER INSERT AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM inserted i JOIN contribution v ON v.version_id = i.version_id WHERE v.superseded_at IS NOT NULL)
        THROW 50001, 'A version that has ended is given no more themes', 1;
END;
GO
CREATE TRIGGER tr_affiliation_apart ON affiliation AFTER INSERT AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM inserted i
        JOIN affiliation a ON a.person_id = i.person_id AND a.organisation_id = i.organisation_id AND a.version_id <> i.version_id
        WHERE i.superseded_at IS NULL AND a.superseded_at IS NULL
            AND (i.to_date IS NULL OR a.from_date < i.to_date) AND (a.to_date IS NULL OR i.from_date < a.to_date))
        THROW 50001, 'The affiliations of a person with an organisation do not overlap', 1;
END;
GO
