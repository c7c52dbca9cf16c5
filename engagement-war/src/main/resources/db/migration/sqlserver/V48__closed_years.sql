-- Years that are closed for figures about persons: each once, by what was known then and by the ladder version that was active then. Until now a closing stood
-- only among the changes, with year and version in its identifier (00000000-0000-8000-8001-000000002025); those keep their identifiers.

CREATE TABLE closed_year (
    id UNIQUEIDENTIFIER NOT NULL,
    of_year INT NOT NULL,
    ladder_version INT NOT NULL,
    made_by NVARCHAR(255) NULL,
    recorded_at DATETIMEOFFSET(6) NOT NULL,
    CONSTRAINT pk_closed_year PRIMARY KEY (id),
    CONSTRAINT uq_closed_year_of_year UNIQUE (of_year),
    CONSTRAINT ck_closed_year_of_year CHECK (of_year >= 1900 AND of_year <= 9998),
    CONSTRAINT fk_closed_year_ladder_version FOREIGN KEY (ladder_version) REFERENCES ladder_version (number)
);
CREATE INDEX ix_closed_year_ladder_version ON closed_year (ladder_version);

INSERT INTO closed_year (id, of_year, ladder_version, made_by, recorded_at)
SELECT c.id,
    CAST(SUBSTRING(CAST(c.id AS NVARCHAR(36)), 33, 4) AS INT),
    256 * CHARINDEX(UPPER(SUBSTRING(CAST(c.id AS NVARCHAR(36)), 21, 1)), '123456789ABCDEF')
        + 16 * CHARINDEX(UPPER(SUBSTRING(CAST(c.id AS NVARCHAR(36)), 22, 1)), '123456789ABCDEF')
        + CHARINDEX(UPPER(SUBSTRING(CAST(c.id AS NVARCHAR(36)), 23, 1)), '123456789ABCDEF'),
    (SELECT MAX(w.made_by) FROM register_write w WHERE w.recorded_at = c.recorded_at),
    c.recorded_at
FROM register_change c
WHERE c.kind = 'CLOSED_YEAR';
GO
CREATE TRIGGER tr_closed_year_kept ON closed_year AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.id = d.id
        WHERE i.id IS NULL
            OR EXISTS (SELECT i.of_year, i.ladder_version, i.recorded_at EXCEPT SELECT d.of_year, d.ladder_version, d.recorded_at)
            OR DATALENGTH(i.made_by) > 0 AND (d.made_by IS NULL OR CAST(i.made_by AS VARBINARY(MAX)) <> CAST(d.made_by AS VARBINARY(MAX))))
        THROW 50001, 'Rows of closed_year are kept as they were recorded, and nothing is deleted', 1;
END;
GO
