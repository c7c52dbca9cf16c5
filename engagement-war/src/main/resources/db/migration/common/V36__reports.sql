-- Reports: a period's follow-up with the official's own text. What the register gave stands apart from what was written; frozen, all of it stands in
-- report_form, as the bytes that are answered. A report is no fact of the register: nobody is classified by it.

CREATE TABLE report (
    id UNIQUEIDENTIFIER NOT NULL,
    title NVARCHAR(300) NOT NULL,
    status NVARCHAR(10) NOT NULL,
    from_date DATE NOT NULL,
    to_date DATE NOT NULL,
    known_at DATETIMEOFFSET(6) NOT NULL,
    ladder_version INT NOT NULL,
    facts NVARCHAR(MAX) NOT NULL,
    created_at DATETIMEOFFSET(6) NOT NULL,
    frozen_at DATETIMEOFFSET(6) NULL,
    checksum NVARCHAR(64) NULL,
    presented_on DATE NULL,
    case_number NVARCHAR(100) NULL,
    CONSTRAINT pk_report PRIMARY KEY (id),
    CONSTRAINT fk_report_ladder_version FOREIGN KEY (ladder_version) REFERENCES ladder_version (number),
    CONSTRAINT ck_report_status CHECK (status IN ('DRAFT', 'FROZEN', 'PRESENTED')),
    CONSTRAINT ck_report_period CHECK (from_date < to_date),
    CONSTRAINT ck_report_frozen CHECK (status = 'DRAFT' AND frozen_at IS NULL AND checksum IS NULL OR status <> 'DRAFT' AND frozen_at IS NOT NULL AND checksum IS NOT NULL),
    CONSTRAINT ck_report_presented CHECK (status = 'PRESENTED' AND presented_on IS NOT NULL AND case_number IS NOT NULL OR status <> 'PRESENTED' AND presented_on IS NULL AND case_number IS NULL)
);
CREATE INDEX ix_report_from_date ON report (from_date, id);
CREATE INDEX ix_report_ladder_version ON report (ladder_version);

CREATE TABLE report_section (
    id UNIQUEIDENTIFIER NOT NULL,
    report_id UNIQUEIDENTIFIER NOT NULL,
    section NVARCHAR(20) NOT NULL,
    generated NVARCHAR(MAX) NOT NULL,
    written NVARCHAR(MAX) NULL,
    written_at DATETIMEOFFSET(6) NULL,
    chosen NVARCHAR(MAX) NULL,
    CONSTRAINT pk_report_section PRIMARY KEY (id),
    CONSTRAINT uq_report_section UNIQUE (report_id, section),
    CONSTRAINT fk_report_section_report FOREIGN KEY (report_id) REFERENCES report (id),
    CONSTRAINT ck_report_section_written CHECK (written IS NULL AND written_at IS NULL OR written IS NOT NULL AND written_at IS NOT NULL)
);

CREATE TABLE report_form (
    id UNIQUEIDENTIFIER NOT NULL,
    report_id UNIQUEIDENTIFIER NOT NULL,
    form NVARCHAR(10) NOT NULL,
    checksum NVARCHAR(64) NOT NULL,
    content VARBINARY(MAX) NOT NULL,
    CONSTRAINT pk_report_form PRIMARY KEY (id),
    CONSTRAINT uq_report_form UNIQUE (report_id, form),
    CONSTRAINT fk_report_form_report FOREIGN KEY (report_id) REFERENCES report (id),
    CONSTRAINT ck_report_form_form CHECK (form IN ('JSON', 'HTML', 'PDF', 'DOCX'))
);
