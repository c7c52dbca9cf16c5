-- What is said of carried themes is kept as it was recorded, like all that the register knows.
CREATE TRIGGER tr_carrying_kept ON carrying AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, i.theme_id, i.from_activity_id, i.to_activity_id, CAST(i.status AS VARBINARY(MAX)), i.recorded_at, i.follows_at EXCEPT SELECT d.id, d.theme_id, d.from_activity_id, d.to_activity_id, CAST(d.status AS VARBINARY(MAX)), d.recorded_at, d.follows_at)
            OR DATALENGTH(i.reason) > 0 AND (d.reason IS NULL OR CAST(i.reason AS VARBINARY(MAX)) <> CAST(d.reason AS VARBINARY(MAX))))
        THROW 50001, 'Rows of carrying are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
