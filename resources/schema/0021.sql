-- Casebook, schema 21: what happens in the life of a child.

-- Names of the child before and after; the record of the child itself has the last. told: who was told of it, and how.
-- papers_seen_on: when somebody looked at what still goes to the family. One that had not happened is taken back, never deleted.
CREATE TABLE life_event (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  child_id TEXT NOT NULL REFERENCES child(id),
  kind TEXT NOT NULL CHECK (kind IN ('birth', 'pregnancy-ended', 'stillbirth', 'death', 'adoption', 'name-change')),
  happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on)),
  given_before TEXT NOT NULL DEFAULT '',
  family_before TEXT NOT NULL DEFAULT '',
  called_before TEXT NOT NULL DEFAULT '',
  given_after TEXT NOT NULL DEFAULT '',
  family_after TEXT NOT NULL DEFAULT '',
  called_after TEXT NOT NULL DEFAULT '',
  why TEXT NOT NULL DEFAULT '',
  told TEXT NOT NULL DEFAULT '',
  told_on TEXT CHECK (told_on IS date(told_on)),
  papers_seen_on TEXT CHECK (papers_seen_on IS date(papers_seen_on)),
  papers_seen_by TEXT NOT NULL DEFAULT '',
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  taken_back_on TEXT CHECK (taken_back_on IS date(taken_back_on)),
  taken_back_why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX life_event_child_id ON life_event(child_id);

