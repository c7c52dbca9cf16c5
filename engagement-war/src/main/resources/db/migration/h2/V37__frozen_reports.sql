-- What is frozen never changes: a report only goes on to be presented, its sections stand, and its forms are written once.

CREATE TRIGGER tr_report_frozen BEFORE UPDATE, DELETE ON report FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.FrozenReports';
CREATE TRIGGER tr_report_section_frozen BEFORE INSERT, UPDATE, DELETE ON report_section FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.FrozenReports';
CREATE TRIGGER tr_report_form_kept BEFORE UPDATE, DELETE ON report_form FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
