-- Merges are kept as they were recorded, like all that the register knows.
CREATE TRIGGER tr_actor_merge_kept ON actor_merge AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.version_id = d.version_id
        WHERE i.version_id IS NULL
            OR d.superseded_at IS NOT NULL AND (i.superseded_at IS NULL OR i.superseded_at <> d.superseded_at)
            OR EXISTS (SELECT i.id, i.actor_type, i.merged_id, i.survivor_id, i.recorded_at, i.follows_at EXCEPT SELECT d.id, d.actor_type, d.merged_id, d.survivor_id, d.recorded_at, d.follows_at)
            OR i.reason <> N'' AND i.reason <> d.reason)
        THROW 50001, 'Rows of actor_merge are kept as they were recorded: a version ends once, and nothing is deleted', 1;
END;
GO
