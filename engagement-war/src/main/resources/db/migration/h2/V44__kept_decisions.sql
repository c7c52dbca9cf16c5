-- Decisions and reports are kept as they were recorded. The trigger of memberships keeps every column of its table, the new one too.

CREATE TRIGGER tr_held_report_kept BEFORE UPDATE, DELETE ON held_report FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
CREATE TRIGGER tr_membership_decision_kept BEFORE UPDATE, DELETE ON membership_decision FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
