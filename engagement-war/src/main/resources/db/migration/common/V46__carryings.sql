-- What officials say of themes that may have been carried from one activity to a later one, as facts with two times: each theme between two activities is
-- decided once. Both databases count two nulls as equal in a unique constraint.

CREATE TABLE carrying (
    version_id UNIQUEIDENTIFIER NOT NULL,
    id UNIQUEIDENTIFIER NOT NULL,
    theme_id UNIQUEIDENTIFIER NOT NULL,
    from_activity_id UNIQUEIDENTIFIER NOT NULL,
    to_activity_id UNIQUEIDENTIFIER NOT NULL,
    status NVARCHAR(12) NOT NULL,
    reason NVARCHAR(1000) NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    superseded_at DATETIMEOFFSET(6) NULL,
    follows_at DATETIMEOFFSET(6) NULL,
    CONSTRAINT pk_carrying PRIMARY KEY (version_id),
    CONSTRAINT ck_carrying_status CHECK (status IN ('CONFIRMED', 'REJECTED')),
    CONSTRAINT ck_carrying_two CHECK (from_activity_id <> to_activity_id),
    CONSTRAINT ck_carrying_known CHECK (superseded_at IS NULL OR superseded_at > recorded_at),
    CONSTRAINT ck_carrying_follows CHECK (follows_at IS NULL OR follows_at = recorded_at),
    CONSTRAINT uq_carrying_current UNIQUE (id, superseded_at),
    CONSTRAINT uq_carrying_follows UNIQUE (id, follows_at),
    CONSTRAINT fk_carrying_follows FOREIGN KEY (id, follows_at) REFERENCES carrying (id, superseded_at),
    CONSTRAINT uq_carrying_way UNIQUE (theme_id, from_activity_id, to_activity_id, superseded_at)
);
CREATE INDEX ix_carrying_to_activity_id ON carrying (to_activity_id);
CREATE INDEX ix_carrying_recorded_at ON carrying (recorded_at);
