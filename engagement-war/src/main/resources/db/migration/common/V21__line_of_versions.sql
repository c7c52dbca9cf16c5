-- The versions of a thing are one line without gaps and overlaps, by declaration alone. follows_at is the instant at which the version before ended, and
-- this one became known: null for the first. Each thing has one first version, each version one follower, each follower begins when the one before ended,
-- and at most one version has no end. Both databases count two nulls as equal in a unique constraint, and check no foreign key with a null.

UPDATE meeting_place SET follows_at = recorded_at WHERE EXISTS (SELECT 1 FROM meeting_place e WHERE e.id = meeting_place.id AND e.superseded_at = meeting_place.recorded_at);
ALTER TABLE meeting_place ADD CONSTRAINT ck_meeting_place_known CHECK (superseded_at IS NULL OR superseded_at > recorded_at);
ALTER TABLE meeting_place ADD CONSTRAINT ck_meeting_place_follows CHECK (follows_at IS NULL OR follows_at = recorded_at);
ALTER TABLE meeting_place ADD CONSTRAINT uq_meeting_place_follows UNIQUE (id, follows_at);
ALTER TABLE meeting_place ADD CONSTRAINT fk_meeting_place_follows FOREIGN KEY (id, follows_at) REFERENCES meeting_place (id, superseded_at);
UPDATE office SET follows_at = recorded_at WHERE EXISTS (SELECT 1 FROM office e WHERE e.id = office.id AND e.superseded_at = office.recorded_at);
ALTER TABLE office ADD CONSTRAINT ck_office_known CHECK (superseded_at IS NULL OR superseded_at > recorded_at);
ALTER TABLE office ADD CONSTRAINT ck_office_follows CHECK (follows_at IS NULL OR follows_at = recorded_at);
ALTER TABLE office ADD CONSTRAINT uq_office_follows UNIQUE (id, follows_at);
ALTER TABLE office ADD CONSTRAINT fk_office_follows FOREIGN KEY (id, follows_at) REFERENCES office (id, superseded_at);
UPDATE theme SET follows_at = recorded_at WHERE EXISTS (SELECT 1 FROM theme e WHERE e.id = theme.id AND e.superseded_at = theme.recorded_at);
ALTER TABLE theme ADD CONSTRAINT ck_theme_known CHECK (superseded_at IS NULL OR superseded_at > recorded_at);
ALTER TABLE theme ADD CONSTRAINT ck_theme_follows CHECK (follows_at IS NULL OR follows_at = recorded_at);
ALTER TABLE theme ADD CONSTRAINT uq_theme_follows UNIQUE (id, follows_at);
ALTER TABLE theme ADD CONSTRAINT fk_theme_follows FOREIGN KEY (id, follows_at) REFERENCES theme (id, superseded_at);
UPDATE sector SET follows_at = recorded_at WHERE EXISTS (SELECT 1 FROM sector e WHERE e.id = sector.id AND e.superseded_at = sector.recorded_at);
ALTER TABLE sector ADD CONSTRAINT ck_sector_known CHECK (superseded_at IS NULL OR superseded_at > recorded_at);
ALTER TABLE sector ADD CONSTRAINT ck_sector_follows CHECK (follows_at IS NULL OR follows_at = recorded_at);
ALTER TABLE sector ADD CONSTRAINT uq_sector_follows UNIQUE (id, follows_at);
ALTER TABLE sector ADD CONSTRAINT fk_sector_follows FOREIGN KEY (id, follows_at) REFERENCES sector (id, superseded_at);
UPDATE organisation SET follows_at = recorded_at WHERE EXISTS (SELECT 1 FROM organisation e WHERE e.id = organisation.id AND e.superseded_at = organisation.recorded_at);
ALTER TABLE organisation ADD CONSTRAINT ck_organisation_known CHECK (superseded_at IS NULL OR superseded_at > recorded_at);
ALTER TABLE organisation ADD CONSTRAINT ck_organisation_follows CHECK (follows_at IS NULL OR follows_at = recorded_at);
ALTER TABLE organisation ADD CONSTRAINT uq_organisation_follows UNIQUE (id, follows_at);
ALTER TABLE organisation ADD CONSTRAINT fk_organisation_follows FOREIGN KEY (id, follows_at) REFERENCES organisation (id, superseded_at);
UPDATE organisation_sector SET follows_at = recorded_at WHERE EXISTS (SELECT 1 FROM organisation_sector e WHERE e.id = organisation_sector.id AND e.superseded_at = organisation_sector.recorded_at);
ALTER TABLE organisation_sector ADD CONSTRAINT ck_organisation_sector_known CHECK (superseded_at IS NULL OR superseded_at > recorded_at);
ALTER TABLE organisation_sector ADD CONSTRAINT ck_organisation_sector_follows CHECK (follows_at IS NULL OR follows_at = recorded_at);
ALTER TABLE organisation_sector ADD CONSTRAINT uq_organisation_sector_follows UNIQUE (id, follows_at);
ALTER TABLE organisation_sector ADD CONSTRAINT fk_organisation_sector_follows FOREIGN KEY (id, follows_at) REFERENCES organisation_sector (id, superseded_at);
UPDATE affiliation SET follows_at = recorded_at WHERE EXISTS (SELECT 1 FROM affiliation e WHERE e.id = affiliation.id AND e.superseded_at = affiliation.recorded_at);
ALTER TABLE affiliation ADD CONSTRAINT ck_affiliation_known CHECK (superseded_at IS NULL OR superseded_at > recorded_at);
ALTER TABLE affiliation ADD CONSTRAINT ck_affiliation_follows CHECK (follows_at IS NULL OR follows_at = recorded_at);
ALTER TABLE affiliation ADD CONSTRAINT uq_affiliation_follows UNIQUE (id, follows_at);
ALTER TABLE affiliation ADD CONSTRAINT fk_affiliation_follows FOREIGN KEY (id, follows_at) REFERENCES affiliation (id, superseded_at);
UPDATE activity SET follows_at = recorded_at WHERE EXISTS (SELECT 1 FROM activity e WHERE e.id = activity.id AND e.superseded_at = activity.recorded_at);
ALTER TABLE activity ADD CONSTRAINT ck_activity_known CHECK (superseded_at IS NULL OR superseded_at > recorded_at);
ALTER TABLE activity ADD CONSTRAINT ck_activity_follows CHECK (follows_at IS NULL OR follows_at = recorded_at);
ALTER TABLE activity ADD CONSTRAINT uq_activity_follows UNIQUE (id, follows_at);
ALTER TABLE activity ADD CONSTRAINT fk_activity_follows FOREIGN KEY (id, follows_at) REFERENCES activity (id, superseded_at);
UPDATE initiative SET follows_at = recorded_at WHERE EXISTS (SELECT 1 FROM initiative e WHERE e.id = initiative.id AND e.superseded_at = initiative.recorded_at);
ALTER TABLE initiative ADD CONSTRAINT ck_initiative_known CHECK (superseded_at IS NULL OR superseded_at > recorded_at);
ALTER TABLE initiative ADD CONSTRAINT ck_initiative_follows CHECK (follows_at IS NULL OR follows_at = recorded_at);
ALTER TABLE initiative ADD CONSTRAINT uq_initiative_follows UNIQUE (id, follows_at);
ALTER TABLE initiative ADD CONSTRAINT fk_initiative_follows FOREIGN KEY (id, follows_at) REFERENCES initiative (id, superseded_at);
UPDATE membership SET follows_at = recorded_at WHERE EXISTS (SELECT 1 FROM membership e WHERE e.id = membership.id AND e.superseded_at = membership.recorded_at);
ALTER TABLE membership ADD CONSTRAINT ck_membership_known CHECK (superseded_at IS NULL OR superseded_at > recorded_at);
ALTER TABLE membership ADD CONSTRAINT ck_membership_follows CHECK (follows_at IS NULL OR follows_at = recorded_at);
ALTER TABLE membership ADD CONSTRAINT uq_membership_follows UNIQUE (id, follows_at);
ALTER TABLE membership ADD CONSTRAINT fk_membership_follows FOREIGN KEY (id, follows_at) REFERENCES membership (id, superseded_at);
UPDATE outcome SET follows_at = recorded_at WHERE EXISTS (SELECT 1 FROM outcome e WHERE e.id = outcome.id AND e.superseded_at = outcome.recorded_at);
ALTER TABLE outcome ADD CONSTRAINT ck_outcome_known CHECK (superseded_at IS NULL OR superseded_at > recorded_at);
ALTER TABLE outcome ADD CONSTRAINT ck_outcome_follows CHECK (follows_at IS NULL OR follows_at = recorded_at);
ALTER TABLE outcome ADD CONSTRAINT uq_outcome_follows UNIQUE (id, follows_at);
ALTER TABLE outcome ADD CONSTRAINT fk_outcome_follows FOREIGN KEY (id, follows_at) REFERENCES outcome (id, superseded_at);
UPDATE contribution SET follows_at = recorded_at WHERE EXISTS (SELECT 1 FROM contribution e WHERE e.id = contribution.id AND e.superseded_at = contribution.recorded_at);
ALTER TABLE contribution ADD CONSTRAINT ck_contribution_known CHECK (superseded_at IS NULL OR superseded_at > recorded_at);
ALTER TABLE contribution ADD CONSTRAINT ck_contribution_follows CHECK (follows_at IS NULL OR follows_at = recorded_at);
ALTER TABLE contribution ADD CONSTRAINT uq_contribution_follows UNIQUE (id, follows_at);
ALTER TABLE contribution ADD CONSTRAINT fk_contribution_follows FOREIGN KEY (id, follows_at) REFERENCES contribution (id, superseded_at);

-- From one day an organisation belongs to one sector: each holds until the next begins, so they cannot overlap.
ALTER TABLE organisation_sector ADD CONSTRAINT uq_organisation_sector_from UNIQUE (organisation_id, from_date, superseded_at);

-- Who wrote, by what system, and why: one row for every transaction that changed something, found by its instant. Null is the product itself.
CREATE TABLE register_write (
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    made_by NVARCHAR(255) NULL,
    client NVARCHAR(400) NULL,
    reason NVARCHAR(1000) NULL,
    CONSTRAINT pk_register_write PRIMARY KEY (recorded_at)
);
INSERT INTO register_write (recorded_at, reason)
SELECT d.recorded_at, MIN(d.reason) FROM contribution_decision d GROUP BY d.recorded_at;

-- A thing's changes are read by the thing, and by what it is a part of.
CREATE INDEX ix_register_change_id ON register_change (id, change_number);
CREATE INDEX ix_register_change_within_id ON register_change (within_id, change_number);
