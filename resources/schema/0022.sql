-- Casebook, schema 22: the next review of a plan, plans that end without a review, and the help that goes on after a plan.

-- What is known of the next review of the plan that this conference made or went on with. Its day is an event of the conference.
CREATE TABLE reviewing (
  conference_id TEXT PRIMARY KEY REFERENCES conference(id) ON DELETE CASCADE,
  asked_by_group TEXT CHECK (asked_by_group IS date(asked_by_group)),
  asked_why TEXT NOT NULL DEFAULT ''
) STRICT;

-- Each time its day was fixed or moved, oldest first. ground: by word, where it was brought forward.
CREATE TABLE review_move (
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  moved_on TEXT NOT NULL CHECK (moved_on IS date(moved_on)),
  was TEXT CHECK (was IS date(was)),
  day TEXT NOT NULL CHECK (day IS date(day)),
  ground TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  by_whom TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (conference_id, position)
) STRICT;

-- What has happened since that speaks for an earlier review, by word.
CREATE TABLE review_trigger (
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  word TEXT NOT NULL CHECK (word <> ''),
  happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on)),
  note TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (conference_id, word)
) STRICT;

-- For one child: whether a shorter interval is needed (NULL: not considered), and when a plan that runs very long was looked at.
CREATE TABLE review_child (
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  child_id TEXT NOT NULL REFERENCES child(id),
  shorter INTEGER CHECK (shorter IN (0, 1)),
  looked_on TEXT CHECK (looked_on IS date(looked_on)),
  looked_note TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (conference_id, child_id)
) STRICT;
CREATE INDEX review_child_child_id ON review_child(child_id);

