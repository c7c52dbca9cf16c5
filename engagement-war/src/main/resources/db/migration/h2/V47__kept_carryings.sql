-- What is said of carried themes is kept as it was recorded, like all that the register knows.

CREATE TRIGGER tr_carrying_kept BEFORE UPDATE, DELETE ON carrying FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
