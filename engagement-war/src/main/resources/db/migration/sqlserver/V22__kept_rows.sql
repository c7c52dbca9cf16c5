-- What no declaration can hold: a version ends once and is otherwise never changed, and no row of the register's history is deleted. Texts that may lead
-- back to a person can be emptied, never replaced (RULES section 8). The affiliations of a person with an organisation do not overlap.

CREATE TRIGGER tr_meeting_place_kept ON meeting_place AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, i.name, i.name_key, i.reach, i.recorded_at, i.follows_at EXCEPT SELECT d.id, d.name, d.name_key, d.reach, d.recorded_at, d.follows_at)
            OR i.content_hash <> N'' AND (d.content_hash IS NULL OR i.content_hash <> d.content_hash))
        THROW 50001, 'Rows of meeting_place are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_office_kept ON office AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, i.name, i.name_key, i.recorded_at, i.follows_at EXCEPT SELECT d.id, d.name, d.name_key, d.recorded_at, d.follows_at)
            OR i.content_hash <> N'' AND (d.content_hash IS NULL OR i.content_hash <> d.content_hash))
        THROW 50001, 'Rows of office are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_theme_kept ON theme AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, i.name, i.name_key, i.recorded_at, i.follows_at EXCEPT SELECT d.id, d.name, d.name_key, d.recorded_at, d.follows_at)
            OR i.content_hash <> N'' AND (d.content_hash IS NULL OR i.content_hash <> d.content_hash))
        THROW 50001, 'Rows of theme are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_sector_kept ON sector AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, i.name, i.name_key, i.parent_id, i.recorded_at, i.follows_at EXCEPT SELECT d.id, d.name, d.name_key, d.parent_id, d.recorded_at, d.follows_at)
            OR i.content_hash <> N'' AND (d.content_hash IS NULL OR i.content_hash <> d.content_hash))
        THROW 50001, 'Rows of sector are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_organisation_kept ON organisation AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, i.name, i.name_key, i.organisation_number, i.region, i.own_staff, i.recorded_at, i.follows_at EXCEPT SELECT d.id, d.name, d.name_key, d.organisation_number, d.region, d.own_staff, d.recorded_at, d.follows_at)
            OR i.content_hash <> N'' AND (d.content_hash IS NULL OR i.content_hash <> d.content_hash))
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
            OR i.content_hash <> N'' AND (d.content_hash IS NULL OR i.content_hash <> d.content_hash))
        THROW 50001, 'Rows of affiliation are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_activity_kept ON activity AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, i.name, i.type, i.on_date, i.meeting_place_id, i.office_id, i.carried_from_id, i.reach, i.recorded_at, i.follows_at EXCEPT SELECT d.id, d.name, d.type, d.on_date, d.meeting_place_id, d.office_id, d.carried_from_id, d.reach, d.recorded_at, d.follows_at)
            OR i.content_hash <> N'' AND (d.content_hash IS NULL OR i.content_hash <> d.content_hash))
        THROW 50001, 'Rows of activity are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_initiative_kept ON initiative AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, i.name, i.type, i.from_date, i.to_date, i.stated_solution, i.recorded_at, i.follows_at EXCEPT SELECT d.id, d.name, d.type, d.from_date, d.to_date, d.stated_solution, d.recorded_at, d.follows_at)
            OR i.document <> N'' AND (d.document IS NULL OR i.document <> d.document)
            OR i.content_hash <> N'' AND (d.content_hash IS NULL OR i.content_hash <> d.content_hash))
        THROW 50001, 'Rows of initiative are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_membership_kept ON membership AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, i.initiative_id, i.person_id, i.organisation_id, i.on_behalf_of_id, i.role, i.from_date, i.to_date, i.recorded_at, i.follows_at EXCEPT SELECT d.id, d.initiative_id, d.person_id, d.organisation_id, d.on_behalf_of_id, d.role, d.from_date, d.to_date, d.recorded_at, d.follows_at))
        THROW 50001, 'Rows of membership are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_outcome_kept ON outcome AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, i.initiative_id, i.on_date, i.name, i.recorded_at, i.follows_at EXCEPT SELECT d.id, d.initiative_id, d.on_date, d.name, d.recorded_at, d.follows_at)
            OR i.document <> N'' AND (d.document IS NULL OR i.document <> d.document)
            OR i.content_hash <> N'' AND (d.content_hash IS NULL OR i.content_hash <> d.content_hash))
        THROW 50001, 'Rows of outcome are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_contribution_kept ON contribution AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, i.person_id, i.organisation_id, i.on_behalf_of_id, i.kind, i.on_date, i.activity_id, i.initiative_id, i.confirmed, i.import_id, i.recorded_at, i.follows_at EXCEPT SELECT d.id, d.person_id, d.organisation_id, d.on_behalf_of_id, d.kind, d.on_date, d.activity_id, d.initiative_id, d.confirmed, d.import_id, d.recorded_at, d.follows_at)
            OR i.source <> N'' AND (d.source IS NULL OR i.source <> d.source)
            OR i.document <> N'' AND (d.document IS NULL OR i.document <> d.document)
            OR i.content_hash <> N'' AND (d.content_hash IS NULL OR i.content_hash <> d.content_hash))
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
            OR EXISTS (SELECT i.contribution_id, i.status, i.recorded_at EXCEPT SELECT d.contribution_id, d.status, d.recorded_at)
            OR i.reason <> N'' AND (d.reason IS NULL OR i.reason <> d.reason))
        THROW 50001, 'Rows of contribution_decision are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_register_change_kept ON register_change AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.change_number = d.change_number
        WHERE i.change_number IS NULL
            OR EXISTS (SELECT i.recorded_at, i.kind, i.id, i.within_id, i.change_type EXCEPT SELECT d.recorded_at, d.kind, d.id, d.within_id, d.change_type))
        THROW 50001, 'Rows of register_change are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_register_write_kept ON register_write AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.recorded_at = d.recorded_at
        WHERE i.recorded_at IS NULL
            OR i.made_by <> N'' AND (d.made_by IS NULL OR i.made_by <> d.made_by)
            OR i.client <> N'' AND (d.client IS NULL OR i.client <> d.client)
            OR i.reason <> N'' AND (d.reason IS NULL OR i.reason <> d.reason))
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