-- Somebody asks that a plan end without a review. conference_id: the last conference of that plan.
CREATE TABLE plan_ending (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  ground TEXT NOT NULL CHECK (ground IN ('no-longer-at-risk', 'moved', 'eighteen', 'died', 'left-uk', 'care-order')),
  asked_by TEXT NOT NULL DEFAULT '',
  asked_on TEXT NOT NULL CHECK (asked_on IS date(asked_on)),
  why TEXT NOT NULL DEFAULT '',
  accepted_on TEXT CHECK (accepted_on IS date(accepted_on)),
  accepted_by TEXT NOT NULL DEFAULT '',
  agreed INTEGER CHECK (agreed IN (0, 1)),
  decided_by TEXT NOT NULL DEFAULT '',
  decided_on TEXT CHECK (decided_on IS date(decided_on)),
  reasons TEXT NOT NULL DEFAULT '',
  ends_on TEXT CHECK (ends_on IS date(ends_on)),
  ended INTEGER NOT NULL CHECK (ended IN (0, 1)),
  taken_back_on TEXT CHECK (taken_back_on IS date(taken_back_on)),
  taken_back_why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX plan_ending_conference_id ON plan_ending(conference_id);

CREATE TABLE plan_ending_child (
  ending_id TEXT NOT NULL REFERENCES plan_ending(id) ON DELETE CASCADE,
  child_id TEXT NOT NULL REFERENCES child(id),
  PRIMARY KEY (ending_id, child_id)
) STRICT;
CREATE INDEX plan_ending_child_child_id ON plan_ending_child(child_id);

-- Who belongs to the plan: consulted before it ends, told once it has.
CREATE TABLE plan_ending_person (
  ending_id TEXT NOT NULL REFERENCES plan_ending(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  name TEXT NOT NULL CHECK (name <> ''),
  agency TEXT CHECK (agency <> ''),
  at_first INTEGER NOT NULL CHECK (at_first IN (0, 1)),
  consulted_on TEXT CHECK (consulted_on IS date(consulted_on)),
  said TEXT NOT NULL DEFAULT '',
  told_on TEXT CHECK (told_on IS date(told_on)),
  PRIMARY KEY (ending_id, position)
) STRICT;

-- What goes on helping after a plan has ended. conference_id: the one that ended it, or the last one before it ended without.
CREATE TABLE plan_support (
  conference_id TEXT PRIMARY KEY REFERENCES conference(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('child-in-need', 'common-assessment', 'none')),
  content TEXT NOT NULL DEFAULT '',
  agreed_with TEXT NOT NULL DEFAULT '',
  agreed_on TEXT NOT NULL CHECK (agreed_on IS date(agreed_on)),
  lead TEXT NOT NULL DEFAULT '',
  every_months INTEGER CHECK (every_months BETWEEN 1 AND 12),
  over_on TEXT CHECK (over_on IS date(over_on)),
  over_why TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE plan_support_review (
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  reviewed_on TEXT NOT NULL CHECK (reviewed_on IS date(reviewed_on)),
  outcome TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (conference_id, position)
) STRICT;

CREATE TRIGGER reviewing_inserted AFTER INSERT ON reviewing BEGIN INSERT INTO journal_entry VALUES ('insert', 'reviewing', new.conference_id, NULL, json_object('conference_id', new.conference_id, 'asked_by_group', new.asked_by_group, 'asked_why', new.asked_why)); END;
CREATE TRIGGER reviewing_updated AFTER UPDATE ON reviewing BEGIN INSERT INTO journal_entry VALUES ('update', 'reviewing', new.conference_id, json_object('conference_id', old.conference_id, 'asked_by_group', old.asked_by_group, 'asked_why', old.asked_why), json_object('conference_id', new.conference_id, 'asked_by_group', new.asked_by_group, 'asked_why', new.asked_why)); END;
CREATE TRIGGER reviewing_deleted AFTER DELETE ON reviewing BEGIN INSERT INTO journal_entry VALUES ('delete', 'reviewing', old.conference_id, json_object('conference_id', old.conference_id, 'asked_by_group', old.asked_by_group, 'asked_why', old.asked_why), NULL); END;
CREATE TRIGGER review_move_inserted AFTER INSERT ON review_move BEGIN INSERT INTO journal_entry VALUES ('insert', 'review_move', new.conference_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'position', new.position, 'moved_on', new.moved_on, 'was', new.was, 'day', new.day, 'ground', new.ground, 'reason', new.reason, 'by_whom', new.by_whom)); END;
CREATE TRIGGER review_move_updated AFTER UPDATE ON review_move BEGIN INSERT INTO journal_entry VALUES ('update', 'review_move', new.conference_id || '/' || new.position, json_object('conference_id', old.conference_id, 'position', old.position, 'moved_on', old.moved_on, 'was', old.was, 'day', old.day, 'ground', old.ground, 'reason', old.reason, 'by_whom', old.by_whom), json_object('conference_id', new.conference_id, 'position', new.position, 'moved_on', new.moved_on, 'was', new.was, 'day', new.day, 'ground', new.ground, 'reason', new.reason, 'by_whom', new.by_whom)); END;
CREATE TRIGGER review_move_deleted AFTER DELETE ON review_move BEGIN INSERT INTO journal_entry VALUES ('delete', 'review_move', old.conference_id || '/' || old.position, json_object('conference_id', old.conference_id, 'position', old.position, 'moved_on', old.moved_on, 'was', old.was, 'day', old.day, 'ground', old.ground, 'reason', old.reason, 'by_whom', old.by_whom), NULL); END;
CREATE TRIGGER review_trigger_inserted AFTER INSERT ON review_trigger BEGIN INSERT INTO journal_entry VALUES ('insert', 'review_trigger', new.conference_id || '/' || new.word, NULL, json_object('conference_id', new.conference_id, 'word', new.word, 'happened_on', new.happened_on, 'note', new.note)); END;
CREATE TRIGGER review_trigger_updated AFTER UPDATE ON review_trigger BEGIN INSERT INTO journal_entry VALUES ('update', 'review_trigger', new.conference_id || '/' || new.word, json_object('conference_id', old.conference_id, 'word', old.word, 'happened_on', old.happened_on, 'note', old.note), json_object('conference_id', new.conference_id, 'word', new.word, 'happened_on', new.happened_on, 'note', new.note)); END;
CREATE TRIGGER review_trigger_deleted AFTER DELETE ON review_trigger BEGIN INSERT INTO journal_entry VALUES ('delete', 'review_trigger', old.conference_id || '/' || old.word, json_object('conference_id', old.conference_id, 'word', old.word, 'happened_on', old.happened_on, 'note', old.note), NULL); END;
CREATE TRIGGER review_child_inserted AFTER INSERT ON review_child BEGIN INSERT INTO journal_entry VALUES ('insert', 'review_child', new.conference_id || '/' || new.child_id, NULL, json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'shorter', new.shorter, 'looked_on', new.looked_on, 'looked_note', new.looked_note)); END;
CREATE TRIGGER review_child_updated AFTER UPDATE ON review_child BEGIN INSERT INTO journal_entry VALUES ('update', 'review_child', new.conference_id || '/' || new.child_id, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'shorter', old.shorter, 'looked_on', old.looked_on, 'looked_note', old.looked_note), json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'shorter', new.shorter, 'looked_on', new.looked_on, 'looked_note', new.looked_note)); END;
CREATE TRIGGER review_child_deleted AFTER DELETE ON review_child BEGIN INSERT INTO journal_entry VALUES ('delete', 'review_child', old.conference_id || '/' || old.child_id, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'shorter', old.shorter, 'looked_on', old.looked_on, 'looked_note', old.looked_note), NULL); END;
CREATE TRIGGER plan_ending_inserted AFTER INSERT ON plan_ending BEGIN INSERT INTO journal_entry VALUES ('insert', 'plan_ending', new.id, NULL, json_object('id', new.id, 'conference_id', new.conference_id, 'ground', new.ground, 'asked_by', new.asked_by, 'asked_on', new.asked_on, 'why', new.why, 'accepted_on', new.accepted_on, 'accepted_by', new.accepted_by, 'agreed', new.agreed, 'decided_by', new.decided_by, 'decided_on', new.decided_on, 'reasons', new.reasons, 'ends_on', new.ends_on, 'ended', new.ended, 'taken_back_on', new.taken_back_on, 'taken_back_why', new.taken_back_why)); END;
CREATE TRIGGER plan_ending_updated AFTER UPDATE ON plan_ending BEGIN INSERT INTO journal_entry VALUES ('update', 'plan_ending', new.id, json_object('id', old.id, 'conference_id', old.conference_id, 'ground', old.ground, 'asked_by', old.asked_by, 'asked_on', old.asked_on, 'why', old.why, 'accepted_on', old.accepted_on, 'accepted_by', old.accepted_by, 'agreed', old.agreed, 'decided_by', old.decided_by, 'decided_on', old.decided_on, 'reasons', old.reasons, 'ends_on', old.ends_on, 'ended', old.ended, 'taken_back_on', old.taken_back_on, 'taken_back_why', old.taken_back_why), json_object('id', new.id, 'conference_id', new.conference_id, 'ground', new.ground, 'asked_by', new.asked_by, 'asked_on', new.asked_on, 'why', new.why, 'accepted_on', new.accepted_on, 'accepted_by', new.accepted_by, 'agreed', new.agreed, 'decided_by', new.decided_by, 'decided_on', new.decided_on, 'reasons', new.reasons, 'ends_on', new.ends_on, 'ended', new.ended, 'taken_back_on', new.taken_back_on, 'taken_back_why', new.taken_back_why)); END;
CREATE TRIGGER plan_ending_deleted AFTER DELETE ON plan_ending BEGIN INSERT INTO journal_entry VALUES ('delete', 'plan_ending', old.id, json_object('id', old.id, 'conference_id', old.conference_id, 'ground', old.ground, 'asked_by', old.asked_by, 'asked_on', old.asked_on, 'why', old.why, 'accepted_on', old.accepted_on, 'accepted_by', old.accepted_by, 'agreed', old.agreed, 'decided_by', old.decided_by, 'decided_on', old.decided_on, 'reasons', old.reasons, 'ends_on', old.ends_on, 'ended', old.ended, 'taken_back_on', old.taken_back_on, 'taken_back_why', old.taken_back_why), NULL); END;
CREATE TRIGGER plan_ending_child_inserted AFTER INSERT ON plan_ending_child BEGIN INSERT INTO journal_entry VALUES ('insert', 'plan_ending_child', new.ending_id || '/' || new.child_id, NULL, json_object('ending_id', new.ending_id, 'child_id', new.child_id)); END;
CREATE TRIGGER plan_ending_child_updated AFTER UPDATE ON plan_ending_child BEGIN INSERT INTO journal_entry VALUES ('update', 'plan_ending_child', new.ending_id || '/' || new.child_id, json_object('ending_id', old.ending_id, 'child_id', old.child_id), json_object('ending_id', new.ending_id, 'child_id', new.child_id)); END;
CREATE TRIGGER plan_ending_child_deleted AFTER DELETE ON plan_ending_child BEGIN INSERT INTO journal_entry VALUES ('delete', 'plan_ending_child', old.ending_id || '/' || old.child_id, json_object('ending_id', old.ending_id, 'child_id', old.child_id), NULL); END;
CREATE TRIGGER plan_ending_person_inserted AFTER INSERT ON plan_ending_person BEGIN INSERT INTO journal_entry VALUES ('insert', 'plan_ending_person', new.ending_id || '/' || new.position, NULL, json_object('ending_id', new.ending_id, 'position', new.position, 'name', new.name, 'agency', new.agency, 'at_first', new.at_first, 'consulted_on', new.consulted_on, 'said', new.said, 'told_on', new.told_on)); END;
CREATE TRIGGER plan_ending_person_updated AFTER UPDATE ON plan_ending_person BEGIN INSERT INTO journal_entry VALUES ('update', 'plan_ending_person', new.ending_id || '/' || new.position, json_object('ending_id', old.ending_id, 'position', old.position, 'name', old.name, 'agency', old.agency, 'at_first', old.at_first, 'consulted_on', old.consulted_on, 'said', old.said, 'told_on', old.told_on), json_object('ending_id', new.ending_id, 'position', new.position, 'name', new.name, 'agency', new.agency, 'at_first', new.at_first, 'consulted_on', new.consulted_on, 'said', new.said, 'told_on', new.told_on)); END;
CREATE TRIGGER plan_ending_person_deleted AFTER DELETE ON plan_ending_person BEGIN INSERT INTO journal_entry VALUES ('delete', 'plan_ending_person', old.ending_id || '/' || old.position, json_object('ending_id', old.ending_id, 'position', old.position, 'name', old.name, 'agency', old.agency, 'at_first', old.at_first, 'consulted_on', old.consulted_on, 'said', old.said, 'told_on', old.told_on), NULL); END;
CREATE TRIGGER plan_support_inserted AFTER INSERT ON plan_support BEGIN INSERT INTO journal_entry VALUES ('insert', 'plan_support', new.conference_id, NULL, json_object('conference_id', new.conference_id, 'kind', new.kind, 'content', new.content, 'agreed_with', new.agreed_with, 'agreed_on', new.agreed_on, 'lead', new.lead, 'every_months', new.every_months, 'over_on', new.over_on, 'over_why', new.over_why)); END;
CREATE TRIGGER plan_support_updated AFTER UPDATE ON plan_support BEGIN INSERT INTO journal_entry VALUES ('update', 'plan_support', new.conference_id, json_object('conference_id', old.conference_id, 'kind', old.kind, 'content', old.content, 'agreed_with', old.agreed_with, 'agreed_on', old.agreed_on, 'lead', old.lead, 'every_months', old.every_months, 'over_on', old.over_on, 'over_why', old.over_why), json_object('conference_id', new.conference_id, 'kind', new.kind, 'content', new.content, 'agreed_with', new.agreed_with, 'agreed_on', new.agreed_on, 'lead', new.lead, 'every_months', new.every_months, 'over_on', new.over_on, 'over_why', new.over_why)); END;
CREATE TRIGGER plan_support_deleted AFTER DELETE ON plan_support BEGIN INSERT INTO journal_entry VALUES ('delete', 'plan_support', old.conference_id, json_object('conference_id', old.conference_id, 'kind', old.kind, 'content', old.content, 'agreed_with', old.agreed_with, 'agreed_on', old.agreed_on, 'lead', old.lead, 'every_months', old.every_months, 'over_on', old.over_on, 'over_why', old.over_why), NULL); END;
CREATE TRIGGER plan_support_review_inserted AFTER INSERT ON plan_support_review BEGIN INSERT INTO journal_entry VALUES ('insert', 'plan_support_review', new.conference_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'position', new.position, 'reviewed_on', new.reviewed_on, 'outcome', new.outcome)); END;
CREATE TRIGGER plan_support_review_updated AFTER UPDATE ON plan_support_review BEGIN INSERT INTO journal_entry VALUES ('update', 'plan_support_review', new.conference_id || '/' || new.position, json_object('conference_id', old.conference_id, 'position', old.position, 'reviewed_on', old.reviewed_on, 'outcome', old.outcome), json_object('conference_id', new.conference_id, 'position', new.position, 'reviewed_on', new.reviewed_on, 'outcome', new.outcome)); END;
CREATE TRIGGER plan_support_review_deleted AFTER DELETE ON plan_support_review BEGIN INSERT INTO journal_entry VALUES ('delete', 'plan_support_review', old.conference_id || '/' || old.position, json_object('conference_id', old.conference_id, 'position', old.position, 'reviewed_on', old.reviewed_on, 'outcome', old.outcome), NULL); END;
