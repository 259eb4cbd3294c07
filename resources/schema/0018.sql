-- Casebook, schema 18: how long families' files are kept.

-- What a unit adopted beside a procedure, one rule for each start ('last-conference-closed').
CREATE TABLE retention_rule (
  procedure TEXT NOT NULL CHECK (procedure <> ''),
  start TEXT NOT NULL CHECK (start IN ('last-conference-closed', 'last-plan-ended', 'youngest-born', 'last-death')),
  years INTEGER NOT NULL CHECK (years BETWEEN 1 AND 150),
  source TEXT NOT NULL CHECK (source <> ''),
  adopted_by TEXT NOT NULL CHECK (adopted_by <> ''),
  adopted_on TEXT NOT NULL CHECK (adopted_on IS date(adopted_on)),
  PRIMARY KEY (procedure, start)
) STRICT;

-- A family whose file must not be destroyed, whatever a rule says, until somebody releases it.
CREATE TABLE retention_hold (
  family_id TEXT PRIMARY KEY REFERENCES family(id),
  reason TEXT NOT NULL CHECK (reason <> ''),
  held_by TEXT NOT NULL CHECK (held_by <> ''),
  held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),
  released_on TEXT CHECK (released_on IS date(released_on)),
  release_reason TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TRIGGER retention_rule_inserted AFTER INSERT ON retention_rule BEGIN INSERT INTO journal_entry VALUES ('insert', 'retention_rule', new.procedure || '/' || new.start, NULL, json_object('procedure', new.procedure, 'start', new.start, 'years', new.years, 'source', new.source, 'adopted_by', new.adopted_by, 'adopted_on', new.adopted_on)); END;
CREATE TRIGGER retention_rule_updated AFTER UPDATE ON retention_rule BEGIN INSERT INTO journal_entry VALUES ('update', 'retention_rule', new.procedure || '/' || new.start, json_object('procedure', old.procedure, 'start', old.start, 'years', old.years, 'source', old.source, 'adopted_by', old.adopted_by, 'adopted_on', old.adopted_on), json_object('procedure', new.procedure, 'start', new.start, 'years', new.years, 'source', new.source, 'adopted_by', new.adopted_by, 'adopted_on', new.adopted_on)); END;
CREATE TRIGGER retention_rule_deleted AFTER DELETE ON retention_rule BEGIN INSERT INTO journal_entry VALUES ('delete', 'retention_rule', old.procedure || '/' || old.start, json_object('procedure', old.procedure, 'start', old.start, 'years', old.years, 'source', old.source, 'adopted_by', old.adopted_by, 'adopted_on', old.adopted_on), NULL); END;
CREATE TRIGGER retention_hold_inserted AFTER INSERT ON retention_hold BEGIN INSERT INTO journal_entry VALUES ('insert', 'retention_hold', new.family_id, NULL, json_object('family_id', new.family_id, 'reason', new.reason, 'held_by', new.held_by, 'held_on', new.held_on, 'released_on', new.released_on, 'release_reason', new.release_reason)); END;
CREATE TRIGGER retention_hold_updated AFTER UPDATE ON retention_hold BEGIN INSERT INTO journal_entry VALUES ('update', 'retention_hold', new.family_id, json_object('family_id', old.family_id, 'reason', old.reason, 'held_by', old.held_by, 'held_on', old.held_on, 'released_on', old.released_on, 'release_reason', old.release_reason), json_object('family_id', new.family_id, 'reason', new.reason, 'held_by', new.held_by, 'held_on', new.held_on, 'released_on', new.released_on, 'release_reason', new.release_reason)); END;
CREATE TRIGGER retention_hold_deleted AFTER DELETE ON retention_hold BEGIN INSERT INTO journal_entry VALUES ('delete', 'retention_hold', old.family_id, json_object('family_id', old.family_id, 'reason', old.reason, 'held_by', old.held_by, 'held_on', old.held_on, 'released_on', old.released_on, 'release_reason', old.release_reason), NULL); END;
