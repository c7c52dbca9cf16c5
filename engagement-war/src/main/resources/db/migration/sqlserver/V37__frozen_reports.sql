-- What is frozen never changes: a report only goes on to be presented, its sections stand, and its forms are written once.

CREATE TRIGGER tr_report_frozen ON report AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.id = d.id
        WHERE d.status <> N'DRAFT' AND (i.id IS NULL
            OR EXISTS (SELECT CAST(i.title AS VARBINARY(MAX)), i.from_date, i.to_date, i.known_at, i.ladder_version, CAST(i.facts AS VARBINARY(MAX)), i.created_at, i.frozen_at, CAST(i.checksum AS VARBINARY(MAX)) EXCEPT SELECT CAST(d.title AS VARBINARY(MAX)), d.from_date, d.to_date, d.known_at, d.ladder_version, CAST(d.facts AS VARBINARY(MAX)), d.created_at, d.frozen_at, CAST(d.checksum AS VARBINARY(MAX)))
            OR d.status = N'FROZEN' AND i.status NOT IN (N'FROZEN', N'PRESENTED')
            OR d.status = N'PRESENTED' AND EXISTS (SELECT CAST(i.status AS VARBINARY(MAX)), i.presented_on, CAST(i.case_number AS VARBINARY(MAX)) EXCEPT SELECT CAST(d.status AS VARBINARY(MAX)), d.presented_on, CAST(d.case_number AS VARBINARY(MAX)))))
        THROW 50001, 'A frozen report never changes: it can only be presented, once', 1;
END;
GO
CREATE TRIGGER tr_report_section_frozen ON report_section AFTER INSERT, UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM report r
        WHERE r.status <> N'DRAFT' AND (r.id IN (SELECT report_id FROM inserted) OR r.id IN (SELECT report_id FROM deleted)))
        THROW 50001, 'A frozen report never changes: its sections stand as they were', 1;
END;
GO
CREATE TRIGGER tr_report_form_kept ON report_form AFTER UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM deleted d)
        THROW 50001, 'A frozen report never changes: its forms are written once', 1;
END;
GO
