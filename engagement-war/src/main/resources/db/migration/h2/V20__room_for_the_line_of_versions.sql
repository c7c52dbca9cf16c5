-- Room for the line of versions: its columns, and no two indexes for the same question. SQL Server does the same with its own words.

ALTER TABLE meeting_place ADD follows_at DATETIMEOFFSET(6) NULL;
DROP INDEX ix_meeting_place_id;
ALTER TABLE office ADD follows_at DATETIMEOFFSET(6) NULL;
DROP INDEX ix_office_id;
ALTER TABLE theme ADD follows_at DATETIMEOFFSET(6) NULL;
DROP INDEX ix_theme_id;
ALTER TABLE sector ADD follows_at DATETIMEOFFSET(6) NULL;
DROP INDEX ix_sector_id;
ALTER TABLE organisation ADD follows_at DATETIMEOFFSET(6) NULL;
DROP INDEX ix_organisation_id;
ALTER TABLE organisation_sector ADD follows_at DATETIMEOFFSET(6) NULL;
DROP INDEX ix_organisation_sector_id;
ALTER TABLE affiliation ADD follows_at DATETIMEOFFSET(6) NULL;
DROP INDEX ix_affiliation_id;
ALTER TABLE activity ADD follows_at DATETIMEOFFSET(6) NULL;
DROP INDEX ix_activity_id;
ALTER TABLE initiative ADD follows_at DATETIMEOFFSET(6) NULL;
DROP INDEX ix_initiative_id;
ALTER TABLE membership ADD follows_at DATETIMEOFFSET(6) NULL;
DROP INDEX ix_membership_id;
ALTER TABLE outcome ADD follows_at DATETIMEOFFSET(6) NULL;
DROP INDEX ix_outcome_id;
ALTER TABLE contribution ADD follows_at DATETIMEOFFSET(6) NULL;
DROP INDEX ix_contribution_id;
