-- Steps are read and written by actor: with the actor first, a list of a thousand is looked up and not searched for among all that a version has.
ALTER TABLE actor_step DROP CONSTRAINT pk_actor_step;
ALTER TABLE actor_step ADD CONSTRAINT pk_actor_step PRIMARY KEY (actor_id, ladder_version, theme_id, on_date);

-- Whom a list made is found by its instant.
CREATE INDEX ix_person_recorded_at ON person (recorded_at);
