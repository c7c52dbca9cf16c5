-- What one person has reported and another has yet to confirm, and who may not confirm it: the latest of the thing, while nobody has confirmed the thing.
CREATE TABLE held_report (
    id UNIQUEIDENTIFIER NOT NULL,
    thing_id UNIQUEIDENTIFIER NOT NULL,
    reported_by NVARCHAR(255) NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    CONSTRAINT pk_held_report PRIMARY KEY (id),
    CONSTRAINT uq_held_report_thing_id UNIQUE (thing_id, recorded_at)
);

-- A membership that is not confirmed counts for nothing; those that were there do.
ALTER TABLE membership ADD confirmed BIT DEFAULT 1 NOT NULL;

-- That a membership was confirmed, every year again, or retracted, and why.
CREATE TABLE membership_decision (
    id UNIQUEIDENTIFIER NOT NULL,
    membership_id UNIQUEIDENTIFIER NOT NULL,
    status NVARCHAR(20) NOT NULL,
    reason NVARCHAR(1000) NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    CONSTRAINT pk_membership_decision PRIMARY KEY (id),
    CONSTRAINT ck_membership_decision_status CHECK (status IN ('CONFIRMED', 'RETRACTED'))
);
CREATE INDEX ix_membership_decision_membership_id ON membership_decision (membership_id, recorded_at);
