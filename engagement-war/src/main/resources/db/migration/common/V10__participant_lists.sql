-- Participant lists. The rows are kept from the preview until the list is committed or undone, and then deleted; the findings stay,
-- without the values that tell who a person is.

CREATE TABLE participant_list (
    id UNIQUEIDENTIFIER NOT NULL,
    activity_id UNIQUEIDENTIFIER NOT NULL,
    file_name NVARCHAR(255) NULL,
    content_digest NVARCHAR(64) NOT NULL,
    status NVARCHAR(20) NOT NULL,
    repeats_id UNIQUEIDENTIFIER NULL,
    header_row INT NOT NULL,
    row_total INT NOT NULL,
    accepted INT NOT NULL,
    ignored INT NOT NULL,
    rejected INT NOT NULL,
    new_persons INT NOT NULL,
    new_organisations INT NOT NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    committed_at DATETIMEOFFSET(6) NULL,
    undone_at DATETIMEOFFSET(6) NULL,
    CONSTRAINT pk_participant_list PRIMARY KEY (id),
    CONSTRAINT ck_participant_list_status CHECK (status IN ('PREVIEW', 'COMMITTED', 'UNDONE')),
    CONSTRAINT ck_participant_list_counts CHECK (accepted + ignored + rejected = row_total)
);
CREATE INDEX ix_participant_list_activity_id ON participant_list (activity_id, content_digest);
CREATE INDEX ix_participant_list_recorded_at ON participant_list (recorded_at);

CREATE TABLE participant_list_row (
    id UNIQUEIDENTIFIER NOT NULL,
    list_id UNIQUEIDENTIFIER NOT NULL,
    list_row INT NOT NULL,
    given_name NVARCHAR(100) NOT NULL,
    family_name NVARCHAR(100) NOT NULL,
    email NVARCHAR(254) NULL,
    organisation NVARCHAR(300) NULL,
    sector NVARCHAR(200) NULL,
    kind NVARCHAR(30) NOT NULL,
    attended BIT NOT NULL,
    CONSTRAINT pk_participant_list_row PRIMARY KEY (id),
    CONSTRAINT fk_participant_list_row_list FOREIGN KEY (list_id) REFERENCES participant_list (id)
);
CREATE INDEX ix_participant_list_row_list_id ON participant_list_row (list_id, list_row);

CREATE TABLE participant_list_finding (
    id UNIQUEIDENTIFIER NOT NULL,
    list_id UNIQUEIDENTIFIER NOT NULL,
    sort_order INT NOT NULL,
    list_row INT NOT NULL,
    list_column NVARCHAR(30) NULL,
    given_value NVARCHAR(300) NULL,
    finding_type NVARCHAR(50) NOT NULL,
    detail NVARCHAR(300) NULL,
    CONSTRAINT pk_participant_list_finding PRIMARY KEY (id),
    CONSTRAINT fk_participant_list_finding_list FOREIGN KEY (list_id) REFERENCES participant_list (id)
);
CREATE INDEX ix_participant_list_finding_list_id ON participant_list_finding (list_id, sort_order);
