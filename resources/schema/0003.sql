-- Casebook, schema 3: what a unit has adopted for itself beside its procedure.

-- One row for each place where the text is silent, unclear or may be made stricter. key: as in a scenario's `local`
-- ('quorum.others', 'limit.minutes'). What is withdrawn is deleted; the journal keeps it.
CREATE TABLE local_setting (
  procedure TEXT NOT NULL CHECK (procedure <> ''),
  key TEXT NOT NULL CHECK (key <> ''),
  value TEXT NOT NULL CHECK (value <> ''),
  adopted_by TEXT NOT NULL CHECK (adopted_by <> ''),
  adopted_on TEXT NOT NULL CHECK (adopted_on IS date(adopted_on)),
  why TEXT NOT NULL CHECK (why <> ''),
  PRIMARY KEY (procedure, key)
) STRICT;

CREATE TRIGGER local_setting_inserted AFTER INSERT ON local_setting BEGIN INSERT INTO journal_entry VALUES ('insert', 'local_setting', new.procedure || '/' || new.key, NULL, json_object('procedure', new.procedure, 'key', new.key, 'value', new.value, 'adopted_by', new.adopted_by, 'adopted_on', new.adopted_on, 'why', new.why)); END;
CREATE TRIGGER local_setting_updated AFTER UPDATE ON local_setting BEGIN INSERT INTO journal_entry VALUES ('update', 'local_setting', new.procedure || '/' || new.key, json_object('procedure', old.procedure, 'key', old.key, 'value', old.value, 'adopted_by', old.adopted_by, 'adopted_on', old.adopted_on, 'why', old.why), json_object('procedure', new.procedure, 'key', new.key, 'value', new.value, 'adopted_by', new.adopted_by, 'adopted_on', new.adopted_on, 'why', new.why)); END;
CREATE TRIGGER local_setting_deleted AFTER DELETE ON local_setting BEGIN INSERT INTO journal_entry VALUES ('delete', 'local_setting', old.procedure || '/' || old.key, json_object('procedure', old.procedure, 'key', old.key, 'value', old.value, 'adopted_by', old.adopted_by, 'adopted_on', old.adopted_on, 'why', old.why), NULL); END;
