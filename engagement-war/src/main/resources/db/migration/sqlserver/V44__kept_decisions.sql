-- Decisions and reports are kept as they were recorded, and whether a membership was confirmed.
CREATE TRIGGER tr_held_report_kept ON held_report AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.id = d.id
        WHERE i.id IS NULL
            OR EXISTS (SELECT i.thing_id, i.recorded_at EXCEPT SELECT d.thing_id, d.recorded_at)
            OR DATALENGTH(i.reported_by) > 0 AND (d.reported_by IS NULL OR CAST(i.reported_by AS VARBINARY(MAX)) <> CAST(d.reported_by AS VARBINARY(MAX))))
        THROW 50001, 'Rows of held_report are kept as they were recorded, and nothing is deleted', 1;
END;
GO
CREATE TRIGGER tr_membership_decision_kept ON membership_decision AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.id = d.id
        WHERE i.id IS NULL
            OR EXISTS (SELECT i.membership_id, CAST(i.status AS VARBINARY(MAX)), i.recorded_at EXCEPT SELECT d.membership_id, CAST(d.status AS VARBINARY(MAX)), d.recorded_at)
            OR DATALENGTH(i.reason) > 0 AND (d.reason IS NULL OR CAST(i.reason AS VARBINARY(MAX)) <> CAST(d.reason AS VARBINARY(MAX))))
        THROW 50001, 'Rows of membership_decision are kept as they were recorded, and nothing is deleted', 1;
END;
GO
DROP TRIGGER tr_membership_kept;
GO
CREATE TRIGGER tr_membership_kept ON membership AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, i.initiative_id, i.person_id, i.organisation_id, i.on_behalf_of_id, CAST(i.role AS VARBINARY(MAX)), i.from_date, i.to_date, i.confirmed, i.recorded_at, i.follows_at EXCEPT SELECT d.id, d.initiative_id, d.person_id, d.organisation_id, d.on_behalf_of_id, CAST(d.role AS VARBINARY(MAX)), d.from_date, d.to_date, d.confirmed, d.recorded_at, d.follows_at))
        THROW 50001, 'Rows of membership are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
