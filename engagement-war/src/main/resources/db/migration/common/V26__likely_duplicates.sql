-- Pairs of actors that are likely the same, made again from the names whenever one changes; what an official said of a pair is kept. No fact of the register.

CREATE TABLE likely_duplicate (
    id UNIQUEIDENTIFIER NOT NULL,
    actor_type NVARCHAR(12) NOT NULL,
    one_id UNIQUEIDENTIFIER NOT NULL,
    other_id UNIQUEIDENTIFIER NOT NULL,
    confidence INT NOT NULL,
    reason NVARCHAR(40) NOT NULL,
    status NVARCHAR(20) NOT NULL,
    CONSTRAINT pk_likely_duplicate PRIMARY KEY (id),
    CONSTRAINT uq_likely_duplicate_two UNIQUE (one_id, other_id),
    CONSTRAINT ck_likely_duplicate_type CHECK (actor_type IN ('ORGANISATION', 'PERSON')),
    CONSTRAINT ck_likely_duplicate_confidence CHECK (confidence >= 0 AND confidence <= 100),
    CONSTRAINT ck_likely_duplicate_status CHECK (status IN ('OPEN', 'NOT_THE_SAME'))
);
CREATE INDEX ix_likely_duplicate_other_id ON likely_duplicate (other_id);
CREATE INDEX ix_likely_duplicate_status ON likely_duplicate (status, confidence);

-- Up to which change actors have been compared.
CREATE TABLE duplicate_position (
    id INT NOT NULL,
    last_change BIGINT NOT NULL,
    CONSTRAINT pk_duplicate_position PRIMARY KEY (id)
);
INSERT INTO duplicate_position (id, last_change) VALUES (1, 0);
