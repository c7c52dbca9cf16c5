-- Merges are kept as they were recorded, like all that the register knows.
CREATE TRIGGER tr_actor_merge_kept ON actor_merge AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, CAST(i.actor_type AS VARBINARY(MAX)), i.merged_id, i.survivor_id, i.recorded_at, i.follows_at EXCEPT SELECT d.id, CAST(d.actor_type AS VARBINARY(MAX)), d.merged_id, d.survivor_id, d.recorded_at, d.follows_at)
            OR DATALENGTH(i.reason) > 0 AND CAST(i.reason AS VARBINARY(MAX)) <> CAST(d.reason AS VARBINARY(MAX)))
        THROW 50001, 'Rows of actor_merge are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
