-- Merges are kept as they were recorded, like all that the register knows.

CREATE TRIGGER tr_actor_merge_kept BEFORE UPDATE, DELETE ON actor_merge FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
