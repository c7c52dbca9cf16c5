-- The first day of all is looked up among those that count.

DROP INDEX ix_counted_actor_first_day;
CREATE INDEX ix_counted_actor_first_day ON counted_actor (own_staff, first_day);
