-- Casebook, schema 16: what follows a conference with a plan: how its core group meets, the meetings, the visits to the
-- children, and how the actions of the plan stand.

-- What was agreed of the core group of the plan that this conference made or went on with. No row: nothing of its own.
CREATE TABLE core_group (
  conference_id TEXT PRIMARY KEY REFERENCES conference(id) ON DELETE CASCADE,
  every_weeks INTEGER CHECK (every_weeks BETWEEN 1 AND 52),
  complex INTEGER NOT NULL CHECK (complex IN (0, 1)),
  specialist_needed INTEGER NOT NULL CHECK (specialist_needed IN (0, 1))
) STRICT;

-- One meeting of a core group: fixed, and once it was held what came of it. conference_id: the last conference before it.
CREATE TABLE core_group_meeting (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  meets_on TEXT NOT NULL CHECK (meets_on IS date(meets_on)),
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  chair_kind TEXT NOT NULL DEFAULT '' CHECK (chair_kind IN ('', 'lead-social-worker', 'manager', 'other')),
  chair TEXT NOT NULL DEFAULT '',
  dealt_with TEXT NOT NULL DEFAULT '',
  disagreements TEXT NOT NULL DEFAULT '',
  after_birth INTEGER NOT NULL CHECK (after_birth IN (0, 1)),
  moved_from TEXT CHECK (moved_from IS date(moved_from)),
  move_reason TEXT NOT NULL DEFAULT '',
  move_confirmed_on TEXT CHECK (move_confirmed_on IS date(move_confirmed_on)),
  circulated_on TEXT CHECK (circulated_on IS date(circulated_on)),
  signed_on TEXT CHECK (signed_on IS date(signed_on)),
  signed_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX core_group_meeting_conference_id ON core_group_meeting(conference_id);

-- Who belongs to the group at that meeting; whether they came, and whether they have had its notes.
CREATE TABLE core_group_member (
  meeting_id TEXT NOT NULL REFERENCES core_group_meeting(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  name TEXT NOT NULL CHECK (name <> ''),
  agency TEXT CHECK (agency <> ''),
  came INTEGER NOT NULL CHECK (came IN (0, 1)),
  has_notes INTEGER NOT NULL CHECK (has_notes IN (0, 1)),
  PRIMARY KEY (meeting_id, position)
) STRICT;

-- What the meeting dealt with and its notes hold, by word.
CREATE TABLE core_group_word (
  meeting_id TEXT NOT NULL REFERENCES core_group_meeting(id) ON DELETE CASCADE,
  word TEXT NOT NULL CHECK (word <> ''),
  PRIMARY KEY (meeting_id, word)
) STRICT;

-- What somebody undertook there.
CREATE TABLE core_group_action (
  meeting_id TEXT NOT NULL REFERENCES core_group_meeting(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  content TEXT NOT NULL CHECK (content <> ''),
  owner TEXT NOT NULL DEFAULT '',
  due_on TEXT CHECK (due_on IS date(due_on)),
  done INTEGER NOT NULL CHECK (done IN (0, 1)),
  PRIMARY KEY (meeting_id, position)
) STRICT;

-- One visit to a child, or the attempt at one. conference_id: the last conference about the child before it.
CREATE TABLE visit (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  child_id TEXT NOT NULL REFERENCES child(id),
  visited_on TEXT NOT NULL CHECK (visited_on IS date(visited_on)),
  by_whom TEXT NOT NULL DEFAULT '',
  seen INTEGER NOT NULL CHECK (seen IN (0, 1)),
  alone INTEGER NOT NULL CHECK (alone IN (0, 1)),
  awake INTEGER NOT NULL CHECK (awake IN (0, 1)),
  bedroom INTEGER NOT NULL CHECK (bedroom IN (0, 1)),
  lead_told_on TEXT CHECK (lead_told_on IS date(lead_told_on)),
  notes TEXT NOT NULL DEFAULT '',
  signed_on TEXT CHECK (signed_on IS date(signed_on)),
  signed_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX visit_conference_id ON visit(conference_id);
CREATE INDEX visit_child_id ON visit(child_id);

-- What happened there, by word.
CREATE TABLE visit_word (
  visit_id TEXT NOT NULL REFERENCES visit(id) ON DELETE CASCADE,
  word TEXT NOT NULL CHECK (word <> ''),
  PRIMARY KEY (visit_id, word)
) STRICT;

-- How an action of a plan stands. content: the action it was said of, should the plan be written anew since.
CREATE TABLE plan_action_state (
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  child_id TEXT NOT NULL REFERENCES child(id),
  content TEXT NOT NULL CHECK (content <> ''),
  state TEXT NOT NULL CHECK (state IN ('open', 'in-progress', 'done', 'not-needed')),
  evidence TEXT NOT NULL DEFAULT '',
  said_on TEXT NOT NULL CHECK (said_on IS date(said_on)),
  said_by TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (conference_id, child_id, content)
) STRICT;
CREATE INDEX plan_action_state_child_id ON plan_action_state(child_id);

-- Every child whose plan is running, with the conference that decided so last: none after a death.
CREATE VIEW running_plan AS
  SELECT conference.rowid AS conference_number, conference.id AS conference_id, conference.family_id, conference.held_on,
         decision.child_id, subject.position
    FROM decision JOIN conference ON conference.id = decision.conference_id
    JOIN subject ON subject.conference_id = decision.conference_id AND subject.child_id = decision.child_id
    JOIN child ON child.id = decision.child_id
   WHERE decision.outcome IN ('start-plan', 'continue-plan') AND child.died IS NULL
     AND conference.state IN ('concluded', 'decisions-issued', 'minutes-approved', 'distributed', 'closed')
     AND NOT EXISTS (SELECT 1 FROM decision AS later WHERE later.corrects_id = decision.id)
     AND NOT EXISTS (SELECT 1 FROM decision AS later JOIN conference AS after ON after.id = later.conference_id
                      WHERE later.child_id = decision.child_id
                        AND after.state IN ('concluded', 'decisions-issued', 'minutes-approved', 'distributed', 'closed')
                        AND (after.held_on, later.rowid) > (conference.held_on, decision.rowid));

CREATE TRIGGER core_group_inserted AFTER INSERT ON core_group BEGIN INSERT INTO journal_entry VALUES ('insert', 'core_group', new.conference_id, NULL, json_object('conference_id', new.conference_id, 'every_weeks', new.every_weeks, 'complex', new.complex, 'specialist_needed', new.specialist_needed)); END;
CREATE TRIGGER core_group_updated AFTER UPDATE ON core_group BEGIN INSERT INTO journal_entry VALUES ('update', 'core_group', new.conference_id, json_object('conference_id', old.conference_id, 'every_weeks', old.every_weeks, 'complex', old.complex, 'specialist_needed', old.specialist_needed), json_object('conference_id', new.conference_id, 'every_weeks', new.every_weeks, 'complex', new.complex, 'specialist_needed', new.specialist_needed)); END;
CREATE TRIGGER core_group_deleted AFTER DELETE ON core_group BEGIN INSERT INTO journal_entry VALUES ('delete', 'core_group', old.conference_id, json_object('conference_id', old.conference_id, 'every_weeks', old.every_weeks, 'complex', old.complex, 'specialist_needed', old.specialist_needed), NULL); END;
CREATE TRIGGER core_group_meeting_inserted AFTER INSERT ON core_group_meeting BEGIN INSERT INTO journal_entry VALUES ('insert', 'core_group_meeting', new.id, NULL, json_object('id', new.id, 'conference_id', new.conference_id, 'meets_on', new.meets_on, 'held', new.held, 'chair_kind', new.chair_kind, 'chair', new.chair, 'dealt_with', new.dealt_with, 'disagreements', new.disagreements, 'after_birth', new.after_birth, 'moved_from', new.moved_from, 'move_reason', new.move_reason, 'move_confirmed_on', new.move_confirmed_on, 'circulated_on', new.circulated_on, 'signed_on', new.signed_on, 'signed_by', new.signed_by)); END;
CREATE TRIGGER core_group_meeting_updated AFTER UPDATE ON core_group_meeting BEGIN INSERT INTO journal_entry VALUES ('update', 'core_group_meeting', new.id, json_object('id', old.id, 'conference_id', old.conference_id, 'meets_on', old.meets_on, 'held', old.held, 'chair_kind', old.chair_kind, 'chair', old.chair, 'dealt_with', old.dealt_with, 'disagreements', old.disagreements, 'after_birth', old.after_birth, 'moved_from', old.moved_from, 'move_reason', old.move_reason, 'move_confirmed_on', old.move_confirmed_on, 'circulated_on', old.circulated_on, 'signed_on', old.signed_on, 'signed_by', old.signed_by), json_object('id', new.id, 'conference_id', new.conference_id, 'meets_on', new.meets_on, 'held', new.held, 'chair_kind', new.chair_kind, 'chair', new.chair, 'dealt_with', new.dealt_with, 'disagreements', new.disagreements, 'after_birth', new.after_birth, 'moved_from', new.moved_from, 'move_reason', new.move_reason, 'move_confirmed_on', new.move_confirmed_on, 'circulated_on', new.circulated_on, 'signed_on', new.signed_on, 'signed_by', new.signed_by)); END;
CREATE TRIGGER core_group_meeting_deleted AFTER DELETE ON core_group_meeting BEGIN INSERT INTO journal_entry VALUES ('delete', 'core_group_meeting', old.id, json_object('id', old.id, 'conference_id', old.conference_id, 'meets_on', old.meets_on, 'held', old.held, 'chair_kind', old.chair_kind, 'chair', old.chair, 'dealt_with', old.dealt_with, 'disagreements', old.disagreements, 'after_birth', old.after_birth, 'moved_from', old.moved_from, 'move_reason', old.move_reason, 'move_confirmed_on', old.move_confirmed_on, 'circulated_on', old.circulated_on, 'signed_on', old.signed_on, 'signed_by', old.signed_by), NULL); END;
CREATE TRIGGER core_group_member_inserted AFTER INSERT ON core_group_member BEGIN INSERT INTO journal_entry VALUES ('insert', 'core_group_member', new.meeting_id || '/' || new.position, NULL, json_object('meeting_id', new.meeting_id, 'position', new.position, 'name', new.name, 'agency', new.agency, 'came', new.came, 'has_notes', new.has_notes)); END;
CREATE TRIGGER core_group_member_updated AFTER UPDATE ON core_group_member BEGIN INSERT INTO journal_entry VALUES ('update', 'core_group_member', new.meeting_id || '/' || new.position, json_object('meeting_id', old.meeting_id, 'position', old.position, 'name', old.name, 'agency', old.agency, 'came', old.came, 'has_notes', old.has_notes), json_object('meeting_id', new.meeting_id, 'position', new.position, 'name', new.name, 'agency', new.agency, 'came', new.came, 'has_notes', new.has_notes)); END;
CREATE TRIGGER core_group_member_deleted AFTER DELETE ON core_group_member BEGIN INSERT INTO journal_entry VALUES ('delete', 'core_group_member', old.meeting_id || '/' || old.position, json_object('meeting_id', old.meeting_id, 'position', old.position, 'name', old.name, 'agency', old.agency, 'came', old.came, 'has_notes', old.has_notes), NULL); END;
CREATE TRIGGER core_group_word_inserted AFTER INSERT ON core_group_word BEGIN INSERT INTO journal_entry VALUES ('insert', 'core_group_word', new.meeting_id || '/' || new.word, NULL, json_object('meeting_id', new.meeting_id, 'word', new.word)); END;
CREATE TRIGGER core_group_word_updated AFTER UPDATE ON core_group_word BEGIN INSERT INTO journal_entry VALUES ('update', 'core_group_word', new.meeting_id || '/' || new.word, json_object('meeting_id', old.meeting_id, 'word', old.word), json_object('meeting_id', new.meeting_id, 'word', new.word)); END;
CREATE TRIGGER core_group_word_deleted AFTER DELETE ON core_group_word BEGIN INSERT INTO journal_entry VALUES ('delete', 'core_group_word', old.meeting_id || '/' || old.word, json_object('meeting_id', old.meeting_id, 'word', old.word), NULL); END;
CREATE TRIGGER core_group_action_inserted AFTER INSERT ON core_group_action BEGIN INSERT INTO journal_entry VALUES ('insert', 'core_group_action', new.meeting_id || '/' || new.position, NULL, json_object('meeting_id', new.meeting_id, 'position', new.position, 'content', new.content, 'owner', new.owner, 'due_on', new.due_on, 'done', new.done)); END;
CREATE TRIGGER core_group_action_updated AFTER UPDATE ON core_group_action BEGIN INSERT INTO journal_entry VALUES ('update', 'core_group_action', new.meeting_id || '/' || new.position, json_object('meeting_id', old.meeting_id, 'position', old.position, 'content', old.content, 'owner', old.owner, 'due_on', old.due_on, 'done', old.done), json_object('meeting_id', new.meeting_id, 'position', new.position, 'content', new.content, 'owner', new.owner, 'due_on', new.due_on, 'done', new.done)); END;
CREATE TRIGGER core_group_action_deleted AFTER DELETE ON core_group_action BEGIN INSERT INTO journal_entry VALUES ('delete', 'core_group_action', old.meeting_id || '/' || old.position, json_object('meeting_id', old.meeting_id, 'position', old.position, 'content', old.content, 'owner', old.owner, 'due_on', old.due_on, 'done', old.done), NULL); END;
CREATE TRIGGER visit_inserted AFTER INSERT ON visit BEGIN INSERT INTO journal_entry VALUES ('insert', 'visit', new.id, NULL, json_object('id', new.id, 'conference_id', new.conference_id, 'child_id', new.child_id, 'visited_on', new.visited_on, 'by_whom', new.by_whom, 'seen', new.seen, 'alone', new.alone, 'awake', new.awake, 'bedroom', new.bedroom, 'lead_told_on', new.lead_told_on, 'notes', new.notes, 'signed_on', new.signed_on, 'signed_by', new.signed_by)); END;
CREATE TRIGGER visit_updated AFTER UPDATE ON visit BEGIN INSERT INTO journal_entry VALUES ('update', 'visit', new.id, json_object('id', old.id, 'conference_id', old.conference_id, 'child_id', old.child_id, 'visited_on', old.visited_on, 'by_whom', old.by_whom, 'seen', old.seen, 'alone', old.alone, 'awake', old.awake, 'bedroom', old.bedroom, 'lead_told_on', old.lead_told_on, 'notes', old.notes, 'signed_on', old.signed_on, 'signed_by', old.signed_by), json_object('id', new.id, 'conference_id', new.conference_id, 'child_id', new.child_id, 'visited_on', new.visited_on, 'by_whom', new.by_whom, 'seen', new.seen, 'alone', new.alone, 'awake', new.awake, 'bedroom', new.bedroom, 'lead_told_on', new.lead_told_on, 'notes', new.notes, 'signed_on', new.signed_on, 'signed_by', new.signed_by)); END;
CREATE TRIGGER visit_deleted AFTER DELETE ON visit BEGIN INSERT INTO journal_entry VALUES ('delete', 'visit', old.id, json_object('id', old.id, 'conference_id', old.conference_id, 'child_id', old.child_id, 'visited_on', old.visited_on, 'by_whom', old.by_whom, 'seen', old.seen, 'alone', old.alone, 'awake', old.awake, 'bedroom', old.bedroom, 'lead_told_on', old.lead_told_on, 'notes', old.notes, 'signed_on', old.signed_on, 'signed_by', old.signed_by), NULL); END;
CREATE TRIGGER visit_word_inserted AFTER INSERT ON visit_word BEGIN INSERT INTO journal_entry VALUES ('insert', 'visit_word', new.visit_id || '/' || new.word, NULL, json_object('visit_id', new.visit_id, 'word', new.word)); END;
CREATE TRIGGER visit_word_updated AFTER UPDATE ON visit_word BEGIN INSERT INTO journal_entry VALUES ('update', 'visit_word', new.visit_id || '/' || new.word, json_object('visit_id', old.visit_id, 'word', old.word), json_object('visit_id', new.visit_id, 'word', new.word)); END;
CREATE TRIGGER visit_word_deleted AFTER DELETE ON visit_word BEGIN INSERT INTO journal_entry VALUES ('delete', 'visit_word', old.visit_id || '/' || old.word, json_object('visit_id', old.visit_id, 'word', old.word), NULL); END;
CREATE TRIGGER plan_action_state_inserted AFTER INSERT ON plan_action_state BEGIN INSERT INTO journal_entry VALUES ('insert', 'plan_action_state', new.conference_id || '/' || new.child_id || '/' || new.content, NULL, json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'content', new.content, 'state', new.state, 'evidence', new.evidence, 'said_on', new.said_on, 'said_by', new.said_by)); END;
CREATE TRIGGER plan_action_state_updated AFTER UPDATE ON plan_action_state BEGIN INSERT INTO journal_entry VALUES ('update', 'plan_action_state', new.conference_id || '/' || new.child_id || '/' || new.content, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'content', old.content, 'state', old.state, 'evidence', old.evidence, 'said_on', old.said_on, 'said_by', old.said_by), json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'content', new.content, 'state', new.state, 'evidence', new.evidence, 'said_on', new.said_on, 'said_by', new.said_by)); END;
CREATE TRIGGER plan_action_state_deleted AFTER DELETE ON plan_action_state BEGIN INSERT INTO journal_entry VALUES ('delete', 'plan_action_state', old.conference_id || '/' || old.child_id || '/' || old.content, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'content', old.content, 'state', old.state, 'evidence', old.evidence, 'said_on', old.said_on, 'said_by', old.said_by), NULL); END;
