-- The register. Keys of names are twice as long as names, since a letter may become two in lower case. A table of facts has one row per version: id is the thing, version_id the row. Nothing is updated but
-- superseded_at, once, from null; null is the current version. Identifiers are made by the code.

CREATE TABLE register_lock (
    id INT NOT NULL,
    last_recorded_at DATETIMEOFFSET(6) NOT NULL,
    CONSTRAINT pk_register_lock PRIMARY KEY (id)
);

-- external_key is a digest of kind, system and external_id, so that case and trailing blanks count in every collation.
CREATE TABLE external_id (
    external_key NVARCHAR(64) NOT NULL,
    kind NVARCHAR(30) NOT NULL,
    system NVARCHAR(50) NOT NULL,
    external_id NVARCHAR(200) NOT NULL,
    id UNIQUEIDENTIFIER NOT NULL,
    CONSTRAINT pk_external_id PRIMARY KEY (external_key)
);
CREATE INDEX ix_external_id_kind ON external_id (kind);
CREATE INDEX ix_external_id_id ON external_id (id);

-- Identity lives here and nowhere else, without history; everything else refers by id.
CREATE TABLE person (
    id UNIQUEIDENTIFIER NOT NULL,
    given_name NVARCHAR(100) NULL,
    family_name NVARCHAR(100) NULL,
    name_key NVARCHAR(402) NULL,
    email NVARCHAR(254) NULL,
    email_key NVARCHAR(508) NULL,
    content_hash NVARCHAR(64) NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id)
);
CREATE INDEX ix_person_name_key ON person (name_key);

CREATE TABLE meeting_place (
    version_id UNIQUEIDENTIFIER NOT NULL,
    id UNIQUEIDENTIFIER NOT NULL,
    name NVARCHAR(200) NOT NULL,
    name_key NVARCHAR(400) NOT NULL,
    reach NVARCHAR(20) NOT NULL,
    content_hash NVARCHAR(64) NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    superseded_at DATETIMEOFFSET(6) NULL,
    CONSTRAINT pk_meeting_place PRIMARY KEY (version_id),
    CONSTRAINT ck_meeting_place_reach CHECK (reach IN ('NATIONAL', 'REGIONAL', 'DIGITAL'))
);
CREATE INDEX ix_meeting_place_id ON meeting_place (id);
CREATE INDEX ix_meeting_place_name_key ON meeting_place (name_key);

CREATE TABLE office (
    version_id UNIQUEIDENTIFIER NOT NULL,
    id UNIQUEIDENTIFIER NOT NULL,
    name NVARCHAR(200) NOT NULL,
    name_key NVARCHAR(400) NOT NULL,
    content_hash NVARCHAR(64) NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    superseded_at DATETIMEOFFSET(6) NULL,
    CONSTRAINT pk_office PRIMARY KEY (version_id)
);
CREATE INDEX ix_office_id ON office (id);
CREATE INDEX ix_office_name_key ON office (name_key);

CREATE TABLE theme (
    version_id UNIQUEIDENTIFIER NOT NULL,
    id UNIQUEIDENTIFIER NOT NULL,
    name NVARCHAR(200) NOT NULL,
    name_key NVARCHAR(400) NOT NULL,
    content_hash NVARCHAR(64) NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    superseded_at DATETIMEOFFSET(6) NULL,
    CONSTRAINT pk_theme PRIMARY KEY (version_id)
);
CREATE INDEX ix_theme_id ON theme (id);
CREATE INDEX ix_theme_name_key ON theme (name_key);

CREATE TABLE sector (
    version_id UNIQUEIDENTIFIER NOT NULL,
    id UNIQUEIDENTIFIER NOT NULL,
    name NVARCHAR(200) NOT NULL,
    name_key NVARCHAR(400) NOT NULL,
    parent_id UNIQUEIDENTIFIER NULL,
    content_hash NVARCHAR(64) NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    superseded_at DATETIMEOFFSET(6) NULL,
    CONSTRAINT pk_sector PRIMARY KEY (version_id)
);
CREATE INDEX ix_sector_id ON sector (id);
CREATE INDEX ix_sector_name_key ON sector (name_key);

CREATE TABLE organisation (
    version_id UNIQUEIDENTIFIER NOT NULL,
    id UNIQUEIDENTIFIER NOT NULL,
    name NVARCHAR(300) NOT NULL,
    name_key NVARCHAR(600) NOT NULL,
    organisation_number NVARCHAR(10) NULL,
    region NVARCHAR(100) NULL,
    own_staff BIT NOT NULL,
    content_hash NVARCHAR(64) NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    superseded_at DATETIMEOFFSET(6) NULL,
    CONSTRAINT pk_organisation PRIMARY KEY (version_id)
);
CREATE INDEX ix_organisation_id ON organisation (id);
CREATE INDEX ix_organisation_name_key ON organisation (name_key);
CREATE INDEX ix_organisation_organisation_number ON organisation (organisation_number);

