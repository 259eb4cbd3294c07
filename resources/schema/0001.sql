-- Casebook, schema 1. Applied whole, once, in one transaction; later schemas are files of their own.
--
-- Ids are UUID text, dates ISO text ('2026-03-09'), times of day '09:30:00.000' as the clock on the wall showed, moments
-- UTC text ('2026-03-09T09:30:00.000Z'). Enums are fixed words, never the shown words. Languages are BCP 47 tags, '' not asked.
-- The functions cadair_now, cadair_who, cadair_chain and cadair_folded are the program's own: no other tool can write here.

-- The journal: append-only, each entry's hash taken over the one before it. Triggers write it, never the program by hand,
-- except for what a person did that wrote no row (read, print, export …).
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  act TEXT NOT NULL,
  subject TEXT NOT NULL,
  row TEXT NOT NULL,
  old_values TEXT,
  new_values TEXT,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX journal_subject ON journal(subject, row);
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE VIEW journal_entry AS SELECT act, subject, row, old_values, new_values FROM journal;
-- A row saved as it already was leaves no entry.
CREATE TRIGGER journal_append INSTEAD OF INSERT ON journal_entry WHEN new.old_values IS NOT new.new_values BEGIN
  INSERT INTO journal (seq, at, who, act, subject, row, old_values, new_values, hash)
  SELECT next.seq, next.at, next.who, new.act, new.subject, new.row, new.old_values, new.new_values,
         cadair_chain(next.hash, next.seq, next.at, next.who, new.act, new.subject, new.row, new.old_values, new.new_values)
    FROM (SELECT coalesce((SELECT seq FROM journal ORDER BY seq DESC LIMIT 1), 0) + 1 AS seq,
                 coalesce((SELECT hash FROM journal ORDER BY seq DESC LIMIT 1), '') AS hash,
                 cadair_now() AS at, cadair_who() AS who) AS next;
END;

-- The casebook itself: one row. needs: the program version that can read this file, for programs older than it.
-- This table and that column stay in every later schema.
CREATE TABLE casebook (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL CHECK (length(id) = 36),
  needs TEXT NOT NULL,
  made_at TEXT NOT NULL CHECK (made_at IS strftime('%Y-%m-%dT%H:%M:%fZ', made_at)),
  made_by TEXT NOT NULL,
  zone TEXT NOT NULL
) STRICT;

-- What the unit set for itself.
CREATE TABLE setting (
  key TEXT PRIMARY KEY CHECK (key <> ''),
  value TEXT NOT NULL
) STRICT;

-- A household whose children conferences consider.
CREATE TABLE family (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL DEFAULT '',
  reference TEXT NOT NULL DEFAULT ''
) STRICT;

-- A child, born or not; ages are computed, never kept.
CREATE TABLE child (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  family_id TEXT NOT NULL REFERENCES family(id),
  given_name TEXT NOT NULL DEFAULT '',
  family_name TEXT NOT NULL DEFAULT '',
  called_name TEXT NOT NULL DEFAULT '',
  born TEXT CHECK (born IS date(born)),
  expected TEXT CHECK (expected IS date(expected)),
  died TEXT CHECK (died IS date(died)),
  meeting_language TEXT NOT NULL DEFAULT '',
  papers_language TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX child_family_id ON child(family_id);

-- An adult: of a family, of an agency, or of the unit.
CREATE TABLE person (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL DEFAULT '',
  called_name TEXT NOT NULL DEFAULT '',
  agency TEXT CHECK (agency <> ''),
  agency_name TEXT NOT NULL DEFAULT '',
  job TEXT NOT NULL DEFAULT '',
  role TEXT CHECK (role IN ('social-worker', 'team-manager')),
  address TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  meeting_language TEXT NOT NULL DEFAULT '',
  papers_language TEXT NOT NULL DEFAULT '',
  needs TEXT NOT NULL DEFAULT ''
) STRICT;

-- How an adult belongs to a family.
CREATE TABLE family_member (
  family_id TEXT NOT NULL REFERENCES family(id),
  person_id TEXT NOT NULL REFERENCES person(id),
  relation TEXT NOT NULL CHECK (relation IN ('mother', 'father', 'step-parent', 'grandparent', 'other-relative', 'carer', 'foster-carer', 'other')),
  parental_responsibility INTEGER NOT NULL CHECK (parental_responsibility IN (0, 1)),
  PRIMARY KEY (family_id, person_id)
) STRICT;
CREATE INDEX family_member_person_id ON family_member(person_id);

-- To which of the family's children.
CREATE TABLE family_member_child (
  family_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  child_id TEXT NOT NULL REFERENCES child(id),
  PRIMARY KEY (family_id, person_id, position),
  FOREIGN KEY (family_id, person_id) REFERENCES family_member(family_id, person_id) ON DELETE CASCADE
) STRICT;
CREATE INDEX family_member_child_child_id ON family_member_child(child_id);

-- One conference. proceed_reason: why the chair went on without a quorum; NULL while that was not decided.
CREATE TABLE conference (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  family_id TEXT NOT NULL REFERENCES family(id),
  procedure TEXT NOT NULL CHECK (procedure <> ''),
  type TEXT NOT NULL CHECK (type IN ('initial', 'pre-birth', 'review', 'transfer-in')),
  state TEXT NOT NULL CHECK (state IN ('requested', 'convened', 'in-session', 'concluded', 'decisions-issued', 'minutes-approved', 'distributed', 'closed', 'postponed', 'adjourned', 'cancelled', 'not-proceeded')),
  reasons TEXT NOT NULL DEFAULT '',
  held_on TEXT CHECK (held_on IS date(held_on)),
  planned_start TEXT CHECK (planned_start IS strftime('%H:%M:%f', planned_start)),
  planned_minutes INTEGER NOT NULL CHECK (planned_minutes >= 0),
  place TEXT NOT NULL DEFAULT '',
  started_at TEXT CHECK (started_at IS strftime('%H:%M:%f', started_at)),
  ended_at TEXT CHECK (ended_at IS strftime('%H:%M:%f', ended_at)),
  exploitation INTEGER NOT NULL CHECK (exploitation IN (0, 1)),
  proceed_reason TEXT,
  decision_time TEXT CHECK (decision_time IS strftime('%H:%M:%f', decision_time)),
  late_reason TEXT NOT NULL DEFAULT '',
  chair_id TEXT REFERENCES person(id),
  follows_id TEXT REFERENCES conference(id)
) STRICT;
CREATE INDEX conference_family_id ON conference(family_id);
CREATE INDEX conference_held_on_planned_start ON conference(held_on, planned_start);
CREATE INDEX conference_state ON conference(state);
CREATE INDEX conference_chair_id ON conference(chair_id);
CREATE INDEX conference_follows_id ON conference(follows_id);

-- Agencies the chair named key for this conference.
CREATE TABLE conference_key_agency (
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  agency TEXT NOT NULL CHECK (agency <> ''),
  PRIMARY KEY (conference_id, position)
) STRICT;

-- The grounds on which it went on without a quorum.
CREATE TABLE conference_proceed_ground (
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  ground TEXT NOT NULL CHECK (ground <> ''),
  PRIMARY KEY (conference_id, position)
) STRICT;

-- A child the conference decides about: names, languages and address as on that day; dates of life stand with the child.
CREATE TABLE subject (
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  child_id TEXT NOT NULL REFERENCES child(id),
  position INTEGER NOT NULL CHECK (position >= 0),
  given_name TEXT NOT NULL DEFAULT '',
  family_name TEXT NOT NULL DEFAULT '',
  called_name TEXT NOT NULL DEFAULT '',
  meeting_language TEXT NOT NULL DEFAULT '',
  papers_language TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  plan_since TEXT CHECK (plan_since IS date(plan_since)),
  category_reason TEXT NOT NULL DEFAULT '',
  wishes_to_attend INTEGER CHECK (wishes_to_attend IN (0, 1)),
  recommended TEXT CHECK (recommended IN ('start-plan', 'continue-plan', 'end-plan', 'no-plan')),
  outcome TEXT CHECK (outcome IN ('start-plan', 'continue-plan', 'end-plan', 'no-plan')),
  ending_ground TEXT CHECK (ending_ground IN ('no-longer-at-risk', 'moved', 'eighteen', 'died', 'left-uk', 'care-order')),
  ending_accepted TEXT CHECK (ending_accepted IS date(ending_accepted)),
  ending_consulted TEXT CHECK (ending_consulted IS date(ending_consulted)),
  PRIMARY KEY (conference_id, child_id)
) STRICT;
CREATE INDEX subject_child_id ON subject(child_id);

-- Categories recorded or proposed for a subject; the first is the primary one.
CREATE TABLE subject_category (
  conference_id TEXT NOT NULL,
  child_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  category TEXT NOT NULL CHECK (category <> ''),
  PRIMARY KEY (conference_id, child_id, position),
  FOREIGN KEY (conference_id, child_id) REFERENCES subject(conference_id, child_id) ON DELETE CASCADE
) STRICT;

-- What earlier conferences about a subject came to, oldest first.
CREATE TABLE subject_previous (
  conference_id TEXT NOT NULL,
  child_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  type TEXT NOT NULL CHECK (type IN ('initial', 'pre-birth', 'review', 'transfer-in')),
  held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  quorate INTEGER NOT NULL CHECK (quorate IN (0, 1)),
  PRIMARY KEY (conference_id, child_id, position),
  FOREIGN KEY (conference_id, child_id) REFERENCES subject(conference_id, child_id) ON DELETE CASCADE
) STRICT;

-- Somebody invited to or present at one conference, frozen as they were that day.
CREATE TABLE participant (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  person_id TEXT REFERENCES person(id),
  child_id TEXT REFERENCES child(id),
  name TEXT NOT NULL DEFAULT '',
  called_name TEXT NOT NULL DEFAULT '',
  capacity TEXT NOT NULL CHECK (capacity IN ('chair', 'minute-taker', 'practitioner', 'parent', 'carer', 'relative', 'child', 'supporter', 'advocate', 'legal-representative', 'interpreter', 'observer', 'guardian', 'foster-carer')),
  agency TEXT CHECK (agency <> ''),
  agency_name TEXT NOT NULL DEFAULT '',
  job TEXT NOT NULL DEFAULT '',
  role TEXT CHECK (role IN ('social-worker', 'team-manager')),
  relation TEXT CHECK (relation IN ('mother', 'father', 'step-parent', 'grandparent', 'other-relative', 'carer', 'foster-carer', 'other')),
  address TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  meeting_language TEXT NOT NULL DEFAULT '',
  papers_language TEXT NOT NULL DEFAULT '',
  basis TEXT NOT NULL CHECK (basis IN ('contact', 'expertise', 'responsibility')),
  invited TEXT CHECK (invited IS date(invited)),
  reply TEXT NOT NULL CHECK (reply IN ('awaited', 'coming', 'apologies', 'sends-deputy', 'report-only')),
  apology TEXT NOT NULL DEFAULT '',
  mode TEXT NOT NULL CHECK (mode IN ('room', 'video', 'phone')),
  mode_accepted INTEGER NOT NULL CHECK (mode_accepted IN (0, 1)),
  deputy_for TEXT REFERENCES participant(id) DEFERRABLE INITIALLY DEFERRED,
  core_group INTEGER NOT NULL CHECK (core_group IN (0, 1))
) STRICT;
CREATE INDEX participant_conference_id ON participant(conference_id);
CREATE INDEX participant_person_id ON participant(person_id);
CREATE INDEX participant_child_id ON participant(child_id);
CREATE INDEX participant_deputy_for ON participant(deputy_for);

-- Children a practitioner's agency is in direct contact with.
CREATE TABLE participant_contact (
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  child_id TEXT NOT NULL REFERENCES child(id),
  PRIMARY KEY (participant_id, position)
) STRICT;
CREATE INDEX participant_contact_child_id ON participant_contact(child_id);

-- Children a member of the family belongs to.
CREATE TABLE participant_child (
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  child_id TEXT NOT NULL REFERENCES child(id),
  PRIMARY KEY (participant_id, position)
) STRICT;
CREATE INDEX participant_child_child_id ON participant_child(child_id);

-- Stays in the meeting. No end: still there.
CREATE TABLE presence (
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  from_time TEXT NOT NULL CHECK (from_time IS strftime('%H:%M:%f', from_time)),
  to_time TEXT CHECK (to_time IS strftime('%H:%M:%f', to_time)),
  PRIMARY KEY (participant_id, position)
) STRICT;

-- A request to keep somebody out, and what the chair decided.
CREATE TABLE exclusion (
  participant_id TEXT PRIMARY KEY REFERENCES participant(id) ON DELETE CASCADE,
  requested TEXT CHECK (requested IS date(requested)),
  requested_by TEXT REFERENCES participant(id) DEFERRABLE INITIALLY DEFERRED,
  ground TEXT CHECK (ground <> ''),
  evidence TEXT NOT NULL DEFAULT '',
  decided TEXT NOT NULL CHECK (decided IN ('before', 'during')),
  extent TEXT NOT NULL CHECK (extent IN ('whole', 'part')),
  from_time TEXT CHECK (from_time IS strftime('%H:%M:%f', from_time)),
  to_time TEXT CHECK (to_time IS strftime('%H:%M:%f', to_time)),
  record TEXT CHECK (record IN ('whole', 'attended-part', 'none'))
) STRICT;
CREATE INDEX exclusion_requested_by ON exclusion(requested_by);

-- A report somebody owes or gave.
CREATE TABLE report (
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('social-work', 'agency', 'police', 'assessment')),
  PRIMARY KEY (participant_id, position)
) STRICT;

