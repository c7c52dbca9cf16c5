-- When an actor first took part and as what, overall, on each theme and at each office: all that figures ask of evidence beside its steps.
-- Made with the steps, so those of every actor are made anew after the first start with this column; until then the core answers.

ALTER TABLE counted_actor ADD first_days NVARCHAR(MAX) NULL;

INSERT INTO step_run (id, purpose, ladder_version, status, persons, done, total, differences, started_at)
SELECT '00000000-0000-7000-8000-000000000702', 'STORE', number, 'RUNNING', 0, 0, 0, 0, '2000-01-01 00:00:01 +00:00'
FROM ladder_version WHERE status = 'ACTIVE';
