-- Casebook, schema 13: complaints about a conference, differences between practitioners that go on after it, and requests for
-- its record from outside.

-- A complaint. The decision stands while it is considered: nothing else in the file changes with it.
CREATE TABLE complaint (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  conference_id TEXT NOT NULL REFERENCES conference(id),
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL,
  by_name TEXT NOT NULL CHECK (by_name <> ''),
  received_on TEXT NOT NULL CHECK (received_on IS date(received_on)),
  received_how TEXT NOT NULL CHECK (received_how IN ('letter', 'email', 'telephone', 'in-person', 'form')),
  content TEXT NOT NULL DEFAULT '',
  addressed_to TEXT NOT NULL DEFAULT '' CHECK (addressed_to IN ('', 'chair', 'other')),
  referred_to TEXT NOT NULL DEFAULT '',
  referred_on TEXT CHECK (referred_on IS date(referred_on)),
  answer_by TEXT CHECK (answer_by IS date(answer_by)),
  outcome TEXT NOT NULL DEFAULT '' CHECK (outcome IN ('', 'reconvened', 'brought-forward', 'confirmed', 'agency-process')),
  outcome_on TEXT CHECK (outcome_on IS date(outcome_on)),
  explanation TEXT NOT NULL DEFAULT '',
  followed_by TEXT REFERENCES conference(id)
) STRICT;
CREATE INDEX complaint_conference_id ON complaint(conference_id);
CREATE INDEX complaint_participant_id ON complaint(participant_id);
CREATE INDEX complaint_followed_by ON complaint(followed_by);
CREATE INDEX complaint_answer_by ON complaint(answer_by);

-- What it is about: process, outcome, plan-decision, agency.
CREATE TABLE complaint_about (
  complaint_id TEXT NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  aspect TEXT NOT NULL CHECK (aspect <> ''),
  PRIMARY KEY (complaint_id, aspect)
) STRICT;

-- To whom it was handed on, and when: chairs-manager, complaints-manager.
CREATE TABLE complaint_passed (
  complaint_id TEXT NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
  office TEXT NOT NULL CHECK (office <> ''),
  passed_on TEXT NOT NULL CHECK (passed_on IS date(passed_on)),
  PRIMARY KEY (complaint_id, office)
) STRICT;

-- A difference between practitioners: about a decision (its dissent), or in the core group.
CREATE TABLE escalation (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  conference_id TEXT NOT NULL REFERENCES conference(id),
  dissent_id TEXT UNIQUE REFERENCES dissent(id) ON DELETE CASCADE,
  between_whom TEXT NOT NULL DEFAULT '',
  begun_on TEXT NOT NULL CHECK (begun_on IS date(begun_on))
) STRICT;
CREATE INDEX escalation_conference_id ON escalation(conference_id);