-- Who has had a report since when.
CREATE TABLE report_reader (
  participant_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  reader TEXT NOT NULL CHECK (reader IN ('parents', 'children', 'chair', 'attendees')),
  given_on TEXT NOT NULL CHECK (given_on IS date(given_on)),
  PRIMARY KEY (participant_id, position, reader),
  FOREIGN KEY (participant_id, position) REFERENCES report(participant_id, position) ON DELETE CASCADE
) STRICT;

-- What happened on a day and starts, stops or answers a clock.
CREATE TABLE case_event (
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  event TEXT NOT NULL CHECK (event <> ''),
  happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on)),
  at_time TEXT CHECK (at_time IS strftime('%H:%M:%f', at_time)),
  child_id TEXT REFERENCES child(id),
  participant_id TEXT REFERENCES participant(id),
  initiated_enquiry INTEGER NOT NULL CHECK (initiated_enquiry IN (0, 1)),
  timescale TEXT CHECK (timescale <> ''),
  reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (conference_id, position)
) STRICT;
CREATE INDEX case_event_child_id ON case_event(child_id);
CREATE INDEX case_event_participant_id ON case_event(participant_id);

-- Documents that went to somebody. No time: by the end of that day.
CREATE TABLE sent_document (
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  document TEXT NOT NULL CHECK (document <> ''),
  participant_id TEXT NOT NULL REFERENCES participant(id),
  sent_on TEXT NOT NULL CHECK (sent_on IS date(sent_on)),
  at_time TEXT CHECK (at_time IS strftime('%H:%M:%f', at_time)),
  PRIMARY KEY (conference_id, position)
) STRICT;
CREATE INDEX sent_document_participant_id ON sent_document(participant_id);

-- One paragraph of the record.
CREATE TABLE note (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  conference_id TEXT NOT NULL REFERENCES conference(id),
  agenda TEXT NOT NULL CHECK (agenda <> ''),
  child_id TEXT REFERENCES child(id),
  kind TEXT NOT NULL CHECK (kind IN ('fact', 'allegation', 'opinion', 'strength', 'worry', 'grey-area', 'childs-words', 'familys-words', 'analysis', 'procedural')),
  content TEXT NOT NULL DEFAULT '',
  author TEXT NOT NULL DEFAULT '',
  written_at TEXT NOT NULL CHECK (written_at IS strftime('%Y-%m-%dT%H:%M:%fZ', written_at)),
  position INTEGER NOT NULL,
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1))
) STRICT;
CREATE INDEX note_conference_id ON note(conference_id);
CREATE INDEX note_child_id ON note(child_id);

-- Whose copies leave a paragraph out.
CREATE TABLE note_withheld (
  note_id TEXT NOT NULL REFERENCES note(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  participant_id TEXT NOT NULL REFERENCES participant(id),
  PRIMARY KEY (note_id, position)
) STRICT;
CREATE INDEX note_withheld_participant_id ON note_withheld(participant_id);

-- Time spent on an item of the agenda. No end: the current item.
CREATE TABLE agenda_span (
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  item TEXT NOT NULL CHECK (item <> ''),
  from_time TEXT NOT NULL CHECK (from_time IS strftime('%H:%M:%f', from_time)),
  to_time TEXT CHECK (to_time IS strftime('%H:%M:%f', to_time)),
  PRIMARY KEY (conference_id, position)
) STRICT;

-- A practitioner's view on one child. Never counted.
CREATE TABLE view_given (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  conference_id TEXT NOT NULL REFERENCES conference(id),
  child_id TEXT NOT NULL REFERENCES child(id),
  participant_id TEXT NOT NULL REFERENCES participant(id),
  choice TEXT NOT NULL CHECK (choice IN ('likely', 'not-likely', 'no-view')),
  reason TEXT NOT NULL DEFAULT '',
  given_at TEXT NOT NULL CHECK (given_at IS strftime('%Y-%m-%dT%H:%M:%fZ', given_at)),
  UNIQUE (conference_id, child_id, participant_id)
) STRICT;
CREATE INDEX view_given_child_id ON view_given(child_id);
CREATE INDEX view_given_participant_id ON view_given(participant_id);

-- A dissent, in the dissenter's own words.
CREATE TABLE dissent (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  conference_id TEXT NOT NULL REFERENCES conference(id),
  child_id TEXT NOT NULL REFERENCES child(id),
  participant_id TEXT NOT NULL REFERENCES participant(id),
  reason TEXT NOT NULL DEFAULT '',
  read_back INTEGER NOT NULL CHECK (read_back IN (0, 1)),
  recorded_at TEXT NOT NULL CHECK (recorded_at IS strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at))
) STRICT;
CREATE INDEX dissent_conference_id ON dissent(conference_id);
CREATE INDEX dissent_child_id ON dissent(child_id);
CREATE INDEX dissent_participant_id ON dissent(participant_id);

