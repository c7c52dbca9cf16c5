-- The stored steps: what every write makes of the actors it touches, in its own transaction. All of it can be made again from the facts.
-- A write finds what it touched by its instant, so the tables of facts that move actors are indexed by both their instants.

CREATE INDEX ix_contribution_recorded_at ON contribution (recorded_at);
CREATE INDEX ix_contribution_superseded_at ON contribution (superseded_at);
CREATE INDEX ix_membership_recorded_at ON membership (recorded_at);
CREATE INDEX ix_membership_superseded_at ON membership (superseded_at);
CREATE INDEX ix_affiliation_recorded_at ON affiliation (recorded_at);
CREATE INDEX ix_affiliation_superseded_at ON affiliation (superseded_at);
CREATE INDEX ix_organisation_recorded_at ON organisation (recorded_at);
CREATE INDEX ix_organisation_superseded_at ON organisation (superseded_at);
CREATE INDEX ix_organisation_sector_recorded_at ON organisation_sector (recorded_at);
CREATE INDEX ix_organisation_sector_superseded_at ON organisation_sector (superseded_at);
CREATE INDEX ix_organisation_sector_sector_id ON organisation_sector (sector_id);
CREATE INDEX ix_activity_recorded_at ON activity (recorded_at);
CREATE INDEX ix_activity_superseded_at ON activity (superseded_at);
CREATE INDEX ix_initiative_recorded_at ON initiative (recorded_at);
CREATE INDEX ix_initiative_superseded_at ON initiative (superseded_at);

-- Who has evidence. own_staff: nothing but the own staff's. sort_key: hexadecimal, organisations as the Swedish alphabet has their names.
CREATE TABLE counted_actor (
    actor_id UNIQUEIDENTIFIER NOT NULL,
    actor_type NVARCHAR(12) NOT NULL,
    first_day DATE NOT NULL,
    own_staff BIT NOT NULL,
    sort_key VARCHAR(1600) NOT NULL,
    CONSTRAINT pk_counted_actor PRIMARY KEY (actor_id),
    CONSTRAINT ck_counted_actor_type CHECK (actor_type IN ('ORGANISATION', 'PERSON'))
);
CREATE INDEX ix_counted_actor_sort_key ON counted_actor (actor_type, sort_key);
CREATE INDEX ix_counted_actor_first_day ON counted_actor (first_day);

-- What filters choose by: a theme it has evidence on or a meeting place it has been at, from the first day on; a sector it belongs to in [from, to).
CREATE TABLE actor_trait (
    actor_id UNIQUEIDENTIFIER NOT NULL,
    trait NVARCHAR(10) NOT NULL,
    trait_value NVARCHAR(200) NOT NULL,
    from_date DATE NOT NULL,
    to_date DATE NULL,
    CONSTRAINT pk_actor_trait PRIMARY KEY (actor_id, trait, trait_value, from_date),
    CONSTRAINT ck_actor_trait_period CHECK (to_date IS NULL OR to_date > from_date)
);

-- A step holds in [on_date, until_date), the last without end; lapses stand here before their day. Overall has the theme of zeros.
CREATE TABLE actor_step (
    ladder_version INT NOT NULL,
    actor_id UNIQUEIDENTIFIER NOT NULL,
    theme_id UNIQUEIDENTIFIER NOT NULL,
    on_date DATE NOT NULL,
    until_date DATE NULL,
    actor_type NVARCHAR(12) NOT NULL,
    step_type NVARCHAR(12) NOT NULL,
    from_state NVARCHAR(10) NOT NULL,
    to_state NVARCHAR(10) NOT NULL,
    CONSTRAINT pk_actor_step PRIMARY KEY (ladder_version, actor_id, theme_id, on_date),
    CONSTRAINT ck_actor_step_period CHECK (until_date IS NULL OR until_date > on_date)
);
CREATE INDEX ix_actor_step_on_date ON actor_step (ladder_version, theme_id, on_date);

-- Work through every actor, portion by portion, each in a transaction of its own that holds the register's lock: it goes on after a stop, and
-- several instances take turns. STORE makes the steps of one ladder version, CHECK compares what is stored with what the core makes.
CREATE TABLE step_run (
    id UNIQUEIDENTIFIER NOT NULL,
    purpose NVARCHAR(10) NOT NULL,
    ladder_version INT NOT NULL,
    status NVARCHAR(10) NOT NULL,
    persons BIT NOT NULL,
    last_actor_id UNIQUEIDENTIFIER NULL,
    done INT NOT NULL,
    total INT NOT NULL,
    differences INT NOT NULL,
    started_at DATETIMEOFFSET(6) NOT NULL,
    ended_at DATETIMEOFFSET(6) NULL,
    CONSTRAINT pk_step_run PRIMARY KEY (id),
    CONSTRAINT ck_step_run_purpose CHECK (purpose IN ('STORE', 'CHECK')),
    CONSTRAINT ck_step_run_status CHECK (status IN ('RUNNING', 'DONE'))
);
CREATE INDEX ix_step_run_status ON step_run (status);

CREATE TABLE step_difference (
    id UNIQUEIDENTIFIER NOT NULL,
    run_id UNIQUEIDENTIFIER NOT NULL,
    actor_id UNIQUEIDENTIFIER NOT NULL,
    stored NVARCHAR(2000) NOT NULL,
    computed NVARCHAR(2000) NOT NULL,
    CONSTRAINT pk_step_difference PRIMARY KEY (id),
    CONSTRAINT fk_step_difference_run FOREIGN KEY (run_id) REFERENCES step_run (id)
);
CREATE INDEX ix_step_difference_run_id ON step_difference (run_id);

-- A register that has facts but no steps gets them after its first start with this table; until then the core answers.
INSERT INTO step_run (id, purpose, ladder_version, status, persons, done, total, differences, started_at) VALUES
    ('00000000-0000-7000-8000-000000000701', 'STORE', 1, 'RUNNING', 0, 0, 0, 0, '2000-01-01 00:00:00 +00:00');
