-- What no declaration can hold: a version ends once and is otherwise never changed, and no row of the register's history is deleted. Texts that may lead
-- back to a person can be emptied, never replaced (RULES section 8). The affiliations of a person with an organisation do not overlap.

CREATE TRIGGER tr_meeting_place_kept BEFORE UPDATE, DELETE ON meeting_place FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
CREATE TRIGGER tr_office_kept BEFORE UPDATE, DELETE ON office FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
CREATE TRIGGER tr_theme_kept BEFORE UPDATE, DELETE ON theme FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
CREATE TRIGGER tr_sector_kept BEFORE UPDATE, DELETE ON sector FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
CREATE TRIGGER tr_organisation_kept BEFORE UPDATE, DELETE ON organisation FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
CREATE TRIGGER tr_organisation_sector_kept BEFORE UPDATE, DELETE ON organisation_sector FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
CREATE TRIGGER tr_affiliation_kept BEFORE UPDATE, DELETE ON affiliation FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
CREATE TRIGGER tr_activity_kept BEFORE UPDATE, DELETE ON activity FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
CREATE TRIGGER tr_initiative_kept BEFORE UPDATE, DELETE ON initiative FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
CREATE TRIGGER tr_membership_kept BEFORE UPDATE, DELETE ON membership FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
CREATE TRIGGER tr_outcome_kept BEFORE UPDATE, DELETE ON outcome FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
CREATE TRIGGER tr_contribution_kept BEFORE UPDATE, DELETE ON contribution FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
CREATE TRIGGER tr_activity_theme_kept BEFORE UPDATE, DELETE ON activity_theme FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
CREATE TRIGGER tr_initiative_theme_kept BEFORE UPDATE, DELETE ON initiative_theme FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
CREATE TRIGGER tr_contribution_theme_kept BEFORE UPDATE, DELETE ON contribution_theme FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
CREATE TRIGGER tr_contribution_decision_kept BEFORE UPDATE, DELETE ON contribution_decision FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
CREATE TRIGGER tr_register_change_kept BEFORE UPDATE, DELETE ON register_change FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
CREATE TRIGGER tr_register_write_kept BEFORE UPDATE, DELETE ON register_write FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
CREATE TRIGGER tr_person_kept BEFORE DELETE ON person FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.KeptRows';
CREATE TRIGGER tr_activity_theme_current BEFORE INSERT ON activity_theme FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.ThemesOfCurrentVersions';
CREATE TRIGGER tr_initiative_theme_current BEFORE INSERT ON initiative_theme FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.ThemesOfCurrentVersions';
CREATE TRIGGER tr_contribution_theme_current BEFORE INSERT ON contribution_theme FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.ThemesOfCurrentVersions';
CREATE TRIGGER tr_affiliation_apart BEFORE INSERT ON affiliation FOR EACH ROW CALL 'se.regionvasterbotten.engagement.server.AffiliationsApart';
