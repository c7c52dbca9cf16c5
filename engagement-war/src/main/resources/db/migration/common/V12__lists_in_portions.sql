-- Participant lists grown up: rows and findings in portions, as JSON, so that a list of 50 000 rows costs some hundred rows here. The
-- rows are kept as they came (without personal identity numbers) until the list is committed or undone; of a committed one those that
-- were rejected, for thirty days. What was only previewed before this is sent in anew.

DELETE FROM participant_list_row;
DELETE FROM participant_list_finding WHERE list_id IN (SELECT id FROM participant_list WHERE status = 'PREVIEW');
DELETE FROM participant_list WHERE status = 'PREVIEW';
DROP TABLE participant_list_row;
DROP TABLE participant_list_finding;

ALTER TABLE participant_list DROP CONSTRAINT ck_participant_list_status;
ALTER TABLE participant_list ADD CONSTRAINT ck_participant_list_status CHECK (status IN ('PREVIEW', 'COMMITTING', 'COMMITTED', 'UNDONE'));
ALTER TABLE participant_list ADD header_cells NVARCHAR(MAX) NULL;
ALTER TABLE participant_list ADD mapping NVARCHAR(MAX) NULL;
ALTER TABLE participant_list ADD ragged BIT NULL;
ALTER TABLE participant_list ADD findings_total INT NULL;
ALTER TABLE participant_list ADD doubts_open INT NULL;
ALTER TABLE participant_list ADD failure NVARCHAR(50) NULL;
ALTER TABLE participant_list ADD committed_by NVARCHAR(255) NULL;
ALTER TABLE participant_list ADD kept_persons INT NULL;
ALTER TABLE participant_list ADD kept_organisations INT NULL;

CREATE TABLE participant_list_part (
    id UNIQUEIDENTIFIER NOT NULL,
    list_id UNIQUEIDENTIFIER NOT NULL,
    sort_order INT NOT NULL,
    content NVARCHAR(MAX) NOT NULL,
    CONSTRAINT pk_participant_list_part PRIMARY KEY (id),
    CONSTRAINT uq_participant_list_part UNIQUE (list_id, sort_order),
    CONSTRAINT fk_participant_list_part_list FOREIGN KEY (list_id) REFERENCES participant_list (id)
);

CREATE TABLE participant_list_findings (
    id UNIQUEIDENTIFIER NOT NULL,
    list_id UNIQUEIDENTIFIER NOT NULL,
    sort_order INT NOT NULL,
    total INT NOT NULL,
    content NVARCHAR(MAX) NOT NULL,
    CONSTRAINT pk_participant_list_findings PRIMARY KEY (id),
    CONSTRAINT uq_participant_list_findings UNIQUE (list_id, sort_order),
    CONSTRAINT fk_participant_list_findings_list FOREIGN KEY (list_id) REFERENCES participant_list (id)
);

-- Whom of the register a list may mean, and what the official answered; gone when the list is decided on.
CREATE TABLE participant_list_doubt (
    id UNIQUEIDENTIFIER NOT NULL,
    list_id UNIQUEIDENTIFIER NOT NULL,
    doubt_key NVARCHAR(64) NOT NULL,
    sort_order INT NOT NULL,
    content NVARCHAR(MAX) NOT NULL,
    choice NVARCHAR(20) NULL,
    actor_id UNIQUEIDENTIFIER NULL,
    CONSTRAINT pk_participant_list_doubt PRIMARY KEY (id),
    CONSTRAINT uq_participant_list_doubt UNIQUE (list_id, doubt_key),
    CONSTRAINT ck_participant_list_doubt_choice CHECK (choice IN ('SAME', 'NEW', 'LEAVE_OUT')),
    CONSTRAINT fk_participant_list_doubt_list FOREIGN KEY (list_id) REFERENCES participant_list (id)
);

-- How far a commit has come; written in transactions of its own, so that others see it.
CREATE TABLE participant_list_progress (
    list_id UNIQUEIDENTIFIER NOT NULL,
    rows_done INT NOT NULL,
    CONSTRAINT pk_participant_list_progress PRIMARY KEY (list_id)
);

-- What spellings were decided to mean, by a digest that tells nobody who it is; an erasure deletes a person's by actor_id.
CREATE TABLE decided_spelling (
    doubt_key NVARCHAR(64) NOT NULL,
    actor_id UNIQUEIDENTIFIER NOT NULL,
    list_id UNIQUEIDENTIFIER NOT NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    CONSTRAINT pk_decided_spelling PRIMARY KEY (doubt_key)
);
CREATE INDEX ix_decided_spelling_actor_id ON decided_spelling (actor_id);
CREATE INDEX ix_decided_spelling_list_id ON decided_spelling (list_id);

-- How the lists of one source, a set of headers, are to be understood; the latest told holds.
CREATE TABLE list_source (
    source_key NVARCHAR(64) NOT NULL,
    mapping NVARCHAR(MAX) NOT NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    CONSTRAINT pk_list_source PRIMARY KEY (source_key)
);
