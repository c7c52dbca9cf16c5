-- One current version of each thing, and one person per e-mail address: letter by letter, whatever the database's collation takes for equal, as the code does.

CREATE UNIQUE INDEX uq_meeting_place_current ON meeting_place (id) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX uq_office_current ON office (id) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX uq_theme_current ON theme (id) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX uq_sector_current ON sector (id) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX uq_organisation_current ON organisation (id) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX uq_organisation_sector_current ON organisation_sector (id) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX uq_affiliation_current ON affiliation (id) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX uq_activity_current ON activity (id) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX uq_initiative_current ON initiative (id) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX uq_membership_current ON membership (id) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX uq_outcome_current ON outcome (id) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX uq_contribution_current ON contribution (id) WHERE superseded_at IS NULL;
ALTER TABLE person ALTER COLUMN email_key NVARCHAR(508) COLLATE Latin1_General_100_BIN2 NULL;
CREATE UNIQUE INDEX uq_person_email_key ON person (email_key) WHERE email_key IS NOT NULL;