-- What was decided for one child. Corrected by a later row that names it, never changed.
CREATE TABLE decision (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  conference_id TEXT NOT NULL REFERENCES conference(id),
  child_id TEXT NOT NULL REFERENCES child(id),
  outcome TEXT NOT NULL CHECK (outcome IN ('start-plan', 'continue-plan', 'end-plan', 'no-plan')),
  category_reason TEXT NOT NULL DEFAULT '',
  reasons TEXT NOT NULL DEFAULT '',
  reached_by TEXT NOT NULL CHECK (reached_by IN ('consensus', 'chairs-determination', 'professionals-attending')),
  decided_at TEXT NOT NULL CHECK (decided_at IS strftime('%Y-%m-%dT%H:%M:%fZ', decided_at)),
  decided_by TEXT NOT NULL DEFAULT '',
  corrects_id TEXT REFERENCES decision(id),
  correction_reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX decision_conference_id ON decision(conference_id);
CREATE INDEX decision_child_id ON decision(child_id);
CREATE INDEX decision_corrects_id ON decision(corrects_id);

-- Its categories; the first is the primary one.
CREATE TABLE decision_category (
  decision_id TEXT NOT NULL REFERENCES decision(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  category TEXT NOT NULL CHECK (category <> ''),
  PRIMARY KEY (decision_id, position)
) STRICT;

-- A departure from a rule that a person decided on.
CREATE TABLE departure (
  conference_id TEXT NOT NULL REFERENCES conference(id),
  position INTEGER NOT NULL CHECK (position >= 0),
  step TEXT NOT NULL CHECK (step <> ''),
  rule TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  by_whom TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
  PRIMARY KEY (conference_id, position)
) STRICT;

-- A document issued to one person, frozen with its digest.
CREATE TABLE letter (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  conference_id TEXT NOT NULL REFERENCES conference(id),
  document TEXT NOT NULL CHECK (document <> ''),
  participant_id TEXT NOT NULL REFERENCES participant(id),
  language TEXT NOT NULL CHECK (language <> ''),
  html TEXT NOT NULL,
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  copy_number INTEGER NOT NULL CHECK (copy_number >= 1),
  issued_at TEXT NOT NULL CHECK (issued_at IS strftime('%Y-%m-%dT%H:%M:%fZ', issued_at))
) STRICT;
CREATE INDEX letter_conference_id ON letter(conference_id);
CREATE INDEX letter_participant_id ON letter(participant_id);

-- Text as it is typed, not yet a record: not journalled, gone when it is settled.
CREATE TABLE draft (
  box TEXT PRIMARY KEY CHECK (box <> ''),
  content TEXT NOT NULL,
  caret INTEGER NOT NULL CHECK (caret >= 0),
  kept_at TEXT NOT NULL CHECK (kept_at IS strftime('%Y-%m-%dT%H:%M:%fZ', kept_at))
) STRICT;

-- A decision is corrected by another, a letter was issued as it stands: neither is ever changed.
CREATE TRIGGER decision_is_final BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'a decision is corrected, never changed'); END;
CREATE TRIGGER decision_category_is_final BEFORE UPDATE ON decision_category BEGIN SELECT RAISE(ABORT, 'a decision is corrected, never changed'); END;
CREATE TRIGGER letter_is_final BEFORE UPDATE ON letter BEGIN SELECT RAISE(ABORT, 'a letter stays as it was issued'); END;

-- The journal's triggers: three for each table, all its columns.
CREATE TRIGGER casebook_inserted AFTER INSERT ON casebook BEGIN INSERT INTO journal_entry VALUES ('insert', 'casebook', '1', NULL, json_object('one', new.one, 'id', new.id, 'needs', new.needs, 'made_at', new.made_at, 'made_by', new.made_by, 'zone', new.zone)); END;
CREATE TRIGGER casebook_updated AFTER UPDATE ON casebook BEGIN INSERT INTO journal_entry VALUES ('update', 'casebook', '1', json_object('one', old.one, 'id', old.id, 'needs', old.needs, 'made_at', old.made_at, 'made_by', old.made_by, 'zone', old.zone), json_object('one', new.one, 'id', new.id, 'needs', new.needs, 'made_at', new.made_at, 'made_by', new.made_by, 'zone', new.zone)); END;
CREATE TRIGGER casebook_deleted AFTER DELETE ON casebook BEGIN INSERT INTO journal_entry VALUES ('delete', 'casebook', '1', json_object('one', old.one, 'id', old.id, 'needs', old.needs, 'made_at', old.made_at, 'made_by', old.made_by, 'zone', old.zone), NULL); END;
CREATE TRIGGER setting_inserted AFTER INSERT ON setting BEGIN INSERT INTO journal_entry VALUES ('insert', 'setting', new.key, NULL, json_object('key', new.key, 'value', new.value)); END;
CREATE TRIGGER setting_updated AFTER UPDATE ON setting BEGIN INSERT INTO journal_entry VALUES ('update', 'setting', new.key, json_object('key', old.key, 'value', old.value), json_object('key', new.key, 'value', new.value)); END;
CREATE TRIGGER setting_deleted AFTER DELETE ON setting BEGIN INSERT INTO journal_entry VALUES ('delete', 'setting', old.key, json_object('key', old.key, 'value', old.value), NULL); END;
CREATE TRIGGER family_inserted AFTER INSERT ON family BEGIN INSERT INTO journal_entry VALUES ('insert', 'family', new.id, NULL, json_object('id', new.id, 'name', new.name, 'reference', new.reference)); END;
CREATE TRIGGER family_updated AFTER UPDATE ON family BEGIN INSERT INTO journal_entry VALUES ('update', 'family', new.id, json_object('id', old.id, 'name', old.name, 'reference', old.reference), json_object('id', new.id, 'name', new.name, 'reference', new.reference)); END;
CREATE TRIGGER family_deleted AFTER DELETE ON family BEGIN INSERT INTO journal_entry VALUES ('delete', 'family', old.id, json_object('id', old.id, 'name', old.name, 'reference', old.reference), NULL); END;
CREATE TRIGGER child_inserted AFTER INSERT ON child BEGIN INSERT INTO journal_entry VALUES ('insert', 'child', new.id, NULL, json_object('id', new.id, 'family_id', new.family_id, 'given_name', new.given_name, 'family_name', new.family_name, 'called_name', new.called_name, 'born', new.born, 'expected', new.expected, 'died', new.died, 'meeting_language', new.meeting_language, 'papers_language', new.papers_language, 'address', new.address)); END;
CREATE TRIGGER child_updated AFTER UPDATE ON child BEGIN INSERT INTO journal_entry VALUES ('update', 'child', new.id, json_object('id', old.id, 'family_id', old.family_id, 'given_name', old.given_name, 'family_name', old.family_name, 'called_name', old.called_name, 'born', old.born, 'expected', old.expected, 'died', old.died, 'meeting_language', old.meeting_language, 'papers_language', old.papers_language, 'address', old.address), json_object('id', new.id, 'family_id', new.family_id, 'given_name', new.given_name, 'family_name', new.family_name, 'called_name', new.called_name, 'born', new.born, 'expected', new.expected, 'died', new.died, 'meeting_language', new.meeting_language, 'papers_language', new.papers_language, 'address', new.address)); END;
CREATE TRIGGER child_deleted AFTER DELETE ON child BEGIN INSERT INTO journal_entry VALUES ('delete', 'child', old.id, json_object('id', old.id, 'family_id', old.family_id, 'given_name', old.given_name, 'family_name', old.family_name, 'called_name', old.called_name, 'born', old.born, 'expected', old.expected, 'died', old.died, 'meeting_language', old.meeting_language, 'papers_language', old.papers_language, 'address', old.address), NULL); END;
CREATE TRIGGER person_inserted AFTER INSERT ON person BEGIN INSERT INTO journal_entry VALUES ('insert', 'person', new.id, NULL, json_object('id', new.id, 'name', new.name, 'called_name', new.called_name, 'agency', new.agency, 'agency_name', new.agency_name, 'job', new.job, 'role', new.role, 'address', new.address, 'phone', new.phone, 'email', new.email, 'meeting_language', new.meeting_language, 'papers_language', new.papers_language, 'needs', new.needs)); END;
CREATE TRIGGER person_updated AFTER UPDATE ON person BEGIN INSERT INTO journal_entry VALUES ('update', 'person', new.id, json_object('id', old.id, 'name', old.name, 'called_name', old.called_name, 'agency', old.agency, 'agency_name', old.agency_name, 'job', old.job, 'role', old.role, 'address', old.address, 'phone', old.phone, 'email', old.email, 'meeting_language', old.meeting_language, 'papers_language', old.papers_language, 'needs', old.needs), json_object('id', new.id, 'name', new.name, 'called_name', new.called_name, 'agency', new.agency, 'agency_name', new.agency_name, 'job', new.job, 'role', new.role, 'address', new.address, 'phone', new.phone, 'email', new.email, 'meeting_language', new.meeting_language, 'papers_language', new.papers_language, 'needs', new.needs)); END;
CREATE TRIGGER person_deleted AFTER DELETE ON person BEGIN INSERT INTO journal_entry VALUES ('delete', 'person', old.id, json_object('id', old.id, 'name', old.name, 'called_name', old.called_name, 'agency', old.agency, 'agency_name', old.agency_name, 'job', old.job, 'role', old.role, 'address', old.address, 'phone', old.phone, 'email', old.email, 'meeting_language', old.meeting_language, 'papers_language', old.papers_language, 'needs', old.needs), NULL); END;
CREATE TRIGGER family_member_inserted AFTER INSERT ON family_member BEGIN INSERT INTO journal_entry VALUES ('insert', 'family_member', new.family_id || '/' || new.person_id, NULL, json_object('family_id', new.family_id, 'person_id', new.person_id, 'relation', new.relation, 'parental_responsibility', new.parental_responsibility)); END;
CREATE TRIGGER family_member_updated AFTER UPDATE ON family_member BEGIN INSERT INTO journal_entry VALUES ('update', 'family_member', new.family_id || '/' || new.person_id, json_object('family_id', old.family_id, 'person_id', old.person_id, 'relation', old.relation, 'parental_responsibility', old.parental_responsibility), json_object('family_id', new.family_id, 'person_id', new.person_id, 'relation', new.relation, 'parental_responsibility', new.parental_responsibility)); END;
CREATE TRIGGER family_member_deleted AFTER DELETE ON family_member BEGIN INSERT INTO journal_entry VALUES ('delete', 'family_member', old.family_id || '/' || old.person_id, json_object('family_id', old.family_id, 'person_id', old.person_id, 'relation', old.relation, 'parental_responsibility', old.parental_responsibility), NULL); END;
CREATE TRIGGER family_member_child_inserted AFTER INSERT ON family_member_child BEGIN INSERT INTO journal_entry VALUES ('insert', 'family_member_child', new.family_id || '/' || new.person_id || '/' || new.position, NULL, json_object('family_id', new.family_id, 'person_id', new.person_id, 'position', new.position, 'child_id', new.child_id)); END;
CREATE TRIGGER family_member_child_updated AFTER UPDATE ON family_member_child BEGIN INSERT INTO journal_entry VALUES ('update', 'family_member_child', new.family_id || '/' || new.person_id || '/' || new.position, json_object('family_id', old.family_id, 'person_id', old.person_id, 'position', old.position, 'child_id', old.child_id), json_object('family_id', new.family_id, 'person_id', new.person_id, 'position', new.position, 'child_id', new.child_id)); END;
CREATE TRIGGER family_member_child_deleted AFTER DELETE ON family_member_child BEGIN INSERT INTO journal_entry VALUES ('delete', 'family_member_child', old.family_id || '/' || old.person_id || '/' || old.position, json_object('family_id', old.family_id, 'person_id', old.person_id, 'position', old.position, 'child_id', old.child_id), NULL); END;
CREATE TRIGGER conference_inserted AFTER INSERT ON conference BEGIN INSERT INTO journal_entry VALUES ('insert', 'conference', new.id, NULL, json_object('id', new.id, 'family_id', new.family_id, 'procedure', new.procedure, 'type', new.type, 'state', new.state, 'reasons', new.reasons, 'held_on', new.held_on, 'planned_start', new.planned_start, 'planned_minutes', new.planned_minutes, 'place', new.place, 'started_at', new.started_at, 'ended_at', new.ended_at, 'exploitation', new.exploitation, 'proceed_reason', new.proceed_reason, 'decision_time', new.decision_time, 'late_reason', new.late_reason, 'chair_id', new.chair_id, 'follows_id', new.follows_id)); END;
CREATE TRIGGER conference_updated AFTER UPDATE ON conference BEGIN INSERT INTO journal_entry VALUES ('update', 'conference', new.id, json_object('id', old.id, 'family_id', old.family_id, 'procedure', old.procedure, 'type', old.type, 'state', old.state, 'reasons', old.reasons, 'held_on', old.held_on, 'planned_start', old.planned_start, 'planned_minutes', old.planned_minutes, 'place', old.place, 'started_at', old.started_at, 'ended_at', old.ended_at, 'exploitation', old.exploitation, 'proceed_reason', old.proceed_reason, 'decision_time', old.decision_time, 'late_reason', old.late_reason, 'chair_id', old.chair_id, 'follows_id', old.follows_id), json_object('id', new.id, 'family_id', new.family_id, 'procedure', new.procedure, 'type', new.type, 'state', new.state, 'reasons', new.reasons, 'held_on', new.held_on, 'planned_start', new.planned_start, 'planned_minutes', new.planned_minutes, 'place', new.place, 'started_at', new.started_at, 'ended_at', new.ended_at, 'exploitation', new.exploitation, 'proceed_reason', new.proceed_reason, 'decision_time', new.decision_time, 'late_reason', new.late_reason, 'chair_id', new.chair_id, 'follows_id', new.follows_id)); END;
CREATE TRIGGER conference_deleted AFTER DELETE ON conference BEGIN INSERT INTO journal_entry VALUES ('delete', 'conference', old.id, json_object('id', old.id, 'family_id', old.family_id, 'procedure', old.procedure, 'type', old.type, 'state', old.state, 'reasons', old.reasons, 'held_on', old.held_on, 'planned_start', old.planned_start, 'planned_minutes', old.planned_minutes, 'place', old.place, 'started_at', old.started_at, 'ended_at', old.ended_at, 'exploitation', old.exploitation, 'proceed_reason', old.proceed_reason, 'decision_time', old.decision_time, 'late_reason', old.late_reason, 'chair_id', old.chair_id, 'follows_id', old.follows_id), NULL); END;
CREATE TRIGGER conference_key_agency_inserted AFTER INSERT ON conference_key_agency BEGIN INSERT INTO journal_entry VALUES ('insert', 'conference_key_agency', new.conference_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'position', new.position, 'agency', new.agency)); END;
CREATE TRIGGER conference_key_agency_updated AFTER UPDATE ON conference_key_agency BEGIN INSERT INTO journal_entry VALUES ('update', 'conference_key_agency', new.conference_id || '/' || new.position, json_object('conference_id', old.conference_id, 'position', old.position, 'agency', old.agency), json_object('conference_id', new.conference_id, 'position', new.position, 'agency', new.agency)); END;
CREATE TRIGGER conference_key_agency_deleted AFTER DELETE ON conference_key_agency BEGIN INSERT INTO journal_entry VALUES ('delete', 'conference_key_agency', old.conference_id || '/' || old.position, json_object('conference_id', old.conference_id, 'position', old.position, 'agency', old.agency), NULL); END;
CREATE TRIGGER conference_proceed_ground_inserted AFTER INSERT ON conference_proceed_ground BEGIN INSERT INTO journal_entry VALUES ('insert', 'conference_proceed_ground', new.conference_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'position', new.position, 'ground', new.ground)); END;
CREATE TRIGGER conference_proceed_ground_updated AFTER UPDATE ON conference_proceed_ground BEGIN INSERT INTO journal_entry VALUES ('update', 'conference_proceed_ground', new.conference_id || '/' || new.position, json_object('conference_id', old.conference_id, 'position', old.position, 'ground', old.ground), json_object('conference_id', new.conference_id, 'position', new.position, 'ground', new.ground)); END;
CREATE TRIGGER conference_proceed_ground_deleted AFTER DELETE ON conference_proceed_ground BEGIN INSERT INTO journal_entry VALUES ('delete', 'conference_proceed_ground', old.conference_id || '/' || old.position, json_object('conference_id', old.conference_id, 'position', old.position, 'ground', old.ground), NULL); END;
CREATE TRIGGER subject_inserted AFTER INSERT ON subject BEGIN INSERT INTO journal_entry VALUES ('insert', 'subject', new.conference_id || '/' || new.child_id, NULL, json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'position', new.position, 'given_name', new.given_name, 'family_name', new.family_name, 'called_name', new.called_name, 'meeting_language', new.meeting_language, 'papers_language', new.papers_language, 'address', new.address, 'plan_since', new.plan_since, 'category_reason', new.category_reason, 'wishes_to_attend', new.wishes_to_attend, 'recommended', new.recommended, 'outcome', new.outcome, 'ending_ground', new.ending_ground, 'ending_accepted', new.ending_accepted, 'ending_consulted', new.ending_consulted)); END;
CREATE TRIGGER subject_updated AFTER UPDATE ON subject BEGIN INSERT INTO journal_entry VALUES ('update', 'subject', new.conference_id || '/' || new.child_id, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'position', old.position, 'given_name', old.given_name, 'family_name', old.family_name, 'called_name', old.called_name, 'meeting_language', old.meeting_language, 'papers_language', old.papers_language, 'address', old.address, 'plan_since', old.plan_since, 'category_reason', old.category_reason, 'wishes_to_attend', old.wishes_to_attend, 'recommended', old.recommended, 'outcome', old.outcome, 'ending_ground', old.ending_ground, 'ending_accepted', old.ending_accepted, 'ending_consulted', old.ending_consulted), json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'position', new.position, 'given_name', new.given_name, 'family_name', new.family_name, 'called_name', new.called_name, 'meeting_language', new.meeting_language, 'papers_language', new.papers_language, 'address', new.address, 'plan_since', new.plan_since, 'category_reason', new.category_reason, 'wishes_to_attend', new.wishes_to_attend, 'recommended', new.recommended, 'outcome', new.outcome, 'ending_ground', new.ending_ground, 'ending_accepted', new.ending_accepted, 'ending_consulted', new.ending_consulted)); END;
CREATE TRIGGER subject_deleted AFTER DELETE ON subject BEGIN INSERT INTO journal_entry VALUES ('delete', 'subject', old.conference_id || '/' || old.child_id, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'position', old.position, 'given_name', old.given_name, 'family_name', old.family_name, 'called_name', old.called_name, 'meeting_language', old.meeting_language, 'papers_language', old.papers_language, 'address', old.address, 'plan_since', old.plan_since, 'category_reason', old.category_reason, 'wishes_to_attend', old.wishes_to_attend, 'recommended', old.recommended, 'outcome', old.outcome, 'ending_ground', old.ending_ground, 'ending_accepted', old.ending_accepted, 'ending_consulted', old.ending_consulted), NULL); END;
CREATE TRIGGER subject_category_inserted AFTER INSERT ON subject_category BEGIN INSERT INTO journal_entry VALUES ('insert', 'subject_category', new.conference_id || '/' || new.child_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'position', new.position, 'category', new.category)); END;
CREATE TRIGGER subject_category_updated AFTER UPDATE ON subject_category BEGIN INSERT INTO journal_entry VALUES ('update', 'subject_category', new.conference_id || '/' || new.child_id || '/' || new.position, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'position', old.position, 'category', old.category), json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'position', new.position, 'category', new.category)); END;
CREATE TRIGGER subject_category_deleted AFTER DELETE ON subject_category BEGIN INSERT INTO journal_entry VALUES ('delete', 'subject_category', old.conference_id || '/' || old.child_id || '/' || old.position, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'position', old.position, 'category', old.category), NULL); END;
CREATE TRIGGER subject_previous_inserted AFTER INSERT ON subject_previous BEGIN INSERT INTO journal_entry VALUES ('insert', 'subject_previous', new.conference_id || '/' || new.child_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'position', new.position, 'type', new.type, 'held_on', new.held_on, 'held', new.held, 'quorate', new.quorate)); END;
CREATE TRIGGER subject_previous_updated AFTER UPDATE ON subject_previous BEGIN INSERT INTO journal_entry VALUES ('update', 'subject_previous', new.conference_id || '/' || new.child_id || '/' || new.position, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'position', old.position, 'type', old.type, 'held_on', old.held_on, 'held', old.held, 'quorate', old.quorate), json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'position', new.position, 'type', new.type, 'held_on', new.held_on, 'held', new.held, 'quorate', new.quorate)); END;
CREATE TRIGGER subject_previous_deleted AFTER DELETE ON subject_previous BEGIN INSERT INTO journal_entry VALUES ('delete', 'subject_previous', old.conference_id || '/' || old.child_id || '/' || old.position, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'position', old.position, 'type', old.type, 'held_on', old.held_on, 'held', old.held, 'quorate', old.quorate), NULL); END;
CREATE TRIGGER participant_inserted AFTER INSERT ON participant BEGIN INSERT INTO journal_entry VALUES ('insert', 'participant', new.id, NULL, json_object('id', new.id, 'conference_id', new.conference_id, 'position', new.position, 'person_id', new.person_id, 'child_id', new.child_id, 'name', new.name, 'called_name', new.called_name, 'capacity', new.capacity, 'agency', new.agency, 'agency_name', new.agency_name, 'job', new.job, 'role', new.role, 'relation', new.relation, 'address', new.address, 'email', new.email, 'meeting_language', new.meeting_language, 'papers_language', new.papers_language, 'basis', new.basis, 'invited', new.invited, 'reply', new.reply, 'apology', new.apology, 'mode', new.mode, 'mode_accepted', new.mode_accepted, 'deputy_for', new.deputy_for, 'core_group', new.core_group)); END;
CREATE TRIGGER participant_updated AFTER UPDATE ON participant BEGIN INSERT INTO journal_entry VALUES ('update', 'participant', new.id, json_object('id', old.id, 'conference_id', old.conference_id, 'position', old.position, 'person_id', old.person_id, 'child_id', old.child_id, 'name', old.name, 'called_name', old.called_name, 'capacity', old.capacity, 'agency', old.agency, 'agency_name', old.agency_name, 'job', old.job, 'role', old.role, 'relation', old.relation, 'address', old.address, 'email', old.email, 'meeting_language', old.meeting_language, 'papers_language', old.papers_language, 'basis', old.basis, 'invited', old.invited, 'reply', old.reply, 'apology', old.apology, 'mode', old.mode, 'mode_accepted', old.mode_accepted, 'deputy_for', old.deputy_for, 'core_group', old.core_group), json_object('id', new.id, 'conference_id', new.conference_id, 'position', new.position, 'person_id', new.person_id, 'child_id', new.child_id, 'name', new.name, 'called_name', new.called_name, 'capacity', new.capacity, 'agency', new.agency, 'agency_name', new.agency_name, 'job', new.job, 'role', new.role, 'relation', new.relation, 'address', new.address, 'email', new.email, 'meeting_language', new.meeting_language, 'papers_language', new.papers_language, 'basis', new.basis, 'invited', new.invited, 'reply', new.reply, 'apology', new.apology, 'mode', new.mode, 'mode_accepted', new.mode_accepted, 'deputy_for', new.deputy_for, 'core_group', new.core_group)); END;
CREATE TRIGGER participant_deleted AFTER DELETE ON participant BEGIN INSERT INTO journal_entry VALUES ('delete', 'participant', old.id, json_object('id', old.id, 'conference_id', old.conference_id, 'position', old.position, 'person_id', old.person_id, 'child_id', old.child_id, 'name', old.name, 'called_name', old.called_name, 'capacity', old.capacity, 'agency', old.agency, 'agency_name', old.agency_name, 'job', old.job, 'role', old.role, 'relation', old.relation, 'address', old.address, 'email', old.email, 'meeting_language', old.meeting_language, 'papers_language', old.papers_language, 'basis', old.basis, 'invited', old.invited, 'reply', old.reply, 'apology', old.apology, 'mode', old.mode, 'mode_accepted', old.mode_accepted, 'deputy_for', old.deputy_for, 'core_group', old.core_group), NULL); END;
CREATE TRIGGER participant_contact_inserted AFTER INSERT ON participant_contact BEGIN INSERT INTO journal_entry VALUES ('insert', 'participant_contact', new.participant_id || '/' || new.position, NULL, json_object('participant_id', new.participant_id, 'position', new.position, 'child_id', new.child_id)); END;
CREATE TRIGGER participant_contact_updated AFTER UPDATE ON participant_contact BEGIN INSERT INTO journal_entry VALUES ('update', 'participant_contact', new.participant_id || '/' || new.position, json_object('participant_id', old.participant_id, 'position', old.position, 'child_id', old.child_id), json_object('participant_id', new.participant_id, 'position', new.position, 'child_id', new.child_id)); END;
CREATE TRIGGER participant_contact_deleted AFTER DELETE ON participant_contact BEGIN INSERT INTO journal_entry VALUES ('delete', 'participant_contact', old.participant_id || '/' || old.position, json_object('participant_id', old.participant_id, 'position', old.position, 'child_id', old.child_id), NULL); END;
CREATE TRIGGER participant_child_inserted AFTER INSERT ON participant_child BEGIN INSERT INTO journal_entry VALUES ('insert', 'participant_child', new.participant_id || '/' || new.position, NULL, json_object('participant_id', new.participant_id, 'position', new.position, 'child_id', new.child_id)); END;
CREATE TRIGGER participant_child_updated AFTER UPDATE ON participant_child BEGIN INSERT INTO journal_entry VALUES ('update', 'participant_child', new.participant_id || '/' || new.position, json_object('participant_id', old.participant_id, 'position', old.position, 'child_id', old.child_id), json_object('participant_id', new.participant_id, 'position', new.position, 'child_id', new.child_id)); END;
CREATE TRIGGER participant_child_deleted AFTER DELETE ON participant_child BEGIN INSERT INTO journal_entry VALUES ('delete', 'participant_child', old.participant_id || '/' || old.position, json_object('participant_id', old.participant_id, 'position', old.position, 'child_id', old.child_id), NULL); END;
CREATE TRIGGER presence_inserted AFTER INSERT ON presence BEGIN INSERT INTO journal_entry VALUES ('insert', 'presence', new.participant_id || '/' || new.position, NULL, json_object('participant_id', new.participant_id, 'position', new.position, 'from_time', new.from_time, 'to_time', new.to_time)); END;
CREATE TRIGGER presence_updated AFTER UPDATE ON presence BEGIN INSERT INTO journal_entry VALUES ('update', 'presence', new.participant_id || '/' || new.position, json_object('participant_id', old.participant_id, 'position', old.position, 'from_time', old.from_time, 'to_time', old.to_time), json_object('participant_id', new.participant_id, 'position', new.position, 'from_time', new.from_time, 'to_time', new.to_time)); END;
CREATE TRIGGER presence_deleted AFTER DELETE ON presence BEGIN INSERT INTO journal_entry VALUES ('delete', 'presence', old.participant_id || '/' || old.position, json_object('participant_id', old.participant_id, 'position', old.position, 'from_time', old.from_time, 'to_time', old.to_time), NULL); END;
CREATE TRIGGER exclusion_inserted AFTER INSERT ON exclusion BEGIN INSERT INTO journal_entry VALUES ('insert', 'exclusion', new.participant_id, NULL, json_object('participant_id', new.participant_id, 'requested', new.requested, 'requested_by', new.requested_by, 'ground', new.ground, 'evidence', new.evidence, 'decided', new.decided, 'extent', new.extent, 'from_time', new.from_time, 'to_time', new.to_time, 'record', new.record)); END;
CREATE TRIGGER exclusion_updated AFTER UPDATE ON exclusion BEGIN INSERT INTO journal_entry VALUES ('update', 'exclusion', new.participant_id, json_object('participant_id', old.participant_id, 'requested', old.requested, 'requested_by', old.requested_by, 'ground', old.ground, 'evidence', old.evidence, 'decided', old.decided, 'extent', old.extent, 'from_time', old.from_time, 'to_time', old.to_time, 'record', old.record), json_object('participant_id', new.participant_id, 'requested', new.requested, 'requested_by', new.requested_by, 'ground', new.ground, 'evidence', new.evidence, 'decided', new.decided, 'extent', new.extent, 'from_time', new.from_time, 'to_time', new.to_time, 'record', new.record)); END;
CREATE TRIGGER exclusion_deleted AFTER DELETE ON exclusion BEGIN INSERT INTO journal_entry VALUES ('delete', 'exclusion', old.participant_id, json_object('participant_id', old.participant_id, 'requested', old.requested, 'requested_by', old.requested_by, 'ground', old.ground, 'evidence', old.evidence, 'decided', old.decided, 'extent', old.extent, 'from_time', old.from_time, 'to_time', old.to_time, 'record', old.record), NULL); END;
CREATE TRIGGER report_inserted AFTER INSERT ON report BEGIN INSERT INTO journal_entry VALUES ('insert', 'report', new.participant_id || '/' || new.position, NULL, json_object('participant_id', new.participant_id, 'position', new.position, 'kind', new.kind)); END;
CREATE TRIGGER report_updated AFTER UPDATE ON report BEGIN INSERT INTO journal_entry VALUES ('update', 'report', new.participant_id || '/' || new.position, json_object('participant_id', old.participant_id, 'position', old.position, 'kind', old.kind), json_object('participant_id', new.participant_id, 'position', new.position, 'kind', new.kind)); END;
CREATE TRIGGER report_deleted AFTER DELETE ON report BEGIN INSERT INTO journal_entry VALUES ('delete', 'report', old.participant_id || '/' || old.position, json_object('participant_id', old.participant_id, 'position', old.position, 'kind', old.kind), NULL); END;
CREATE TRIGGER report_reader_inserted AFTER INSERT ON report_reader BEGIN INSERT INTO journal_entry VALUES ('insert', 'report_reader', new.participant_id || '/' || new.position || '/' || new.reader, NULL, json_object('participant_id', new.participant_id, 'position', new.position, 'reader', new.reader, 'given_on', new.given_on)); END;
CREATE TRIGGER report_reader_updated AFTER UPDATE ON report_reader BEGIN INSERT INTO journal_entry VALUES ('update', 'report_reader', new.participant_id || '/' || new.position || '/' || new.reader, json_object('participant_id', old.participant_id, 'position', old.position, 'reader', old.reader, 'given_on', old.given_on), json_object('participant_id', new.participant_id, 'position', new.position, 'reader', new.reader, 'given_on', new.given_on)); END;
CREATE TRIGGER report_reader_deleted AFTER DELETE ON report_reader BEGIN INSERT INTO journal_entry VALUES ('delete', 'report_reader', old.participant_id || '/' || old.position || '/' || old.reader, json_object('participant_id', old.participant_id, 'position', old.position, 'reader', old.reader, 'given_on', old.given_on), NULL); END;
CREATE TRIGGER case_event_inserted AFTER INSERT ON case_event BEGIN INSERT INTO journal_entry VALUES ('insert', 'case_event', new.conference_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'position', new.position, 'event', new.event, 'happened_on', new.happened_on, 'at_time', new.at_time, 'child_id', new.child_id, 'participant_id', new.participant_id, 'initiated_enquiry', new.initiated_enquiry, 'timescale', new.timescale, 'reason', new.reason)); END;
CREATE TRIGGER case_event_updated AFTER UPDATE ON case_event BEGIN INSERT INTO journal_entry VALUES ('update', 'case_event', new.conference_id || '/' || new.position, json_object('conference_id', old.conference_id, 'position', old.position, 'event', old.event, 'happened_on', old.happened_on, 'at_time', old.at_time, 'child_id', old.child_id, 'participant_id', old.participant_id, 'initiated_enquiry', old.initiated_enquiry, 'timescale', old.timescale, 'reason', old.reason), json_object('conference_id', new.conference_id, 'position', new.position, 'event', new.event, 'happened_on', new.happened_on, 'at_time', new.at_time, 'child_id', new.child_id, 'participant_id', new.participant_id, 'initiated_enquiry', new.initiated_enquiry, 'timescale', new.timescale, 'reason', new.reason)); END;
CREATE TRIGGER case_event_deleted AFTER DELETE ON case_event BEGIN INSERT INTO journal_entry VALUES ('delete', 'case_event', old.conference_id || '/' || old.position, json_object('conference_id', old.conference_id, 'position', old.position, 'event', old.event, 'happened_on', old.happened_on, 'at_time', old.at_time, 'child_id', old.child_id, 'participant_id', old.participant_id, 'initiated_enquiry', old.initiated_enquiry, 'timescale', old.timescale, 'reason', old.reason), NULL); END;
CREATE TRIGGER sent_document_inserted AFTER INSERT ON sent_document BEGIN INSERT INTO journal_entry VALUES ('insert', 'sent_document', new.conference_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'position', new.position, 'document', new.document, 'participant_id', new.participant_id, 'sent_on', new.sent_on, 'at_time', new.at_time)); END;
CREATE TRIGGER sent_document_updated AFTER UPDATE ON sent_document BEGIN INSERT INTO journal_entry VALUES ('update', 'sent_document', new.conference_id || '/' || new.position, json_object('conference_id', old.conference_id, 'position', old.position, 'document', old.document, 'participant_id', old.participant_id, 'sent_on', old.sent_on, 'at_time', old.at_time), json_object('conference_id', new.conference_id, 'position', new.position, 'document', new.document, 'participant_id', new.participant_id, 'sent_on', new.sent_on, 'at_time', new.at_time)); END;
CREATE TRIGGER sent_document_deleted AFTER DELETE ON sent_document BEGIN INSERT INTO journal_entry VALUES ('delete', 'sent_document', old.conference_id || '/' || old.position, json_object('conference_id', old.conference_id, 'position', old.position, 'document', old.document, 'participant_id', old.participant_id, 'sent_on', old.sent_on, 'at_time', old.at_time), NULL); END;
CREATE TRIGGER note_inserted AFTER INSERT ON note BEGIN INSERT INTO journal_entry VALUES ('insert', 'note', new.id, NULL, json_object('id', new.id, 'conference_id', new.conference_id, 'agenda', new.agenda, 'child_id', new.child_id, 'kind', new.kind, 'content', new.content, 'author', new.author, 'written_at', new.written_at, 'position', new.position, 'confidential', new.confidential)); END;
CREATE TRIGGER note_updated AFTER UPDATE ON note BEGIN INSERT INTO journal_entry VALUES ('update', 'note', new.id, json_object('id', old.id, 'conference_id', old.conference_id, 'agenda', old.agenda, 'child_id', old.child_id, 'kind', old.kind, 'content', old.content, 'author', old.author, 'written_at', old.written_at, 'position', old.position, 'confidential', old.confidential), json_object('id', new.id, 'conference_id', new.conference_id, 'agenda', new.agenda, 'child_id', new.child_id, 'kind', new.kind, 'content', new.content, 'author', new.author, 'written_at', new.written_at, 'position', new.position, 'confidential', new.confidential)); END;
CREATE TRIGGER note_deleted AFTER DELETE ON note BEGIN INSERT INTO journal_entry VALUES ('delete', 'note', old.id, json_object('id', old.id, 'conference_id', old.conference_id, 'agenda', old.agenda, 'child_id', old.child_id, 'kind', old.kind, 'content', old.content, 'author', old.author, 'written_at', old.written_at, 'position', old.position, 'confidential', old.confidential), NULL); END;
CREATE TRIGGER note_withheld_inserted AFTER INSERT ON note_withheld BEGIN INSERT INTO journal_entry VALUES ('insert', 'note_withheld', new.note_id || '/' || new.position, NULL, json_object('note_id', new.note_id, 'position', new.position, 'participant_id', new.participant_id)); END;
CREATE TRIGGER note_withheld_updated AFTER UPDATE ON note_withheld BEGIN INSERT INTO journal_entry VALUES ('update', 'note_withheld', new.note_id || '/' || new.position, json_object('note_id', old.note_id, 'position', old.position, 'participant_id', old.participant_id), json_object('note_id', new.note_id, 'position', new.position, 'participant_id', new.participant_id)); END;
CREATE TRIGGER note_withheld_deleted AFTER DELETE ON note_withheld BEGIN INSERT INTO journal_entry VALUES ('delete', 'note_withheld', old.note_id || '/' || old.position, json_object('note_id', old.note_id, 'position', old.position, 'participant_id', old.participant_id), NULL); END;
CREATE TRIGGER agenda_span_inserted AFTER INSERT ON agenda_span BEGIN INSERT INTO journal_entry VALUES ('insert', 'agenda_span', new.conference_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'position', new.position, 'item', new.item, 'from_time', new.from_time, 'to_time', new.to_time)); END;
CREATE TRIGGER agenda_span_updated AFTER UPDATE ON agenda_span BEGIN INSERT INTO journal_entry VALUES ('update', 'agenda_span', new.conference_id || '/' || new.position, json_object('conference_id', old.conference_id, 'position', old.position, 'item', old.item, 'from_time', old.from_time, 'to_time', old.to_time), json_object('conference_id', new.conference_id, 'position', new.position, 'item', new.item, 'from_time', new.from_time, 'to_time', new.to_time)); END;
CREATE TRIGGER agenda_span_deleted AFTER DELETE ON agenda_span BEGIN INSERT INTO journal_entry VALUES ('delete', 'agenda_span', old.conference_id || '/' || old.position, json_object('conference_id', old.conference_id, 'position', old.position, 'item', old.item, 'from_time', old.from_time, 'to_time', old.to_time), NULL); END;
CREATE TRIGGER view_given_inserted AFTER INSERT ON view_given BEGIN INSERT INTO journal_entry VALUES ('insert', 'view_given', new.id, NULL, json_object('id', new.id, 'conference_id', new.conference_id, 'child_id', new.child_id, 'participant_id', new.participant_id, 'choice', new.choice, 'reason', new.reason, 'given_at', new.given_at)); END;
CREATE TRIGGER view_given_updated AFTER UPDATE ON view_given BEGIN INSERT INTO journal_entry VALUES ('update', 'view_given', new.id, json_object('id', old.id, 'conference_id', old.conference_id, 'child_id', old.child_id, 'participant_id', old.participant_id, 'choice', old.choice, 'reason', old.reason, 'given_at', old.given_at), json_object('id', new.id, 'conference_id', new.conference_id, 'child_id', new.child_id, 'participant_id', new.participant_id, 'choice', new.choice, 'reason', new.reason, 'given_at', new.given_at)); END;
CREATE TRIGGER view_given_deleted AFTER DELETE ON view_given BEGIN INSERT INTO journal_entry VALUES ('delete', 'view_given', old.id, json_object('id', old.id, 'conference_id', old.conference_id, 'child_id', old.child_id, 'participant_id', old.participant_id, 'choice', old.choice, 'reason', old.reason, 'given_at', old.given_at), NULL); END;
CREATE TRIGGER dissent_inserted AFTER INSERT ON dissent BEGIN INSERT INTO journal_entry VALUES ('insert', 'dissent', new.id, NULL, json_object('id', new.id, 'conference_id', new.conference_id, 'child_id', new.child_id, 'participant_id', new.participant_id, 'reason', new.reason, 'read_back', new.read_back, 'recorded_at', new.recorded_at)); END;
CREATE TRIGGER dissent_updated AFTER UPDATE ON dissent BEGIN INSERT INTO journal_entry VALUES ('update', 'dissent', new.id, json_object('id', old.id, 'conference_id', old.conference_id, 'child_id', old.child_id, 'participant_id', old.participant_id, 'reason', old.reason, 'read_back', old.read_back, 'recorded_at', old.recorded_at), json_object('id', new.id, 'conference_id', new.conference_id, 'child_id', new.child_id, 'participant_id', new.participant_id, 'reason', new.reason, 'read_back', new.read_back, 'recorded_at', new.recorded_at)); END;
CREATE TRIGGER dissent_deleted AFTER DELETE ON dissent BEGIN INSERT INTO journal_entry VALUES ('delete', 'dissent', old.id, json_object('id', old.id, 'conference_id', old.conference_id, 'child_id', old.child_id, 'participant_id', old.participant_id, 'reason', old.reason, 'read_back', old.read_back, 'recorded_at', old.recorded_at), NULL); END;
CREATE TRIGGER decision_inserted AFTER INSERT ON decision BEGIN INSERT INTO journal_entry VALUES ('insert', 'decision', new.id, NULL, json_object('id', new.id, 'conference_id', new.conference_id, 'child_id', new.child_id, 'outcome', new.outcome, 'category_reason', new.category_reason, 'reasons', new.reasons, 'reached_by', new.reached_by, 'decided_at', new.decided_at, 'decided_by', new.decided_by, 'corrects_id', new.corrects_id, 'correction_reason', new.correction_reason)); END;
CREATE TRIGGER decision_updated AFTER UPDATE ON decision BEGIN INSERT INTO journal_entry VALUES ('update', 'decision', new.id, json_object('id', old.id, 'conference_id', old.conference_id, 'child_id', old.child_id, 'outcome', old.outcome, 'category_reason', old.category_reason, 'reasons', old.reasons, 'reached_by', old.reached_by, 'decided_at', old.decided_at, 'decided_by', old.decided_by, 'corrects_id', old.corrects_id, 'correction_reason', old.correction_reason), json_object('id', new.id, 'conference_id', new.conference_id, 'child_id', new.child_id, 'outcome', new.outcome, 'category_reason', new.category_reason, 'reasons', new.reasons, 'reached_by', new.reached_by, 'decided_at', new.decided_at, 'decided_by', new.decided_by, 'corrects_id', new.corrects_id, 'correction_reason', new.correction_reason)); END;
CREATE TRIGGER decision_deleted AFTER DELETE ON decision BEGIN INSERT INTO journal_entry VALUES ('delete', 'decision', old.id, json_object('id', old.id, 'conference_id', old.conference_id, 'child_id', old.child_id, 'outcome', old.outcome, 'category_reason', old.category_reason, 'reasons', old.reasons, 'reached_by', old.reached_by, 'decided_at', old.decided_at, 'decided_by', old.decided_by, 'corrects_id', old.corrects_id, 'correction_reason', old.correction_reason), NULL); END;
CREATE TRIGGER decision_category_inserted AFTER INSERT ON decision_category BEGIN INSERT INTO journal_entry VALUES ('insert', 'decision_category', new.decision_id || '/' || new.position, NULL, json_object('decision_id', new.decision_id, 'position', new.position, 'category', new.category)); END;
CREATE TRIGGER decision_category_updated AFTER UPDATE ON decision_category BEGIN INSERT INTO journal_entry VALUES ('update', 'decision_category', new.decision_id || '/' || new.position, json_object('decision_id', old.decision_id, 'position', old.position, 'category', old.category), json_object('decision_id', new.decision_id, 'position', new.position, 'category', new.category)); END;
CREATE TRIGGER decision_category_deleted AFTER DELETE ON decision_category BEGIN INSERT INTO journal_entry VALUES ('delete', 'decision_category', old.decision_id || '/' || old.position, json_object('decision_id', old.decision_id, 'position', old.position, 'category', old.category), NULL); END;
CREATE TRIGGER departure_inserted AFTER INSERT ON departure BEGIN INSERT INTO journal_entry VALUES ('insert', 'departure', new.conference_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'position', new.position, 'step', new.step, 'rule', new.rule, 'reason', new.reason, 'by_whom', new.by_whom, 'at', new.at)); END;
CREATE TRIGGER departure_updated AFTER UPDATE ON departure BEGIN INSERT INTO journal_entry VALUES ('update', 'departure', new.conference_id || '/' || new.position, json_object('conference_id', old.conference_id, 'position', old.position, 'step', old.step, 'rule', old.rule, 'reason', old.reason, 'by_whom', old.by_whom, 'at', old.at), json_object('conference_id', new.conference_id, 'position', new.position, 'step', new.step, 'rule', new.rule, 'reason', new.reason, 'by_whom', new.by_whom, 'at', new.at)); END;
CREATE TRIGGER departure_deleted AFTER DELETE ON departure BEGIN INSERT INTO journal_entry VALUES ('delete', 'departure', old.conference_id || '/' || old.position, json_object('conference_id', old.conference_id, 'position', old.position, 'step', old.step, 'rule', old.rule, 'reason', old.reason, 'by_whom', old.by_whom, 'at', old.at), NULL); END;
CREATE TRIGGER letter_inserted AFTER INSERT ON letter BEGIN INSERT INTO journal_entry VALUES ('insert', 'letter', new.id, NULL, json_object('id', new.id, 'conference_id', new.conference_id, 'document', new.document, 'participant_id', new.participant_id, 'language', new.language, 'html', new.html, 'digest', new.digest, 'copy_number', new.copy_number, 'issued_at', new.issued_at)); END;
CREATE TRIGGER letter_updated AFTER UPDATE ON letter BEGIN INSERT INTO journal_entry VALUES ('update', 'letter', new.id, json_object('id', old.id, 'conference_id', old.conference_id, 'document', old.document, 'participant_id', old.participant_id, 'language', old.language, 'html', old.html, 'digest', old.digest, 'copy_number', old.copy_number, 'issued_at', old.issued_at), json_object('id', new.id, 'conference_id', new.conference_id, 'document', new.document, 'participant_id', new.participant_id, 'language', new.language, 'html', new.html, 'digest', new.digest, 'copy_number', new.copy_number, 'issued_at', new.issued_at)); END;
CREATE TRIGGER letter_deleted AFTER DELETE ON letter BEGIN INSERT INTO journal_entry VALUES ('delete', 'letter', old.id, json_object('id', old.id, 'conference_id', old.conference_id, 'document', old.document, 'participant_id', old.participant_id, 'language', old.language, 'html', old.html, 'digest', old.digest, 'copy_number', old.copy_number, 'issued_at', old.issued_at), NULL); END;