-- The other children of one birth.
CREATE TABLE life_event_born (
  event_id TEXT NOT NULL REFERENCES life_event(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  child_id TEXT NOT NULL REFERENCES child(id),
  PRIMARY KEY (event_id, position)
) STRICT;
CREATE INDEX life_event_born_child_id ON life_event_born(child_id);

-- Under which record an adopted child goes on. Apart from the event, so that no list or letter meets the two together.
CREATE TABLE adopted_as (
  event_id TEXT PRIMARY KEY REFERENCES life_event(id) ON DELETE CASCADE,
  child_id TEXT NOT NULL REFERENCES child(id)
) STRICT;
CREATE INDEX adopted_as_child_id ON adopted_as(child_id);

-- A child is found by former names too. After an adoption the two records are found by their own names alone.
DROP VIEW searchable;
CREATE VIEW searchable AS
  SELECT 'family' AS kind, id, name AS title, reference AS detail, name || ' ' || reference AS words FROM family
  UNION ALL
  SELECT 'child', id, trim(given_name || ' ' || family_name), coalesce(born, expected, ''),
         given_name || ' ' || family_name || ' ' || called_name ||
         coalesce(' ' || (SELECT group_concat(given_before || ' ' || family_before || ' ' || called_before, ' ') FROM life_event
                           WHERE child_id = child.id AND kind = 'name-change' AND taken_back_on IS NULL), '') FROM child
  UNION ALL
  SELECT 'person', id, name, agency_name, name || ' ' || called_name || ' ' || agency_name || ' ' || job FROM person
  UNION ALL
  SELECT 'conference', conference.id, family.name, coalesce(conference.held_on, ''),
         family.name || ' ' || coalesce((SELECT group_concat(given_name || ' ' || family_name || ' ' || called_name, ' ')
                                           FROM subject WHERE subject.conference_id = conference.id), '')
    FROM conference JOIN family ON family.id = conference.family_id;

CREATE TRIGGER life_event_searchable_insert AFTER INSERT ON life_event BEGIN
  INSERT INTO search_entry (kind, id, title, detail, folded) SELECT kind, id, title, detail, cadair_folded(words) FROM searchable WHERE kind = 'child' AND id = new.child_id ON CONFLICT (kind, id) DO UPDATE SET title = excluded.title, detail = excluded.detail, folded = excluded.folded;
END;
CREATE TRIGGER life_event_searchable_update AFTER UPDATE ON life_event BEGIN
  INSERT INTO search_entry (kind, id, title, detail, folded) SELECT kind, id, title, detail, cadair_folded(words) FROM searchable WHERE kind = 'child' AND id = new.child_id ON CONFLICT (kind, id) DO UPDATE SET title = excluded.title, detail = excluded.detail, folded = excluded.folded;
END;

CREATE TRIGGER life_event_inserted AFTER INSERT ON life_event BEGIN INSERT INTO journal_entry VALUES ('insert', 'life_event', new.id, NULL, json_object('id', new.id, 'child_id', new.child_id, 'kind', new.kind, 'happened_on', new.happened_on, 'given_before', new.given_before, 'family_before', new.family_before, 'called_before', new.called_before, 'given_after', new.given_after, 'family_after', new.family_after, 'called_after', new.called_after, 'why', new.why, 'told', new.told, 'told_on', new.told_on, 'papers_seen_on', new.papers_seen_on, 'papers_seen_by', new.papers_seen_by, 'recorded_by', new.recorded_by, 'taken_back_on', new.taken_back_on, 'taken_back_why', new.taken_back_why)); END;
CREATE TRIGGER life_event_updated AFTER UPDATE ON life_event BEGIN INSERT INTO journal_entry VALUES ('update', 'life_event', new.id, json_object('id', old.id, 'child_id', old.child_id, 'kind', old.kind, 'happened_on', old.happened_on, 'given_before', old.given_before, 'family_before', old.family_before, 'called_before', old.called_before, 'given_after', old.given_after, 'family_after', old.family_after, 'called_after', old.called_after, 'why', old.why, 'told', old.told, 'told_on', old.told_on, 'papers_seen_on', old.papers_seen_on, 'papers_seen_by', old.papers_seen_by, 'recorded_by', old.recorded_by, 'taken_back_on', old.taken_back_on, 'taken_back_why', old.taken_back_why), json_object('id', new.id, 'child_id', new.child_id, 'kind', new.kind, 'happened_on', new.happened_on, 'given_before', new.given_before, 'family_before', new.family_before, 'called_before', new.called_before, 'given_after', new.given_after, 'family_after', new.family_after, 'called_after', new.called_after, 'why', new.why, 'told', new.told, 'told_on', new.told_on, 'papers_seen_on', new.papers_seen_on, 'papers_seen_by', new.papers_seen_by, 'recorded_by', new.recorded_by, 'taken_back_on', new.taken_back_on, 'taken_back_why', new.taken_back_why)); END;
CREATE TRIGGER life_event_deleted AFTER DELETE ON life_event BEGIN INSERT INTO journal_entry VALUES ('delete', 'life_event', old.id, json_object('id', old.id, 'child_id', old.child_id, 'kind', old.kind, 'happened_on', old.happened_on, 'given_before', old.given_before, 'family_before', old.family_before, 'called_before', old.called_before, 'given_after', old.given_after, 'family_after', old.family_after, 'called_after', old.called_after, 'why', old.why, 'told', old.told, 'told_on', old.told_on, 'papers_seen_on', old.papers_seen_on, 'papers_seen_by', old.papers_seen_by, 'recorded_by', old.recorded_by, 'taken_back_on', old.taken_back_on, 'taken_back_why', old.taken_back_why), NULL); END;
CREATE TRIGGER life_event_born_inserted AFTER INSERT ON life_event_born BEGIN INSERT INTO journal_entry VALUES ('insert', 'life_event_born', new.event_id || '/' || new.position, NULL, json_object('event_id', new.event_id, 'position', new.position, 'child_id', new.child_id)); END;
CREATE TRIGGER life_event_born_updated AFTER UPDATE ON life_event_born BEGIN INSERT INTO journal_entry VALUES ('update', 'life_event_born', new.event_id || '/' || new.position, json_object('event_id', old.event_id, 'position', old.position, 'child_id', old.child_id), json_object('event_id', new.event_id, 'position', new.position, 'child_id', new.child_id)); END;
CREATE TRIGGER life_event_born_deleted AFTER DELETE ON life_event_born BEGIN INSERT INTO journal_entry VALUES ('delete', 'life_event_born', old.event_id || '/' || old.position, json_object('event_id', old.event_id, 'position', old.position, 'child_id', old.child_id), NULL); END;
CREATE TRIGGER adopted_as_inserted AFTER INSERT ON adopted_as BEGIN INSERT INTO journal_entry VALUES ('insert', 'adopted_as', new.event_id, NULL, json_object('event_id', new.event_id, 'child_id', new.child_id)); END;
CREATE TRIGGER adopted_as_updated AFTER UPDATE ON adopted_as BEGIN INSERT INTO journal_entry VALUES ('update', 'adopted_as', new.event_id, json_object('event_id', old.event_id, 'child_id', old.child_id), json_object('event_id', new.event_id, 'child_id', new.child_id)); END;
CREATE TRIGGER adopted_as_deleted AFTER DELETE ON adopted_as BEGIN INSERT INTO journal_entry VALUES ('delete', 'adopted_as', old.event_id, json_object('event_id', old.event_id, 'child_id', old.child_id), NULL); END;
