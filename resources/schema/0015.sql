-- Casebook, schema 15: how the register is looked after, who asked about a child on it, what came to
-- its keeper, and the lists the police were sent.

-- One row. keeper: who is named for it.
CREATE TABLE register_keeping (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  keeper TEXT NOT NULL DEFAULT ''
) STRICT;

-- Lists that are kept beside it, by the procedures' word: 'movements', 'risk-persons'.
CREATE TABLE register_kept_list (
  word TEXT PRIMARY KEY CHECK (word <> '')
) STRICT;

-- Somebody asks whether a child is on the register. Written before anything is answered.
CREATE TABLE register_enquiry (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  asked_at TEXT NOT NULL CHECK (asked_at IS strftime('%Y-%m-%dT%H:%M:%fZ', asked_at)),
  name TEXT NOT NULL DEFAULT '',
  agency TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  called_back INTEGER NOT NULL CHECK (called_back IN (0, 1)),
  basis TEXT NOT NULL DEFAULT '',
  answered_by TEXT NOT NULL DEFAULT '',
  about TEXT NOT NULL DEFAULT '',
  born TEXT CHECK (born IS date(born)),
  child_id TEXT REFERENCES child(id)
) STRICT;
CREATE INDEX register_enquiry_asked_at ON register_enquiry(asked_at);
CREATE INDEX register_enquiry_child_id ON register_enquiry(child_id);

-- What the enquirer was told, by the procedures' word: 'has-plan'.
CREATE TABLE register_enquiry_told (
  enquiry_id TEXT NOT NULL REFERENCES register_enquiry(id) ON DELETE CASCADE,
  word TEXT NOT NULL CHECK (word <> ''),
  PRIMARY KEY (enquiry_id, word)
) STRICT;

-- A list for the police that went out.
CREATE TABLE police_list (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  as_at TEXT NOT NULL CHECK (as_at IS date(as_at)),
  sent_on TEXT NOT NULL CHECK (sent_on IS date(sent_on)),
  sent_by TEXT NOT NULL DEFAULT ''
) STRICT;

-- What came to the keeper of the register: a child moved in or out, somebody who may pose a risk, a check asked for.
CREATE TABLE register_notice (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (kind IN ('moved-in', 'moved-out', 'risk-person', 'suitability-check')),
  received_on TEXT NOT NULL CHECK (received_on IS date(received_on)),
  sender TEXT NOT NULL DEFAULT '',
  about TEXT NOT NULL CHECK (about <> ''),
  born TEXT CHECK (born IS date(born)),
  said TEXT NOT NULL DEFAULT '',
  done TEXT NOT NULL DEFAULT '',
  done_on TEXT CHECK (done_on IS date(done_on)),
  kept_by TEXT NOT NULL DEFAULT ''
) STRICT;

-- Few conferences have such an event, and every list of families asks for it.
CREATE INDEX case_event_plan_ended ON case_event(conference_id) WHERE event = 'plan-ended';