-- Search: one entry for each family, child, person and conference. `folded` holds every word it is found by, the title's
-- first, without case and accents; made from the tables above, so not journalled.
CREATE TABLE search_entry (
  entry INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('family', 'child', 'person', 'conference')),
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  detail TEXT NOT NULL,
  folded TEXT NOT NULL,
  UNIQUE (kind, id)
) STRICT;
CREATE VIRTUAL TABLE search USING fts5(folded, content='search_entry', content_rowid='entry', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER search_entry_inserted AFTER INSERT ON search_entry BEGIN
  INSERT INTO search (rowid, folded) VALUES (new.entry, new.folded);
END;
CREATE TRIGGER search_entry_updated AFTER UPDATE OF folded ON search_entry WHEN old.folded IS NOT new.folded BEGIN
  INSERT INTO search (search, rowid, folded) VALUES ('delete', old.entry, old.folded);
  INSERT INTO search (rowid, folded) VALUES (new.entry, new.folded);
END;
CREATE TRIGGER search_entry_deleted AFTER DELETE ON search_entry BEGIN
  INSERT INTO search (search, rowid, folded) VALUES ('delete', old.entry, old.folded);
END;

-- One line about each conference, for lists; `children` parted by line feeds, in the order of the subjects.
CREATE VIEW conference_summary AS
  SELECT conference.rowid AS number, conference.id, family_id, family.name AS family_name,
         (SELECT group_concat(CASE WHEN called_name <> '' THEN called_name ELSE given_name END, char(10)
                              ORDER BY subject.position, subject.rowid)
            FROM subject WHERE subject.conference_id = conference.id) AS children,
         procedure, type, state, held_on, planned_start, planned_minutes, place, chair_id
    FROM conference JOIN family ON family.id = conference.family_id;

-- What search_entry is made from.
CREATE VIEW searchable AS
  SELECT 'family' AS kind, id, name AS title, reference AS detail, name || ' ' || reference AS words FROM family
  UNION ALL
  SELECT 'child', id, trim(given_name || ' ' || family_name), coalesce(born, expected, ''),
         given_name || ' ' || family_name || ' ' || called_name FROM child
  UNION ALL
  SELECT 'person', id, name, agency_name, name || ' ' || called_name || ' ' || agency_name || ' ' || job FROM person
  UNION ALL
  SELECT 'conference', conference.id, family.name, coalesce(conference.held_on, ''),
         family.name || ' ' || coalesce((SELECT group_concat(given_name || ' ' || family_name || ' ' || called_name, ' ')
                                           FROM subject WHERE subject.conference_id = conference.id), '')
    FROM conference JOIN family ON family.id = conference.family_id;

CREATE TRIGGER family_searchable_insert AFTER INSERT ON family BEGIN
  INSERT INTO search_entry (kind, id, title, detail, folded) SELECT kind, id, title, detail, cadair_folded(words) FROM searchable WHERE kind = 'family' AND id = new.id ON CONFLICT (kind, id) DO UPDATE SET title = excluded.title, detail = excluded.detail, folded = excluded.folded;
END;
CREATE TRIGGER family_searchable_update AFTER UPDATE ON family BEGIN
  INSERT INTO search_entry (kind, id, title, detail, folded) SELECT kind, id, title, detail, cadair_folded(words) FROM searchable WHERE kind = 'family' AND id = new.id ON CONFLICT (kind, id) DO UPDATE SET title = excluded.title, detail = excluded.detail, folded = excluded.folded;
  INSERT INTO search_entry (kind, id, title, detail, folded) SELECT kind, id, title, detail, cadair_folded(words) FROM searchable WHERE kind = 'conference' AND id IN (SELECT id FROM conference WHERE family_id = new.id) ON CONFLICT (kind, id) DO UPDATE SET title = excluded.title, detail = excluded.detail, folded = excluded.folded;
END;
CREATE TRIGGER family_searchable_delete AFTER DELETE ON family BEGIN
  DELETE FROM search_entry WHERE kind = 'family' AND id = old.id;
END;
CREATE TRIGGER child_searchable_insert AFTER INSERT ON child BEGIN
  INSERT INTO search_entry (kind, id, title, detail, folded) SELECT kind, id, title, detail, cadair_folded(words) FROM searchable WHERE kind = 'child' AND id = new.id ON CONFLICT (kind, id) DO UPDATE SET title = excluded.title, detail = excluded.detail, folded = excluded.folded;
END;
CREATE TRIGGER child_searchable_update AFTER UPDATE ON child BEGIN
  INSERT INTO search_entry (kind, id, title, detail, folded) SELECT kind, id, title, detail, cadair_folded(words) FROM searchable WHERE kind = 'child' AND id = new.id ON CONFLICT (kind, id) DO UPDATE SET title = excluded.title, detail = excluded.detail, folded = excluded.folded;
END;
CREATE TRIGGER child_searchable_delete AFTER DELETE ON child BEGIN
  DELETE FROM search_entry WHERE kind = 'child' AND id = old.id;
END;
CREATE TRIGGER person_searchable_insert AFTER INSERT ON person BEGIN
  INSERT INTO search_entry (kind, id, title, detail, folded) SELECT kind, id, title, detail, cadair_folded(words) FROM searchable WHERE kind = 'person' AND id = new.id ON CONFLICT (kind, id) DO UPDATE SET title = excluded.title, detail = excluded.detail, folded = excluded.folded;
END;
CREATE TRIGGER person_searchable_update AFTER UPDATE ON person BEGIN
  INSERT INTO search_entry (kind, id, title, detail, folded) SELECT kind, id, title, detail, cadair_folded(words) FROM searchable WHERE kind = 'person' AND id = new.id ON CONFLICT (kind, id) DO UPDATE SET title = excluded.title, detail = excluded.detail, folded = excluded.folded;
END;
CREATE TRIGGER person_searchable_delete AFTER DELETE ON person BEGIN
  DELETE FROM search_entry WHERE kind = 'person' AND id = old.id;
END;
CREATE TRIGGER conference_searchable_insert AFTER INSERT ON conference BEGIN
  INSERT INTO search_entry (kind, id, title, detail, folded) SELECT kind, id, title, detail, cadair_folded(words) FROM searchable WHERE kind = 'conference' AND id = new.id ON CONFLICT (kind, id) DO UPDATE SET title = excluded.title, detail = excluded.detail, folded = excluded.folded;
END;
CREATE TRIGGER conference_searchable_update AFTER UPDATE ON conference BEGIN
  INSERT INTO search_entry (kind, id, title, detail, folded) SELECT kind, id, title, detail, cadair_folded(words) FROM searchable WHERE kind = 'conference' AND id = new.id ON CONFLICT (kind, id) DO UPDATE SET title = excluded.title, detail = excluded.detail, folded = excluded.folded;
END;
CREATE TRIGGER conference_searchable_delete AFTER DELETE ON conference BEGIN
  DELETE FROM search_entry WHERE kind = 'conference' AND id = old.id;
END;
CREATE TRIGGER subject_searchable_insert AFTER INSERT ON subject BEGIN
  INSERT INTO search_entry (kind, id, title, detail, folded) SELECT kind, id, title, detail, cadair_folded(words) FROM searchable WHERE kind = 'conference' AND id = new.conference_id ON CONFLICT (kind, id) DO UPDATE SET title = excluded.title, detail = excluded.detail, folded = excluded.folded;
END;
CREATE TRIGGER subject_searchable_update AFTER UPDATE ON subject BEGIN
  INSERT INTO search_entry (kind, id, title, detail, folded) SELECT kind, id, title, detail, cadair_folded(words) FROM searchable WHERE kind = 'conference' AND id = new.conference_id ON CONFLICT (kind, id) DO UPDATE SET title = excluded.title, detail = excluded.detail, folded = excluded.folded;
END;
CREATE TRIGGER subject_searchable_delete AFTER DELETE ON subject BEGIN
  INSERT INTO search_entry (kind, id, title, detail, folded) SELECT kind, id, title, detail, cadair_folded(words) FROM searchable WHERE kind = 'conference' AND id = old.conference_id ON CONFLICT (kind, id) DO UPDATE SET title = excluded.title, detail = excluded.detail, folded = excluded.folded;
END;