CREATE TABLE organisation_sector (
    version_id UNIQUEIDENTIFIER NOT NULL,
    id UNIQUEIDENTIFIER NOT NULL,
    organisation_id UNIQUEIDENTIFIER NOT NULL,
    sector_id UNIQUEIDENTIFIER NOT NULL,
    from_date DATE NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    superseded_at DATETIMEOFFSET(6) NULL,
    CONSTRAINT pk_organisation_sector PRIMARY KEY (version_id)
);
CREATE INDEX ix_organisation_sector_id ON organisation_sector (id);
CREATE INDEX ix_organisation_sector_organisation_id ON organisation_sector (organisation_id);

CREATE TABLE affiliation (
    version_id UNIQUEIDENTIFIER NOT NULL,
    id UNIQUEIDENTIFIER NOT NULL,
    person_id UNIQUEIDENTIFIER NOT NULL,
    organisation_id UNIQUEIDENTIFIER NOT NULL,
    from_date DATE NOT NULL,
    to_date DATE NULL,
    content_hash NVARCHAR(64) NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    superseded_at DATETIMEOFFSET(6) NULL,
    CONSTRAINT pk_affiliation PRIMARY KEY (version_id),
    CONSTRAINT ck_affiliation_period CHECK (to_date IS NULL OR to_date > from_date),
    CONSTRAINT fk_affiliation_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX ix_affiliation_id ON affiliation (id);
CREATE INDEX ix_affiliation_person_id ON affiliation (person_id);
CREATE INDEX ix_affiliation_organisation_id ON affiliation (organisation_id);

CREATE TABLE activity (
    version_id UNIQUEIDENTIFIER NOT NULL,
    id UNIQUEIDENTIFIER NOT NULL,
    name NVARCHAR(300) NOT NULL,
    type NVARCHAR(30) NOT NULL,
    on_date DATE NOT NULL,
    meeting_place_id UNIQUEIDENTIFIER NULL,
    office_id UNIQUEIDENTIFIER NULL,
    carried_from_id UNIQUEIDENTIFIER NULL,
    reach BIGINT NULL,
    content_hash NVARCHAR(64) NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    superseded_at DATETIMEOFFSET(6) NULL,
    CONSTRAINT pk_activity PRIMARY KEY (version_id)
);
CREATE INDEX ix_activity_id ON activity (id);
CREATE INDEX ix_activity_on_date ON activity (on_date);

CREATE TABLE activity_theme (
    version_id UNIQUEIDENTIFIER NOT NULL,
    theme_id UNIQUEIDENTIFIER NOT NULL,
    CONSTRAINT pk_activity_theme PRIMARY KEY (version_id, theme_id),
    CONSTRAINT fk_activity_theme_version FOREIGN KEY (version_id) REFERENCES activity (version_id)
);
CREATE INDEX ix_activity_theme_theme_id ON activity_theme (theme_id);

CREATE TABLE initiative (
    version_id UNIQUEIDENTIFIER NOT NULL,
    id UNIQUEIDENTIFIER NOT NULL,
    name NVARCHAR(300) NOT NULL,
    type NVARCHAR(30) NOT NULL,
    from_date DATE NOT NULL,
    to_date DATE NULL,
    stated_solution NVARCHAR(2000) NULL,
    document NVARCHAR(1000) NULL,
    content_hash NVARCHAR(64) NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    superseded_at DATETIMEOFFSET(6) NULL,
    CONSTRAINT pk_initiative PRIMARY KEY (version_id),
    CONSTRAINT ck_initiative_period CHECK (to_date IS NULL OR to_date > from_date)
);
CREATE INDEX ix_initiative_id ON initiative (id);
CREATE INDEX ix_initiative_from_date ON initiative (from_date);

CREATE TABLE initiative_theme (
    version_id UNIQUEIDENTIFIER NOT NULL,
    theme_id UNIQUEIDENTIFIER NOT NULL,
    CONSTRAINT pk_initiative_theme PRIMARY KEY (version_id, theme_id),
    CONSTRAINT fk_initiative_theme_version FOREIGN KEY (version_id) REFERENCES initiative (version_id)
);
CREATE INDEX ix_initiative_theme_theme_id ON initiative_theme (theme_id);

CREATE TABLE membership (
    version_id UNIQUEIDENTIFIER NOT NULL,
    id UNIQUEIDENTIFIER NOT NULL,
    initiative_id UNIQUEIDENTIFIER NOT NULL,
    person_id UNIQUEIDENTIFIER NULL,
    organisation_id UNIQUEIDENTIFIER NULL,
    on_behalf_of_id UNIQUEIDENTIFIER NULL,
    role NVARCHAR(30) NOT NULL,
    from_date DATE NOT NULL,
    to_date DATE NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    superseded_at DATETIMEOFFSET(6) NULL,
    CONSTRAINT pk_membership PRIMARY KEY (version_id),
    CONSTRAINT ck_membership_period CHECK (to_date IS NULL OR to_date > from_date),
    CONSTRAINT ck_membership_actor CHECK ((person_id IS NULL AND organisation_id IS NOT NULL) OR (person_id IS NOT NULL AND organisation_id IS NULL)),
    CONSTRAINT fk_membership_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX ix_membership_id ON membership (id);
CREATE INDEX ix_membership_initiative_id ON membership (initiative_id);
CREATE INDEX ix_membership_person_id ON membership (person_id);
CREATE INDEX ix_membership_organisation_id ON membership (organisation_id);
CREATE INDEX ix_membership_on_behalf_of_id ON membership (on_behalf_of_id);

CREATE TABLE outcome (
    version_id UNIQUEIDENTIFIER NOT NULL,
    id UNIQUEIDENTIFIER NOT NULL,
    initiative_id UNIQUEIDENTIFIER NOT NULL,
    on_date DATE NOT NULL,
    name NVARCHAR(300) NOT NULL,
    document NVARCHAR(1000) NOT NULL,
    content_hash NVARCHAR(64) NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    superseded_at DATETIMEOFFSET(6) NULL,
    CONSTRAINT pk_outcome PRIMARY KEY (version_id)
);
CREATE INDEX ix_outcome_id ON outcome (id);
CREATE INDEX ix_outcome_initiative_id ON outcome (initiative_id);

CREATE TABLE contribution (
    version_id UNIQUEIDENTIFIER NOT NULL,
    id UNIQUEIDENTIFIER NOT NULL,
    person_id UNIQUEIDENTIFIER NULL,
    organisation_id UNIQUEIDENTIFIER NULL,
    on_behalf_of_id UNIQUEIDENTIFIER NULL,
    kind NVARCHAR(30) NOT NULL,
    on_date DATE NOT NULL,
    activity_id UNIQUEIDENTIFIER NULL,
    initiative_id UNIQUEIDENTIFIER NULL,
    source NVARCHAR(1000) NOT NULL,
    confirmed BIT NOT NULL,
    document NVARCHAR(1000) NULL,
    import_id UNIQUEIDENTIFIER NULL,
    content_hash NVARCHAR(64) NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    superseded_at DATETIMEOFFSET(6) NULL,
    CONSTRAINT pk_contribution PRIMARY KEY (version_id),
    CONSTRAINT ck_contribution_actor CHECK ((person_id IS NULL AND organisation_id IS NOT NULL) OR (person_id IS NOT NULL AND organisation_id IS NULL)),
    CONSTRAINT fk_contribution_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX ix_contribution_id ON contribution (id);
CREATE INDEX ix_contribution_person_id ON contribution (person_id);
CREATE INDEX ix_contribution_organisation_id ON contribution (organisation_id);
CREATE INDEX ix_contribution_on_behalf_of_id ON contribution (on_behalf_of_id);
CREATE INDEX ix_contribution_activity_id ON contribution (activity_id);
CREATE INDEX ix_contribution_initiative_id ON contribution (initiative_id);
CREATE INDEX ix_contribution_import_id ON contribution (import_id);
CREATE INDEX ix_contribution_on_date ON contribution (on_date);

CREATE TABLE contribution_theme (
    version_id UNIQUEIDENTIFIER NOT NULL,
    theme_id UNIQUEIDENTIFIER NOT NULL,
    CONSTRAINT pk_contribution_theme PRIMARY KEY (version_id, theme_id),
    CONSTRAINT fk_contribution_theme_version FOREIGN KEY (version_id) REFERENCES contribution (version_id)
);
CREATE INDEX ix_contribution_theme_theme_id ON contribution_theme (theme_id);

-- Why evidence was confirmed, corrected or retracted; one row per decision, never changed.
CREATE TABLE contribution_decision (
    id UNIQUEIDENTIFIER NOT NULL,
    contribution_id UNIQUEIDENTIFIER NOT NULL,
    status NVARCHAR(20) NOT NULL,
    reason NVARCHAR(1000) NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    CONSTRAINT pk_contribution_decision PRIMARY KEY (id)
);
CREATE INDEX ix_contribution_decision_contribution_id ON contribution_decision (contribution_id);