CREATE TRIGGER register_keeping_inserted AFTER INSERT ON register_keeping BEGIN INSERT INTO journal_entry VALUES ('insert', 'register_keeping', new.one, NULL, json_object('one', new.one, 'keeper', new.keeper)); END;
CREATE TRIGGER register_keeping_updated AFTER UPDATE ON register_keeping BEGIN INSERT INTO journal_entry VALUES ('update', 'register_keeping', new.one, json_object('one', old.one, 'keeper', old.keeper), json_object('one', new.one, 'keeper', new.keeper)); END;
CREATE TRIGGER register_keeping_deleted AFTER DELETE ON register_keeping BEGIN INSERT INTO journal_entry VALUES ('delete', 'register_keeping', old.one, json_object('one', old.one, 'keeper', old.keeper), NULL); END;
CREATE TRIGGER register_kept_list_inserted AFTER INSERT ON register_kept_list BEGIN INSERT INTO journal_entry VALUES ('insert', 'register_kept_list', new.word, NULL, json_object('word', new.word)); END;
CREATE TRIGGER register_kept_list_updated AFTER UPDATE ON register_kept_list BEGIN INSERT INTO journal_entry VALUES ('update', 'register_kept_list', new.word, json_object('word', old.word), json_object('word', new.word)); END;
CREATE TRIGGER register_kept_list_deleted AFTER DELETE ON register_kept_list BEGIN INSERT INTO journal_entry VALUES ('delete', 'register_kept_list', old.word, json_object('word', old.word), NULL); END;
CREATE TRIGGER register_enquiry_inserted AFTER INSERT ON register_enquiry BEGIN INSERT INTO journal_entry VALUES ('insert', 'register_enquiry', new.id, NULL, json_object('id', new.id, 'asked_at', new.asked_at, 'name', new.name, 'agency', new.agency, 'reason', new.reason, 'called_back', new.called_back, 'basis', new.basis, 'answered_by', new.answered_by, 'about', new.about, 'born', new.born, 'child_id', new.child_id)); END;
CREATE TRIGGER register_enquiry_updated AFTER UPDATE ON register_enquiry BEGIN INSERT INTO journal_entry VALUES ('update', 'register_enquiry', new.id, json_object('id', old.id, 'asked_at', old.asked_at, 'name', old.name, 'agency', old.agency, 'reason', old.reason, 'called_back', old.called_back, 'basis', old.basis, 'answered_by', old.answered_by, 'about', old.about, 'born', old.born, 'child_id', old.child_id), json_object('id', new.id, 'asked_at', new.asked_at, 'name', new.name, 'agency', new.agency, 'reason', new.reason, 'called_back', new.called_back, 'basis', new.basis, 'answered_by', new.answered_by, 'about', new.about, 'born', new.born, 'child_id', new.child_id)); END;
CREATE TRIGGER register_enquiry_deleted AFTER DELETE ON register_enquiry BEGIN INSERT INTO journal_entry VALUES ('delete', 'register_enquiry', old.id, json_object('id', old.id, 'asked_at', old.asked_at, 'name', old.name, 'agency', old.agency, 'reason', old.reason, 'called_back', old.called_back, 'basis', old.basis, 'answered_by', old.answered_by, 'about', old.about, 'born', old.born, 'child_id', old.child_id), NULL); END;
CREATE TRIGGER register_enquiry_told_inserted AFTER INSERT ON register_enquiry_told BEGIN INSERT INTO journal_entry VALUES ('insert', 'register_enquiry_told', new.enquiry_id || '/' || new.word, NULL, json_object('enquiry_id', new.enquiry_id, 'word', new.word)); END;
CREATE TRIGGER register_enquiry_told_updated AFTER UPDATE ON register_enquiry_told BEGIN INSERT INTO journal_entry VALUES ('update', 'register_enquiry_told', new.enquiry_id || '/' || new.word, json_object('enquiry_id', old.enquiry_id, 'word', old.word), json_object('enquiry_id', new.enquiry_id, 'word', new.word)); END;
CREATE TRIGGER register_enquiry_told_deleted AFTER DELETE ON register_enquiry_told BEGIN INSERT INTO journal_entry VALUES ('delete', 'register_enquiry_told', old.enquiry_id || '/' || old.word, json_object('enquiry_id', old.enquiry_id, 'word', old.word), NULL); END;
CREATE TRIGGER police_list_inserted AFTER INSERT ON police_list BEGIN INSERT INTO journal_entry VALUES ('insert', 'police_list', new.id, NULL, json_object('id', new.id, 'as_at', new.as_at, 'sent_on', new.sent_on, 'sent_by', new.sent_by)); END;
CREATE TRIGGER police_list_updated AFTER UPDATE ON police_list BEGIN INSERT INTO journal_entry VALUES ('update', 'police_list', new.id, json_object('id', old.id, 'as_at', old.as_at, 'sent_on', old.sent_on, 'sent_by', old.sent_by), json_object('id', new.id, 'as_at', new.as_at, 'sent_on', new.sent_on, 'sent_by', new.sent_by)); END;
CREATE TRIGGER police_list_deleted AFTER DELETE ON police_list BEGIN INSERT INTO journal_entry VALUES ('delete', 'police_list', old.id, json_object('id', old.id, 'as_at', old.as_at, 'sent_on', old.sent_on, 'sent_by', old.sent_by), NULL); END;
CREATE TRIGGER register_notice_inserted AFTER INSERT ON register_notice BEGIN INSERT INTO journal_entry VALUES ('insert', 'register_notice', new.id, NULL, json_object('id', new.id, 'kind', new.kind, 'received_on', new.received_on, 'sender', new.sender, 'about', new.about, 'born', new.born, 'said', new.said, 'done', new.done, 'done_on', new.done_on, 'kept_by', new.kept_by)); END;
CREATE TRIGGER register_notice_updated AFTER UPDATE ON register_notice BEGIN INSERT INTO journal_entry VALUES ('update', 'register_notice', new.id, json_object('id', old.id, 'kind', old.kind, 'received_on', old.received_on, 'sender', old.sender, 'about', old.about, 'born', old.born, 'said', old.said, 'done', old.done, 'done_on', old.done_on, 'kept_by', old.kept_by), json_object('id', new.id, 'kind', new.kind, 'received_on', new.received_on, 'sender', new.sender, 'about', new.about, 'born', new.born, 'said', new.said, 'done', new.done, 'done_on', new.done_on, 'kept_by', new.kept_by)); END;
CREATE TRIGGER register_notice_deleted AFTER DELETE ON register_notice BEGIN INSERT INTO journal_entry VALUES ('delete', 'register_notice', old.id, json_object('id', old.id, 'kind', old.kind, 'received_on', old.received_on, 'sender', old.sender, 'about', old.about, 'born', old.born, 'said', old.said, 'done', old.done, 'done_on', old.done_on, 'kept_by', old.kept_by), NULL); END;
