-- That two entries are one and the same actor, as facts: the merged one is answered with the survivor, for every day, while the merge is known. An entry is
-- merged into one other at most. Both databases count two nulls as equal in a unique constraint.

CREATE TABLE actor_merge (
    version_id UNIQUEIDENTIFIER NOT NULL,
    id UNIQUEIDENTIFIER NOT NULL,
    actor_type NVARCHAR(12) NOT NULL,
    merged_id UNIQUEIDENTIFIER NOT NULL,
    survivor_id UNIQUEIDENTIFIER NOT NULL,
    reason NVARCHAR(1000) NOT NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    superseded_at DATETIMEOFFSET(6) NULL,
    follows_at DATETIMEOFFSET(6) NULL,
    CONSTRAINT pk_actor_merge PRIMARY KEY (version_id),
    CONSTRAINT ck_actor_merge_type CHECK (actor_type IN ('ORGANISATION', 'PERSON')),
    CONSTRAINT ck_actor_merge_two CHECK (merged_id <> survivor_id),
    CONSTRAINT ck_actor_merge_known CHECK (superseded_at IS NULL OR superseded_at > recorded_at),
    CONSTRAINT ck_actor_merge_follows CHECK (follows_at IS NULL OR follows_at = recorded_at),
    CONSTRAINT uq_actor_merge_current UNIQUE (id, superseded_at),
    CONSTRAINT uq_actor_merge_follows UNIQUE (id, follows_at),
    CONSTRAINT fk_actor_merge_follows FOREIGN KEY (id, follows_at) REFERENCES actor_merge (id, superseded_at),
    CONSTRAINT uq_actor_merge_merged UNIQUE (merged_id, superseded_at)
);
CREATE INDEX ix_actor_merge_survivor_id ON actor_merge (survivor_id);
CREATE INDEX ix_actor_merge_recorded_at ON actor_merge (recorded_at);
CREATE INDEX ix_actor_merge_superseded_at ON actor_merge (superseded_at);
