-- One current version of each thing. In this mode H2 counts two nulls as equal, as SQL Server does.

ALTER TABLE meeting_place ADD CONSTRAINT uq_meeting_place_current UNIQUE (id, superseded_at);
ALTER TABLE office ADD CONSTRAINT uq_office_current UNIQUE (id, superseded_at);
ALTER TABLE theme ADD CONSTRAINT uq_theme_current UNIQUE (id, superseded_at);
ALTER TABLE sector ADD CONSTRAINT uq_sector_current UNIQUE (id, superseded_at);
ALTER TABLE organisation ADD CONSTRAINT uq_organisation_current UNIQUE (id, superseded_at);
ALTER TABLE organisation_sector ADD CONSTRAINT uq_organisation_sector_current UNIQUE (id, superseded_at);
ALTER TABLE affiliation ADD CONSTRAINT uq_affiliation_current UNIQUE (id, superseded_at);
ALTER TABLE activity ADD CONSTRAINT uq_activity_current UNIQUE (id, superseded_at);
ALTER TABLE initiative ADD CONSTRAINT uq_initiative_current UNIQUE (id, superseded_at);
ALTER TABLE membership ADD CONSTRAINT uq_membership_current UNIQUE (id, superseded_at);
ALTER TABLE outcome ADD CONSTRAINT uq_outcome_current UNIQUE (id, superseded_at);
ALTER TABLE contribution ADD CONSTRAINT uq_contribution_current UNIQUE (id, superseded_at);
CREATE INDEX ix_person_email_key ON person (email_key);
