-- The number of the last change, in a script of its own: SQL Server refuses a script that names a column it has yet to add.

ALTER TABLE register_lock ADD last_change BIGINT DEFAULT 0 NOT NULL;
