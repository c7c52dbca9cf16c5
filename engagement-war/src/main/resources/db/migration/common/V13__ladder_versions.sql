-- Ladder versions. The definition is the core's textual form, never changed; the first is delivered with the product and has none here.
-- DRAFT: told, and followed when asked for by number. PREPARING: its steps are being made. ACTIVE: figures follow it. RETIRED: they once did.

CREATE TABLE ladder_version (
    number INT NOT NULL,
    status NVARCHAR(10) NOT NULL,
    definition NVARCHAR(MAX) NULL,
    prepared INT NOT NULL,
    to_prepare INT NOT NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    activated_at DATETIMEOFFSET(6) NULL,
    CONSTRAINT pk_ladder_version PRIMARY KEY (number),
    CONSTRAINT ck_ladder_version_status CHECK (status IN ('DRAFT', 'PREPARING', 'ACTIVE', 'RETIRED')),
    CONSTRAINT ck_ladder_version_prepared CHECK (prepared >= 0 AND prepared <= to_prepare)
);

INSERT INTO ladder_version (number, status, prepared, to_prepare, recorded_at, activated_at) VALUES
    (1, 'ACTIVE', 0, 0, '2000-01-01 00:00:00 +00:00', '2000-01-01 00:00:00 +00:00');
