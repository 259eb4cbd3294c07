-- Casebook, schema 5: addresses that must not reach one named person, warnings on families, and records that look alike and
-- are not the same.

-- Whose address it is: an adult's or a child's, one of the two. until: the first day it no longer holds.
CREATE TABLE withheld_address (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  owner_person_id TEXT REFERENCES person(id),
  owner_child_id TEXT REFERENCES child(id),
  from_person_id TEXT NOT NULL REFERENCES person(id),
  why TEXT NOT NULL CHECK (why <> ''),
  school_too INTEGER NOT NULL CHECK (school_too IN (0, 1)),
  since TEXT NOT NULL CHECK (since IS date(since)),
  until TEXT CHECK (until IS date(until)),
  recorded_by TEXT NOT NULL DEFAULT '',
  CHECK ((owner_person_id IS NULL) <> (owner_child_id IS NULL)),
  CHECK (owner_person_id IS NOT from_person_id)
) STRICT;
CREATE INDEX withheld_address_owner_person_id ON withheld_address(owner_person_id);
CREATE INDEX withheld_address_owner_child_id ON withheld_address(owner_child_id);
CREATE INDEX withheld_address_from_person_id ON withheld_address(from_person_id);

-- A withheld address beside what the records of the two have: whose it is, and from whom.
CREATE VIEW withheld_address_read AS
  SELECT withheld_address.rowid AS number, withheld_address.id, owner_person_id, owner_child_id, from_person_id, why,
         school_too, since, until, recorded_by,
         CASE WHEN owner_person_id IS NOT NULL THEN coalesce(nullif(owner.called_name, ''), owner.name)
              ELSE trim(coalesce(nullif(child.called_name, ''), child.given_name) || ' ' || child.family_name) END AS owner_name,
         coalesce(nullif(named.called_name, ''), named.name) AS from_name,
         coalesce(owner.address, child.address, '') AS address, coalesce(owner.phone, '') AS phone,
         coalesce(owner.email, '') AS email
    FROM withheld_address
    LEFT JOIN person AS owner ON owner.id = owner_person_id
    LEFT JOIN child ON child.id = owner_child_id
    JOIN person AS named ON named.id = from_person_id;

-- What everybody who works with a family has to know first.
CREATE TABLE family_warning (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  family_id TEXT NOT NULL REFERENCES family(id),
  kind TEXT NOT NULL CHECK (kind IN ('must-not-meet', 'bail', 'court-order', 'safety-of-visitors', 'other')),
  text TEXT NOT NULL CHECK (text <> ''),
  since TEXT NOT NULL CHECK (since IS date(since)),
  until TEXT CHECK (until IS date(until)),
  recorded_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX family_warning_family_id ON family_warning(family_id);

-- Two records of one kind that somebody looked at and said are not the same: one < other, so that each pair stands once.
CREATE TABLE not_the_same (
  kind TEXT NOT NULL CHECK (kind IN ('family', 'child', 'adult')),
  one_id TEXT NOT NULL CHECK (length(one_id) = 36),
  other_id TEXT NOT NULL CHECK (length(other_id) = 36),
  said_by TEXT NOT NULL DEFAULT '',
  said_on TEXT NOT NULL CHECK (said_on IS date(said_on)),
  PRIMARY KEY (kind, one_id, other_id),
  CHECK (one_id < other_id)
) STRICT;

CREATE TRIGGER withheld_address_inserted AFTER INSERT ON withheld_address BEGIN INSERT INTO journal_entry VALUES ('insert', 'withheld_address', new.id, NULL, json_object('id', new.id, 'owner_person_id', new.owner_person_id, 'owner_child_id', new.owner_child_id, 'from_person_id', new.from_person_id, 'why', new.why, 'school_too', new.school_too, 'since', new.since, 'until', new.until, 'recorded_by', new.recorded_by)); END;
CREATE TRIGGER withheld_address_updated AFTER UPDATE ON withheld_address BEGIN INSERT INTO journal_entry VALUES ('update', 'withheld_address', new.id, json_object('id', old.id, 'owner_person_id', old.owner_person_id, 'owner_child_id', old.owner_child_id, 'from_person_id', old.from_person_id, 'why', old.why, 'school_too', old.school_too, 'since', old.since, 'until', old.until, 'recorded_by', old.recorded_by), json_object('id', new.id, 'owner_person_id', new.owner_person_id, 'owner_child_id', new.owner_child_id, 'from_person_id', new.from_person_id, 'why', new.why, 'school_too', new.school_too, 'since', new.since, 'until', new.until, 'recorded_by', new.recorded_by)); END;
CREATE TRIGGER withheld_address_deleted AFTER DELETE ON withheld_address BEGIN INSERT INTO journal_entry VALUES ('delete', 'withheld_address', old.id, json_object('id', old.id, 'owner_person_id', old.owner_person_id, 'owner_child_id', old.owner_child_id, 'from_person_id', old.from_person_id, 'why', old.why, 'school_too', old.school_too, 'since', old.since, 'until', old.until, 'recorded_by', old.recorded_by), NULL); END;
CREATE TRIGGER family_warning_inserted AFTER INSERT ON family_warning BEGIN INSERT INTO journal_entry VALUES ('insert', 'family_warning', new.id, NULL, json_object('id', new.id, 'family_id', new.family_id, 'kind', new.kind, 'text', new.text, 'since', new.since, 'until', new.until, 'recorded_by', new.recorded_by)); END;
CREATE TRIGGER family_warning_updated AFTER UPDATE ON family_warning BEGIN INSERT INTO journal_entry VALUES ('update', 'family_warning', new.id, json_object('id', old.id, 'family_id', old.family_id, 'kind', old.kind, 'text', old.text, 'since', old.since, 'until', old.until, 'recorded_by', old.recorded_by), json_object('id', new.id, 'family_id', new.family_id, 'kind', new.kind, 'text', new.text, 'since', new.since, 'until', new.until, 'recorded_by', new.recorded_by)); END;
CREATE TRIGGER family_warning_deleted AFTER DELETE ON family_warning BEGIN INSERT INTO journal_entry VALUES ('delete', 'family_warning', old.id, json_object('id', old.id, 'family_id', old.family_id, 'kind', old.kind, 'text', old.text, 'since', old.since, 'until', old.until, 'recorded_by', old.recorded_by), NULL); END;
CREATE TRIGGER not_the_same_inserted AFTER INSERT ON not_the_same BEGIN INSERT INTO journal_entry VALUES ('insert', 'not_the_same', new.kind || '/' || new.one_id || '/' || new.other_id, NULL, json_object('kind', new.kind, 'one_id', new.one_id, 'other_id', new.other_id, 'said_by', new.said_by, 'said_on', new.said_on)); END;
CREATE TRIGGER not_the_same_updated AFTER UPDATE ON not_the_same BEGIN INSERT INTO journal_entry VALUES ('update', 'not_the_same', new.kind || '/' || new.one_id || '/' || new.other_id, json_object('kind', old.kind, 'one_id', old.one_id, 'other_id', old.other_id, 'said_by', old.said_by, 'said_on', old.said_on), json_object('kind', new.kind, 'one_id', new.one_id, 'other_id', new.other_id, 'said_by', new.said_by, 'said_on', new.said_on)); END;
CREATE TRIGGER not_the_same_deleted AFTER DELETE ON not_the_same BEGIN INSERT INTO journal_entry VALUES ('delete', 'not_the_same', old.kind || '/' || old.one_id || '/' || old.other_id, json_object('kind', old.kind, 'one_id', old.one_id, 'other_id', old.other_id, 'said_by', old.said_by, 'said_on', old.said_on), NULL); END;