CREATE TABLE escalation_step (
  escalation_id TEXT NOT NULL REFERENCES escalation(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  level TEXT NOT NULL CHECK (level IN ('core-group', 'managers', 'policy', 'left')),
  taken_on TEXT NOT NULL CHECK (taken_on IS date(taken_on)),
  taken_to TEXT NOT NULL DEFAULT '',
  answer_by TEXT CHECK (answer_by IS date(answer_by)),
  result TEXT NOT NULL DEFAULT '',
  resolved INTEGER NOT NULL CHECK (resolved IN (0, 1)),
  PRIMARY KEY (escalation_id, position)
) STRICT;
CREATE INDEX escalation_step_answer_by ON escalation_step(answer_by);

-- Somebody outside asks for the record of a conference, or for something in it.
CREATE TABLE record_request (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  conference_id TEXT NOT NULL REFERENCES conference(id),
  asker TEXT NOT NULL CHECK (asker <> ''),
  office TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL CHECK (kind IN ('court', 'police', 'other')),
  asked_on TEXT NOT NULL CHECK (asked_on IS date(asked_on)),
  asked_how TEXT NOT NULL CHECK (asked_how IN ('letter', 'email', 'telephone', 'in-person', 'form')),
  wanted TEXT NOT NULL CHECK (wanted <> ''),
  state TEXT NOT NULL CHECK (state IN ('open', 'copy-allowed', 'told', 'refused')),
  chair_consent TEXT CHECK (chair_consent IS date(chair_consent)),
  court_order TEXT NOT NULL DEFAULT '',
  given TEXT NOT NULL DEFAULT '',
  settled_on TEXT CHECK (settled_on IS date(settled_on)),
  settled_by TEXT NOT NULL DEFAULT '',
  reader_id TEXT REFERENCES participant(id)
) STRICT;
CREATE INDEX record_request_conference_id ON record_request(conference_id);
CREATE INDEX record_request_reader_id ON record_request(reader_id);

CREATE TRIGGER complaint_inserted AFTER INSERT ON complaint BEGIN INSERT INTO journal_entry VALUES ('insert', 'complaint', new.id, NULL, json_object('id', new.id, 'conference_id', new.conference_id, 'participant_id', new.participant_id, 'by_name', new.by_name, 'received_on', new.received_on, 'received_how', new.received_how, 'content', new.content, 'addressed_to', new.addressed_to, 'referred_to', new.referred_to, 'referred_on', new.referred_on, 'answer_by', new.answer_by, 'outcome', new.outcome, 'outcome_on', new.outcome_on, 'explanation', new.explanation, 'followed_by', new.followed_by)); END;
CREATE TRIGGER complaint_updated AFTER UPDATE ON complaint BEGIN INSERT INTO journal_entry VALUES ('update', 'complaint', new.id, json_object('id', old.id, 'conference_id', old.conference_id, 'participant_id', old.participant_id, 'by_name', old.by_name, 'received_on', old.received_on, 'received_how', old.received_how, 'content', old.content, 'addressed_to', old.addressed_to, 'referred_to', old.referred_to, 'referred_on', old.referred_on, 'answer_by', old.answer_by, 'outcome', old.outcome, 'outcome_on', old.outcome_on, 'explanation', old.explanation, 'followed_by', old.followed_by), json_object('id', new.id, 'conference_id', new.conference_id, 'participant_id', new.participant_id, 'by_name', new.by_name, 'received_on', new.received_on, 'received_how', new.received_how, 'content', new.content, 'addressed_to', new.addressed_to, 'referred_to', new.referred_to, 'referred_on', new.referred_on, 'answer_by', new.answer_by, 'outcome', new.outcome, 'outcome_on', new.outcome_on, 'explanation', new.explanation, 'followed_by', new.followed_by)); END;
CREATE TRIGGER complaint_deleted AFTER DELETE ON complaint BEGIN INSERT INTO journal_entry VALUES ('delete', 'complaint', old.id, json_object('id', old.id, 'conference_id', old.conference_id, 'participant_id', old.participant_id, 'by_name', old.by_name, 'received_on', old.received_on, 'received_how', old.received_how, 'content', old.content, 'addressed_to', old.addressed_to, 'referred_to', old.referred_to, 'referred_on', old.referred_on, 'answer_by', old.answer_by, 'outcome', old.outcome, 'outcome_on', old.outcome_on, 'explanation', old.explanation, 'followed_by', old.followed_by), NULL); END;
CREATE TRIGGER complaint_about_inserted AFTER INSERT ON complaint_about BEGIN INSERT INTO journal_entry VALUES ('insert', 'complaint_about', new.complaint_id || '/' || new.aspect, NULL, json_object('complaint_id', new.complaint_id, 'aspect', new.aspect)); END;
CREATE TRIGGER complaint_about_updated AFTER UPDATE ON complaint_about BEGIN INSERT INTO journal_entry VALUES ('update', 'complaint_about', new.complaint_id || '/' || new.aspect, json_object('complaint_id', old.complaint_id, 'aspect', old.aspect), json_object('complaint_id', new.complaint_id, 'aspect', new.aspect)); END;
CREATE TRIGGER complaint_about_deleted AFTER DELETE ON complaint_about BEGIN INSERT INTO journal_entry VALUES ('delete', 'complaint_about', old.complaint_id || '/' || old.aspect, json_object('complaint_id', old.complaint_id, 'aspect', old.aspect), NULL); END;
CREATE TRIGGER complaint_passed_inserted AFTER INSERT ON complaint_passed BEGIN INSERT INTO journal_entry VALUES ('insert', 'complaint_passed', new.complaint_id || '/' || new.office, NULL, json_object('complaint_id', new.complaint_id, 'office', new.office, 'passed_on', new.passed_on)); END;
CREATE TRIGGER complaint_passed_updated AFTER UPDATE ON complaint_passed BEGIN INSERT INTO journal_entry VALUES ('update', 'complaint_passed', new.complaint_id || '/' || new.office, json_object('complaint_id', old.complaint_id, 'office', old.office, 'passed_on', old.passed_on), json_object('complaint_id', new.complaint_id, 'office', new.office, 'passed_on', new.passed_on)); END;
CREATE TRIGGER complaint_passed_deleted AFTER DELETE ON complaint_passed BEGIN INSERT INTO journal_entry VALUES ('delete', 'complaint_passed', old.complaint_id || '/' || old.office, json_object('complaint_id', old.complaint_id, 'office', old.office, 'passed_on', old.passed_on), NULL); END;
CREATE TRIGGER escalation_inserted AFTER INSERT ON escalation BEGIN INSERT INTO journal_entry VALUES ('insert', 'escalation', new.id, NULL, json_object('id', new.id, 'conference_id', new.conference_id, 'dissent_id', new.dissent_id, 'between_whom', new.between_whom, 'begun_on', new.begun_on)); END;
CREATE TRIGGER escalation_updated AFTER UPDATE ON escalation BEGIN INSERT INTO journal_entry VALUES ('update', 'escalation', new.id, json_object('id', old.id, 'conference_id', old.conference_id, 'dissent_id', old.dissent_id, 'between_whom', old.between_whom, 'begun_on', old.begun_on), json_object('id', new.id, 'conference_id', new.conference_id, 'dissent_id', new.dissent_id, 'between_whom', new.between_whom, 'begun_on', new.begun_on)); END;
CREATE TRIGGER escalation_deleted AFTER DELETE ON escalation BEGIN INSERT INTO journal_entry VALUES ('delete', 'escalation', old.id, json_object('id', old.id, 'conference_id', old.conference_id, 'dissent_id', old.dissent_id, 'between_whom', old.between_whom, 'begun_on', old.begun_on), NULL); END;
CREATE TRIGGER escalation_step_inserted AFTER INSERT ON escalation_step BEGIN INSERT INTO journal_entry VALUES ('insert', 'escalation_step', new.escalation_id || '/' || new.position, NULL, json_object('escalation_id', new.escalation_id, 'position', new.position, 'level', new.level, 'taken_on', new.taken_on, 'taken_to', new.taken_to, 'answer_by', new.answer_by, 'result', new.result, 'resolved', new.resolved)); END;
CREATE TRIGGER escalation_step_updated AFTER UPDATE ON escalation_step BEGIN INSERT INTO journal_entry VALUES ('update', 'escalation_step', new.escalation_id || '/' || new.position, json_object('escalation_id', old.escalation_id, 'position', old.position, 'level', old.level, 'taken_on', old.taken_on, 'taken_to', old.taken_to, 'answer_by', old.answer_by, 'result', old.result, 'resolved', old.resolved), json_object('escalation_id', new.escalation_id, 'position', new.position, 'level', new.level, 'taken_on', new.taken_on, 'taken_to', new.taken_to, 'answer_by', new.answer_by, 'result', new.result, 'resolved', new.resolved)); END;
CREATE TRIGGER escalation_step_deleted AFTER DELETE ON escalation_step BEGIN INSERT INTO journal_entry VALUES ('delete', 'escalation_step', old.escalation_id || '/' || old.position, json_object('escalation_id', old.escalation_id, 'position', old.position, 'level', old.level, 'taken_on', old.taken_on, 'taken_to', old.taken_to, 'answer_by', old.answer_by, 'result', old.result, 'resolved', old.resolved), NULL); END;
CREATE TRIGGER record_request_inserted AFTER INSERT ON record_request BEGIN INSERT INTO journal_entry VALUES ('insert', 'record_request', new.id, NULL, json_object('id', new.id, 'conference_id', new.conference_id, 'asker', new.asker, 'office', new.office, 'address', new.address, 'kind', new.kind, 'asked_on', new.asked_on, 'asked_how', new.asked_how, 'wanted', new.wanted, 'state', new.state, 'chair_consent', new.chair_consent, 'court_order', new.court_order, 'given', new.given, 'settled_on', new.settled_on, 'settled_by', new.settled_by, 'reader_id', new.reader_id)); END;
CREATE TRIGGER record_request_updated AFTER UPDATE ON record_request BEGIN INSERT INTO journal_entry VALUES ('update', 'record_request', new.id, json_object('id', old.id, 'conference_id', old.conference_id, 'asker', old.asker, 'office', old.office, 'address', old.address, 'kind', old.kind, 'asked_on', old.asked_on, 'asked_how', old.asked_how, 'wanted', old.wanted, 'state', old.state, 'chair_consent', old.chair_consent, 'court_order', old.court_order, 'given', old.given, 'settled_on', old.settled_on, 'settled_by', old.settled_by, 'reader_id', old.reader_id), json_object('id', new.id, 'conference_id', new.conference_id, 'asker', new.asker, 'office', new.office, 'address', new.address, 'kind', new.kind, 'asked_on', new.asked_on, 'asked_how', new.asked_how, 'wanted', new.wanted, 'state', new.state, 'chair_consent', new.chair_consent, 'court_order', new.court_order, 'given', new.given, 'settled_on', new.settled_on, 'settled_by', new.settled_by, 'reader_id', new.reader_id)); END;
CREATE TRIGGER record_request_deleted AFTER DELETE ON record_request BEGIN INSERT INTO journal_entry VALUES ('delete', 'record_request', old.id, json_object('id', old.id, 'conference_id', old.conference_id, 'asker', old.asker, 'office', old.office, 'address', old.address, 'kind', old.kind, 'asked_on', old.asked_on, 'asked_how', old.asked_how, 'wanted', old.wanted, 'state', old.state, 'chair_consent', old.chair_consent, 'court_order', old.court_order, 'given', old.given, 'settled_on', old.settled_on, 'settled_by', old.settled_by, 'reader_id', old.reader_id), NULL); END;
