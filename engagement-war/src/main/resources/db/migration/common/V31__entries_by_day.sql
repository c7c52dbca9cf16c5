-- How many actors of a type took their first step on a day: what a page says of all who stand somewhere is a sum over days and not a count of actors.
CREATE TABLE entry_day (
    ladder_version INT NOT NULL,
    actor_type NVARCHAR(12) NOT NULL,
    on_date DATE NOT NULL,
    actors INT NOT NULL,
    CONSTRAINT pk_entry_day PRIMARY KEY (ladder_version, actor_type, on_date)
);
INSERT INTO entry_day (ladder_version, actor_type, on_date, actors)
SELECT ladder_version, actor_type, on_date, COUNT(*) FROM actor_step
WHERE theme_id = '00000000-0000-0000-0000-000000000000' AND from_state = 'NOT_YET'
GROUP BY ladder_version, actor_type, on_date;
