-- Casebook, schema 6: when people cannot come.

-- Days on which somebody cannot come to any meeting. weekday: only that day of each week, 1 (Monday) to 7; 0: every day.
CREATE TABLE unavailable (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  first_day TEXT NOT NULL CHECK (first_day IS date(first_day)),
  last_day TEXT NOT NULL CHECK (last_day IS date(last_day)),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 7),
  why TEXT NOT NULL DEFAULT '',
  CHECK (first_day <= last_day)
) STRICT;
CREATE INDEX unavailable_person_id ON unavailable(person_id);

CREATE TRIGGER unavailable_inserted AFTER INSERT ON unavailable BEGIN INSERT INTO journal_entry VALUES ('insert', 'unavailable', new.id, NULL, json_object('id', new.id, 'person_id', new.person_id, 'first_day', new.first_day, 'last_day', new.last_day, 'weekday', new.weekday, 'why', new.why)); END;
CREATE TRIGGER unavailable_updated AFTER UPDATE ON unavailable BEGIN INSERT INTO journal_entry VALUES ('update', 'unavailable', new.id, json_object('id', old.id, 'person_id', old.person_id, 'first_day', old.first_day, 'last_day', old.last_day, 'weekday', old.weekday, 'why', old.why), json_object('id', new.id, 'person_id', new.person_id, 'first_day', new.first_day, 'last_day', new.last_day, 'weekday', new.weekday, 'why', new.why)); END;
CREATE TRIGGER unavailable_deleted AFTER DELETE ON unavailable BEGIN INSERT INTO journal_entry VALUES ('delete', 'unavailable', old.id, json_object('id', old.id, 'person_id', old.person_id, 'first_day', old.first_day, 'last_day', old.last_day, 'weekday', old.weekday, 'why', old.why), NULL); END;
