-- Casebook, schema 4: what is settled before a conference.

-- How it came to be asked for. One row; none: nobody has been asked anything.
CREATE TABLE conference_request (
  conference_id TEXT PRIMARY KEY REFERENCES conference(id) ON DELETE CASCADE,
  brought_by TEXT CHECK (brought_by IN ('strategy-discussion', 'transfer-notice', 'looked-after-review', 'review-due', 'brought-forward', 'reconvened', 'emergency-protection-order', 'child-assessment-order', 'professionals-request', 'parent-wants-return')),
  received_on TEXT CHECK (received_on IS date(received_on)),
  asked_by TEXT NOT NULL DEFAULT '',
  reasons_against TEXT NOT NULL DEFAULT '',
  decided_by TEXT NOT NULL DEFAULT '',
  decided_on TEXT CHECK (decided_on IS date(decided_on)),
  enquiry_outcome TEXT NOT NULL DEFAULT '',
  harm_found INTEGER CHECK (harm_found IN (0, 1)),
  declined INTEGER NOT NULL CHECK (declined IN (0, 1)),
  declined_reason TEXT NOT NULL DEFAULT '',
  supported INTEGER NOT NULL CHECK (supported IN (0, 1)),
  supported_request_by TEXT NOT NULL DEFAULT '',
  supported_by TEXT NOT NULL DEFAULT '',
  supported_declined INTEGER NOT NULL CHECK (supported_declined IN (0, 1)),
  supported_disagreement TEXT NOT NULL DEFAULT '',
  interim_plan_since TEXT CHECK (interim_plan_since IS date(interim_plan_since)),
  interim_plan_held_by TEXT NOT NULL DEFAULT '',
  household_known INTEGER NOT NULL CHECK (household_known IN (0, 1)),
  delayed INTEGER NOT NULL CHECK (delayed IN (0, 1)),
  delay_told_to TEXT NOT NULL DEFAULT '',
  delay_told_on TEXT CHECK (delay_told_on IS date(delay_told_on)),
  delay_safeguards TEXT NOT NULL DEFAULT '',
  school_day_ends TEXT CHECK (school_day_ends IS strftime('%H:%M:%f', school_day_ends)),
  day_care INTEGER CHECK (day_care IN (0, 1))
) STRICT;

-- The other children of the household.
CREATE TABLE household_child (
  conference_id TEXT NOT NULL REFERENCES conference_request(conference_id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  name TEXT NOT NULL DEFAULT '',
  why_left_out TEXT NOT NULL DEFAULT '',
  needs_looked_at INTEGER NOT NULL CHECK (needs_looked_at IN (0, 1)),
  in_report INTEGER NOT NULL CHECK (in_report IN (0, 1)),
  has_plan INTEGER NOT NULL CHECK (has_plan IN (0, 1)),
  PRIMARY KEY (conference_id, position)
) STRICT;

-- The chair as the chair of this conference.
CREATE TABLE conference_chairing (
  conference_id TEXT PRIMARY KEY REFERENCES conference(id) ON DELETE CASCADE,
  independent INTEGER CHECK (independent IN (0, 1)),
  conflict TEXT NOT NULL DEFAULT '',
  previous_chair TEXT NOT NULL DEFAULT '',
  chair TEXT NOT NULL DEFAULT '',
  change_reason TEXT NOT NULL DEFAULT ''
) STRICT;

-- Agencies that work with the child or the family, and whether somebody has gone through them.
CREATE TABLE conference_inviting (
  conference_id TEXT PRIMARY KEY REFERENCES conference(id) ON DELETE CASCADE,
  network_known INTEGER NOT NULL CHECK (network_known IN (0, 1))
) STRICT;
CREATE TABLE network_agency (
  conference_id TEXT NOT NULL REFERENCES conference_inviting(conference_id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  agency TEXT NOT NULL CHECK (agency <> ''),
  with_parents INTEGER NOT NULL CHECK (with_parents IN (0, 1)),
  significant INTEGER NOT NULL CHECK (significant IN (0, 1)),
  why_not_invited TEXT NOT NULL DEFAULT '',
  report_asked TEXT CHECK (report_asked IS date(report_asked)),
  PRIMARY KEY (conference_id, position)
) STRICT;

-- Where and how the meeting is held.
CREATE TABLE conference_arrangement (
  conference_id TEXT PRIMARY KEY REFERENCES conference(id) ON DELETE CASCADE,
  mode TEXT CHECK (mode IN ('room', 'video', 'both')),
  family_notes TEXT NOT NULL DEFAULT '',
  waiting TEXT NOT NULL DEFAULT '',
  safety TEXT NOT NULL DEFAULT '',
  police_matters TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE kept_apart (
  conference_id TEXT NOT NULL REFERENCES conference_arrangement(conference_id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  one_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  other_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  why TEXT NOT NULL DEFAULT '',
  how TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (conference_id, position)
) STRICT;
CREATE INDEX kept_apart_one_id ON kept_apart(one_id);
CREATE INDEX kept_apart_other_id ON kept_apart(other_id);

-- The papers beside the reports themselves.
CREATE TABLE conference_papers (
  conference_id TEXT PRIMARY KEY REFERENCES conference(id) ON DELETE CASCADE,
  chronology INTEGER NOT NULL CHECK (chronology IN (0, 1)),
  no_chronology TEXT NOT NULL DEFAULT '',
  assessment_presented INTEGER NOT NULL CHECK (assessment_presented IN (0, 1))
) STRICT;

-- Words said of the conference as a whole. topic: chair-quality, chair-met, pre-birth-ground, wanted, not-needed;
-- content: why, where the topic asks for it.
CREATE TABLE conference_word (
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  topic TEXT NOT NULL CHECK (topic IN ('chair-quality', 'chair-met', 'pre-birth-ground', 'wanted', 'not-needed')),
  word TEXT NOT NULL CHECK (word <> ''),
  content TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (conference_id, topic, word)
) STRICT;

-- What was agreed and done about one person's coming or staying away.
CREATE TABLE attending (
  participant_id TEXT PRIMARY KEY REFERENCES participant(id) ON DELETE CASCADE,
  chair_agreed TEXT CHECK (chair_agreed IS date(chair_agreed)),
  family_agreed TEXT CHECK (family_agreed IS date(family_agreed)),
  took_part INTEGER NOT NULL CHECK (took_part IN (0, 1)),
  remote_reason TEXT NOT NULL DEFAULT '',
  not_invited_reason TEXT NOT NULL DEFAULT '',
  told_on TEXT CHECK (told_on IS date(told_on)),
  may_decide INTEGER CHECK (may_decide IN (0, 1)),
  little_known INTEGER NOT NULL CHECK (little_known IN (0, 1)),
  trained INTEGER CHECK (trained IN (0, 1)),
  interpreter_needed INTEGER NOT NULL CHECK (interpreter_needed IN (0, 1)),
  interpreter_offered INTEGER NOT NULL CHECK (interpreter_offered IN (0, 1)),
  interpreter_declined INTEGER NOT NULL CHECK (interpreter_declined IN (0, 1)),
  record_help_needed INTEGER NOT NULL CHECK (record_help_needed IN (0, 1)),
  record_help TEXT NOT NULL DEFAULT '',
  record_through_family INTEGER NOT NULL CHECK (record_through_family IN (0, 1)),
  views_presented_by TEXT NOT NULL DEFAULT '',
  extent_reason TEXT NOT NULL DEFAULT '',
  way TEXT CHECK (way IN ('post', 'email', 'hand', 'social-worker')),
  needs TEXT NOT NULL DEFAULT '',
  childcare_offered INTEGER CHECK (childcare_offered IN (0, 1)),
  childcare_by TEXT NOT NULL DEFAULT '',
  arrival TEXT CHECK (arrival IS strftime('%H:%M:%f', arrival)),
  seat TEXT NOT NULL DEFAULT '',
  comes_with TEXT REFERENCES participant(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX attending_comes_with ON attending(comes_with);
-- topic: way-heard, leaflet (content: its language), sheet, item (content: its place in the order).
CREATE TABLE attending_word (
  participant_id TEXT NOT NULL REFERENCES attending(participant_id) ON DELETE CASCADE,
  topic TEXT NOT NULL CHECK (topic IN ('way-heard', 'leaflet', 'sheet', 'item')),
  word TEXT NOT NULL CHECK (word <> ''),
  content TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (participant_id, topic, word)
) STRICT;

-- One child's own part.
CREATE TABLE child_heard (
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  child_id TEXT NOT NULL REFERENCES child(id),
  assessed_on TEXT CHECK (assessed_on IS date(assessed_on)),
  represented_by TEXT NOT NULL DEFAULT '',
  prepared_on TEXT CHECK (prepared_on IS date(prepared_on)),
  prepared_by TEXT NOT NULL DEFAULT '',
  young INTEGER NOT NULL CHECK (young IN (0, 1)),
  brought_reason TEXT NOT NULL DEFAULT '',
  impact TEXT NOT NULL DEFAULT '',
  parents_think TEXT NOT NULL DEFAULT '',
  settled TEXT CHECK (settled IN ('whole', 'part', 'no')),
  settled_by TEXT NOT NULL DEFAULT '',
  settled_on TEXT CHECK (settled_on IS date(settled_on)),
  settled_reason TEXT NOT NULL DEFAULT '',
  pre_meeting TEXT CHECK (pre_meeting IS date(pre_meeting)),
  pre_meeting_with TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (conference_id, child_id)
) STRICT;
CREATE INDEX child_heard_child_id ON child_heard(child_id);
-- topic: way-heard, answer (word: the rule that is the question).
CREATE TABLE child_heard_word (
  conference_id TEXT NOT NULL,
  child_id TEXT NOT NULL,
  topic TEXT NOT NULL CHECK (topic IN ('way-heard', 'answer')),
  word TEXT NOT NULL CHECK (word <> ''),
  content TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (conference_id, child_id, topic, word),
  FOREIGN KEY (conference_id, child_id) REFERENCES child_heard(conference_id, child_id) ON DELETE CASCADE
) STRICT;

-- What was seen when a report came in.
CREATE TABLE report_receipt (
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('social-work', 'agency', 'police', 'assessment')),
  not_shared_reason TEXT NOT NULL DEFAULT '',
  discussed TEXT CHECK (discussed IS date(discussed)),
  shared_by TEXT NOT NULL DEFAULT '',
  read_on TEXT CHECK (read_on IS date(read_on)),
  treated_late TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (participant_id, kind)
) STRICT;
-- What it holds; about: the child it is about, '' the report as a whole.
CREATE TABLE report_receipt_word (
  participant_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  about TEXT NOT NULL DEFAULT '',
  word TEXT NOT NULL CHECK (word <> ''),
  PRIMARY KEY (participant_id, kind, about, word),
  FOREIGN KEY (participant_id, kind) REFERENCES report_receipt(participant_id, kind) ON DELETE CASCADE
) STRICT;

-- A family's requests to record a meeting.
CREATE TABLE recording_request (
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  asked_by TEXT REFERENCES participant(id) ON DELETE SET NULL,
  requested TEXT CHECK (requested IS date(requested)),
  how TEXT NOT NULL DEFAULT '',
  core_group INTEGER NOT NULL CHECK (core_group IN (0, 1)),
  why TEXT NOT NULL DEFAULT '',
  consent_sought TEXT CHECK (consent_sought IS date(consent_sought)),
  agreed INTEGER CHECK (agreed IN (0, 1)),
  decider TEXT NOT NULL DEFAULT '',
  reasons TEXT NOT NULL DEFAULT '',
  legal_advice TEXT CHECK (legal_advice IS date(legal_advice)),
  legal_summary TEXT NOT NULL DEFAULT '',
  discussion_unharmed INTEGER CHECK (discussion_unharmed IN (0, 1)),
  decisions_unharmed INTEGER CHECK (decisions_unharmed IN (0, 1)),
  limits_told INTEGER NOT NULL CHECK (limits_told IN (0, 1)),
  third_parties_told INTEGER NOT NULL CHECK (third_parties_told IN (0, 1)),
  signed_on TEXT CHECK (signed_on IS date(signed_on)),
  PRIMARY KEY (conference_id, position)
) STRICT;
CREATE INDEX recording_request_asked_by ON recording_request(asked_by);

-- A request to keep somebody out, until it is settled and beyond. The exclusion itself stands in its own table.
CREATE TABLE exclusion_request (
  participant_id TEXT PRIMARY KEY REFERENCES participant(id) ON DELETE CASCADE,
  requested TEXT CHECK (requested IS date(requested)),
  requested_by TEXT REFERENCES participant(id) ON DELETE SET NULL,
  ground TEXT CHECK (ground <> ''),
  evidence TEXT NOT NULL DEFAULT '',
  considered TEXT CHECK (considered IS date(considered)),
  legal_advice TEXT CHECK (legal_advice IS date(legal_advice)),
  legal_summary TEXT NOT NULL DEFAULT '',
  settled TEXT CHECK (settled IN ('none', 'part', 'whole')),
  reasons TEXT NOT NULL DEFAULT '',
  stand_in TEXT NOT NULL DEFAULT '',
  report_given TEXT CHECK (report_given IS date(report_given)),
  views_collected TEXT CHECK (views_collected IS date(views_collected))
) STRICT;
CREATE INDEX exclusion_request_requested_by ON exclusion_request(requested_by);
-- Of a part: the items the person is not there for.
CREATE TABLE exclusion_request_item (
  participant_id TEXT NOT NULL REFERENCES exclusion_request(participant_id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  item TEXT NOT NULL CHECK (item <> ''),
  PRIMARY KEY (participant_id, position)
) STRICT;

-- What the child or the family gives the conference themselves.
CREATE TABLE contribution (
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('letter', 'drawing', 'recording', 'advocate', 'spoken-for', 'other')),
  content TEXT NOT NULL DEFAULT '',
  received TEXT CHECK (received IS date(received)),
  may_be_shared INTEGER NOT NULL CHECK (may_be_shared IN (0, 1)),
  PRIMARY KEY (conference_id, position)
) STRICT;
CREATE INDEX contribution_participant_id ON contribution(participant_id);

CREATE TRIGGER conference_request_inserted AFTER INSERT ON conference_request BEGIN INSERT INTO journal_entry VALUES ('insert', 'conference_request', new.conference_id, NULL, json_object('conference_id', new.conference_id, 'brought_by', new.brought_by, 'received_on', new.received_on, 'asked_by', new.asked_by, 'reasons_against', new.reasons_against, 'decided_by', new.decided_by, 'decided_on', new.decided_on, 'enquiry_outcome', new.enquiry_outcome, 'harm_found', new.harm_found, 'declined', new.declined, 'declined_reason', new.declined_reason, 'supported', new.supported, 'supported_request_by', new.supported_request_by, 'supported_by', new.supported_by, 'supported_declined', new.supported_declined, 'supported_disagreement', new.supported_disagreement, 'interim_plan_since', new.interim_plan_since, 'interim_plan_held_by', new.interim_plan_held_by, 'household_known', new.household_known, 'delayed', new.delayed, 'delay_told_to', new.delay_told_to, 'delay_told_on', new.delay_told_on, 'delay_safeguards', new.delay_safeguards, 'school_day_ends', new.school_day_ends, 'day_care', new.day_care)); END;
CREATE TRIGGER conference_request_updated AFTER UPDATE ON conference_request BEGIN INSERT INTO journal_entry VALUES ('update', 'conference_request', new.conference_id, json_object('conference_id', old.conference_id, 'brought_by', old.brought_by, 'received_on', old.received_on, 'asked_by', old.asked_by, 'reasons_against', old.reasons_against, 'decided_by', old.decided_by, 'decided_on', old.decided_on, 'enquiry_outcome', old.enquiry_outcome, 'harm_found', old.harm_found, 'declined', old.declined, 'declined_reason', old.declined_reason, 'supported', old.supported, 'supported_request_by', old.supported_request_by, 'supported_by', old.supported_by, 'supported_declined', old.supported_declined, 'supported_disagreement', old.supported_disagreement, 'interim_plan_since', old.interim_plan_since, 'interim_plan_held_by', old.interim_plan_held_by, 'household_known', old.household_known, 'delayed', old.delayed, 'delay_told_to', old.delay_told_to, 'delay_told_on', old.delay_told_on, 'delay_safeguards', old.delay_safeguards, 'school_day_ends', old.school_day_ends, 'day_care', old.day_care), json_object('conference_id', new.conference_id, 'brought_by', new.brought_by, 'received_on', new.received_on, 'asked_by', new.asked_by, 'reasons_against', new.reasons_against, 'decided_by', new.decided_by, 'decided_on', new.decided_on, 'enquiry_outcome', new.enquiry_outcome, 'harm_found', new.harm_found, 'declined', new.declined, 'declined_reason', new.declined_reason, 'supported', new.supported, 'supported_request_by', new.supported_request_by, 'supported_by', new.supported_by, 'supported_declined', new.supported_declined, 'supported_disagreement', new.supported_disagreement, 'interim_plan_since', new.interim_plan_since, 'interim_plan_held_by', new.interim_plan_held_by, 'household_known', new.household_known, 'delayed', new.delayed, 'delay_told_to', new.delay_told_to, 'delay_told_on', new.delay_told_on, 'delay_safeguards', new.delay_safeguards, 'school_day_ends', new.school_day_ends, 'day_care', new.day_care)); END;
CREATE TRIGGER conference_request_deleted AFTER DELETE ON conference_request BEGIN INSERT INTO journal_entry VALUES ('delete', 'conference_request', old.conference_id, json_object('conference_id', old.conference_id, 'brought_by', old.brought_by, 'received_on', old.received_on, 'asked_by', old.asked_by, 'reasons_against', old.reasons_against, 'decided_by', old.decided_by, 'decided_on', old.decided_on, 'enquiry_outcome', old.enquiry_outcome, 'harm_found', old.harm_found, 'declined', old.declined, 'declined_reason', old.declined_reason, 'supported', old.supported, 'supported_request_by', old.supported_request_by, 'supported_by', old.supported_by, 'supported_declined', old.supported_declined, 'supported_disagreement', old.supported_disagreement, 'interim_plan_since', old.interim_plan_since, 'interim_plan_held_by', old.interim_plan_held_by, 'household_known', old.household_known, 'delayed', old.delayed, 'delay_told_to', old.delay_told_to, 'delay_told_on', old.delay_told_on, 'delay_safeguards', old.delay_safeguards, 'school_day_ends', old.school_day_ends, 'day_care', old.day_care), NULL); END;
CREATE TRIGGER household_child_inserted AFTER INSERT ON household_child BEGIN INSERT INTO journal_entry VALUES ('insert', 'household_child', new.conference_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'position', new.position, 'name', new.name, 'why_left_out', new.why_left_out, 'needs_looked_at', new.needs_looked_at, 'in_report', new.in_report, 'has_plan', new.has_plan)); END;
CREATE TRIGGER household_child_updated AFTER UPDATE ON household_child BEGIN INSERT INTO journal_entry VALUES ('update', 'household_child', new.conference_id || '/' || new.position, json_object('conference_id', old.conference_id, 'position', old.position, 'name', old.name, 'why_left_out', old.why_left_out, 'needs_looked_at', old.needs_looked_at, 'in_report', old.in_report, 'has_plan', old.has_plan), json_object('conference_id', new.conference_id, 'position', new.position, 'name', new.name, 'why_left_out', new.why_left_out, 'needs_looked_at', new.needs_looked_at, 'in_report', new.in_report, 'has_plan', new.has_plan)); END;
CREATE TRIGGER household_child_deleted AFTER DELETE ON household_child BEGIN INSERT INTO journal_entry VALUES ('delete', 'household_child', old.conference_id || '/' || old.position, json_object('conference_id', old.conference_id, 'position', old.position, 'name', old.name, 'why_left_out', old.why_left_out, 'needs_looked_at', old.needs_looked_at, 'in_report', old.in_report, 'has_plan', old.has_plan), NULL); END;
CREATE TRIGGER conference_chairing_inserted AFTER INSERT ON conference_chairing BEGIN INSERT INTO journal_entry VALUES ('insert', 'conference_chairing', new.conference_id, NULL, json_object('conference_id', new.conference_id, 'independent', new.independent, 'conflict', new.conflict, 'previous_chair', new.previous_chair, 'chair', new.chair, 'change_reason', new.change_reason)); END;
CREATE TRIGGER conference_chairing_updated AFTER UPDATE ON conference_chairing BEGIN INSERT INTO journal_entry VALUES ('update', 'conference_chairing', new.conference_id, json_object('conference_id', old.conference_id, 'independent', old.independent, 'conflict', old.conflict, 'previous_chair', old.previous_chair, 'chair', old.chair, 'change_reason', old.change_reason), json_object('conference_id', new.conference_id, 'independent', new.independent, 'conflict', new.conflict, 'previous_chair', new.previous_chair, 'chair', new.chair, 'change_reason', new.change_reason)); END;
CREATE TRIGGER conference_chairing_deleted AFTER DELETE ON conference_chairing BEGIN INSERT INTO journal_entry VALUES ('delete', 'conference_chairing', old.conference_id, json_object('conference_id', old.conference_id, 'independent', old.independent, 'conflict', old.conflict, 'previous_chair', old.previous_chair, 'chair', old.chair, 'change_reason', old.change_reason), NULL); END;
CREATE TRIGGER conference_inviting_inserted AFTER INSERT ON conference_inviting BEGIN INSERT INTO journal_entry VALUES ('insert', 'conference_inviting', new.conference_id, NULL, json_object('conference_id', new.conference_id, 'network_known', new.network_known)); END;
CREATE TRIGGER conference_inviting_updated AFTER UPDATE ON conference_inviting BEGIN INSERT INTO journal_entry VALUES ('update', 'conference_inviting', new.conference_id, json_object('conference_id', old.conference_id, 'network_known', old.network_known), json_object('conference_id', new.conference_id, 'network_known', new.network_known)); END;
CREATE TRIGGER conference_inviting_deleted AFTER DELETE ON conference_inviting BEGIN INSERT INTO journal_entry VALUES ('delete', 'conference_inviting', old.conference_id, json_object('conference_id', old.conference_id, 'network_known', old.network_known), NULL); END;
CREATE TRIGGER network_agency_inserted AFTER INSERT ON network_agency BEGIN INSERT INTO journal_entry VALUES ('insert', 'network_agency', new.conference_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'position', new.position, 'agency', new.agency, 'with_parents', new.with_parents, 'significant', new.significant, 'why_not_invited', new.why_not_invited, 'report_asked', new.report_asked)); END;
CREATE TRIGGER network_agency_updated AFTER UPDATE ON network_agency BEGIN INSERT INTO journal_entry VALUES ('update', 'network_agency', new.conference_id || '/' || new.position, json_object('conference_id', old.conference_id, 'position', old.position, 'agency', old.agency, 'with_parents', old.with_parents, 'significant', old.significant, 'why_not_invited', old.why_not_invited, 'report_asked', old.report_asked), json_object('conference_id', new.conference_id, 'position', new.position, 'agency', new.agency, 'with_parents', new.with_parents, 'significant', new.significant, 'why_not_invited', new.why_not_invited, 'report_asked', new.report_asked)); END;
CREATE TRIGGER network_agency_deleted AFTER DELETE ON network_agency BEGIN INSERT INTO journal_entry VALUES ('delete', 'network_agency', old.conference_id || '/' || old.position, json_object('conference_id', old.conference_id, 'position', old.position, 'agency', old.agency, 'with_parents', old.with_parents, 'significant', old.significant, 'why_not_invited', old.why_not_invited, 'report_asked', old.report_asked), NULL); END;
CREATE TRIGGER conference_arrangement_inserted AFTER INSERT ON conference_arrangement BEGIN INSERT INTO journal_entry VALUES ('insert', 'conference_arrangement', new.conference_id, NULL, json_object('conference_id', new.conference_id, 'mode', new.mode, 'family_notes', new.family_notes, 'waiting', new.waiting, 'safety', new.safety, 'police_matters', new.police_matters)); END;
CREATE TRIGGER conference_arrangement_updated AFTER UPDATE ON conference_arrangement BEGIN INSERT INTO journal_entry VALUES ('update', 'conference_arrangement', new.conference_id, json_object('conference_id', old.conference_id, 'mode', old.mode, 'family_notes', old.family_notes, 'waiting', old.waiting, 'safety', old.safety, 'police_matters', old.police_matters), json_object('conference_id', new.conference_id, 'mode', new.mode, 'family_notes', new.family_notes, 'waiting', new.waiting, 'safety', new.safety, 'police_matters', new.police_matters)); END;
CREATE TRIGGER conference_arrangement_deleted AFTER DELETE ON conference_arrangement BEGIN INSERT INTO journal_entry VALUES ('delete', 'conference_arrangement', old.conference_id, json_object('conference_id', old.conference_id, 'mode', old.mode, 'family_notes', old.family_notes, 'waiting', old.waiting, 'safety', old.safety, 'police_matters', old.police_matters), NULL); END;
CREATE TRIGGER kept_apart_inserted AFTER INSERT ON kept_apart BEGIN INSERT INTO journal_entry VALUES ('insert', 'kept_apart', new.conference_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'position', new.position, 'one_id', new.one_id, 'other_id', new.other_id, 'why', new.why, 'how', new.how)); END;
CREATE TRIGGER kept_apart_updated AFTER UPDATE ON kept_apart BEGIN INSERT INTO journal_entry VALUES ('update', 'kept_apart', new.conference_id || '/' || new.position, json_object('conference_id', old.conference_id, 'position', old.position, 'one_id', old.one_id, 'other_id', old.other_id, 'why', old.why, 'how', old.how), json_object('conference_id', new.conference_id, 'position', new.position, 'one_id', new.one_id, 'other_id', new.other_id, 'why', new.why, 'how', new.how)); END;
CREATE TRIGGER kept_apart_deleted AFTER DELETE ON kept_apart BEGIN INSERT INTO journal_entry VALUES ('delete', 'kept_apart', old.conference_id || '/' || old.position, json_object('conference_id', old.conference_id, 'position', old.position, 'one_id', old.one_id, 'other_id', old.other_id, 'why', old.why, 'how', old.how), NULL); END;
CREATE TRIGGER conference_papers_inserted AFTER INSERT ON conference_papers BEGIN INSERT INTO journal_entry VALUES ('insert', 'conference_papers', new.conference_id, NULL, json_object('conference_id', new.conference_id, 'chronology', new.chronology, 'no_chronology', new.no_chronology, 'assessment_presented', new.assessment_presented)); END;
CREATE TRIGGER conference_papers_updated AFTER UPDATE ON conference_papers BEGIN INSERT INTO journal_entry VALUES ('update', 'conference_papers', new.conference_id, json_object('conference_id', old.conference_id, 'chronology', old.chronology, 'no_chronology', old.no_chronology, 'assessment_presented', old.assessment_presented), json_object('conference_id', new.conference_id, 'chronology', new.chronology, 'no_chronology', new.no_chronology, 'assessment_presented', new.assessment_presented)); END;
CREATE TRIGGER conference_papers_deleted AFTER DELETE ON conference_papers BEGIN INSERT INTO journal_entry VALUES ('delete', 'conference_papers', old.conference_id, json_object('conference_id', old.conference_id, 'chronology', old.chronology, 'no_chronology', old.no_chronology, 'assessment_presented', old.assessment_presented), NULL); END;
CREATE TRIGGER conference_word_inserted AFTER INSERT ON conference_word BEGIN INSERT INTO journal_entry VALUES ('insert', 'conference_word', new.conference_id || '/' || new.topic || '/' || new.word, NULL, json_object('conference_id', new.conference_id, 'topic', new.topic, 'word', new.word, 'content', new.content)); END;
CREATE TRIGGER conference_word_updated AFTER UPDATE ON conference_word BEGIN INSERT INTO journal_entry VALUES ('update', 'conference_word', new.conference_id || '/' || new.topic || '/' || new.word, json_object('conference_id', old.conference_id, 'topic', old.topic, 'word', old.word, 'content', old.content), json_object('conference_id', new.conference_id, 'topic', new.topic, 'word', new.word, 'content', new.content)); END;
CREATE TRIGGER conference_word_deleted AFTER DELETE ON conference_word BEGIN INSERT INTO journal_entry VALUES ('delete', 'conference_word', old.conference_id || '/' || old.topic || '/' || old.word, json_object('conference_id', old.conference_id, 'topic', old.topic, 'word', old.word, 'content', old.content), NULL); END;
CREATE TRIGGER attending_inserted AFTER INSERT ON attending BEGIN INSERT INTO journal_entry VALUES ('insert', 'attending', new.participant_id, NULL, json_object('participant_id', new.participant_id, 'chair_agreed', new.chair_agreed, 'family_agreed', new.family_agreed, 'took_part', new.took_part, 'remote_reason', new.remote_reason, 'not_invited_reason', new.not_invited_reason, 'told_on', new.told_on, 'may_decide', new.may_decide, 'little_known', new.little_known, 'trained', new.trained, 'interpreter_needed', new.interpreter_needed, 'interpreter_offered', new.interpreter_offered, 'interpreter_declined', new.interpreter_declined, 'record_help_needed', new.record_help_needed, 'record_help', new.record_help, 'record_through_family', new.record_through_family, 'views_presented_by', new.views_presented_by, 'extent_reason', new.extent_reason, 'way', new.way, 'needs', new.needs, 'childcare_offered', new.childcare_offered, 'childcare_by', new.childcare_by, 'arrival', new.arrival, 'seat', new.seat, 'comes_with', new.comes_with)); END;
CREATE TRIGGER attending_updated AFTER UPDATE ON attending BEGIN INSERT INTO journal_entry VALUES ('update', 'attending', new.participant_id, json_object('participant_id', old.participant_id, 'chair_agreed', old.chair_agreed, 'family_agreed', old.family_agreed, 'took_part', old.took_part, 'remote_reason', old.remote_reason, 'not_invited_reason', old.not_invited_reason, 'told_on', old.told_on, 'may_decide', old.may_decide, 'little_known', old.little_known, 'trained', old.trained, 'interpreter_needed', old.interpreter_needed, 'interpreter_offered', old.interpreter_offered, 'interpreter_declined', old.interpreter_declined, 'record_help_needed', old.record_help_needed, 'record_help', old.record_help, 'record_through_family', old.record_through_family, 'views_presented_by', old.views_presented_by, 'extent_reason', old.extent_reason, 'way', old.way, 'needs', old.needs, 'childcare_offered', old.childcare_offered, 'childcare_by', old.childcare_by, 'arrival', old.arrival, 'seat', old.seat, 'comes_with', old.comes_with), json_object('participant_id', new.participant_id, 'chair_agreed', new.chair_agreed, 'family_agreed', new.family_agreed, 'took_part', new.took_part, 'remote_reason', new.remote_reason, 'not_invited_reason', new.not_invited_reason, 'told_on', new.told_on, 'may_decide', new.may_decide, 'little_known', new.little_known, 'trained', new.trained, 'interpreter_needed', new.interpreter_needed, 'interpreter_offered', new.interpreter_offered, 'interpreter_declined', new.interpreter_declined, 'record_help_needed', new.record_help_needed, 'record_help', new.record_help, 'record_through_family', new.record_through_family, 'views_presented_by', new.views_presented_by, 'extent_reason', new.extent_reason, 'way', new.way, 'needs', new.needs, 'childcare_offered', new.childcare_offered, 'childcare_by', new.childcare_by, 'arrival', new.arrival, 'seat', new.seat, 'comes_with', new.comes_with)); END;
CREATE TRIGGER attending_deleted AFTER DELETE ON attending BEGIN INSERT INTO journal_entry VALUES ('delete', 'attending', old.participant_id, json_object('participant_id', old.participant_id, 'chair_agreed', old.chair_agreed, 'family_agreed', old.family_agreed, 'took_part', old.took_part, 'remote_reason', old.remote_reason, 'not_invited_reason', old.not_invited_reason, 'told_on', old.told_on, 'may_decide', old.may_decide, 'little_known', old.little_known, 'trained', old.trained, 'interpreter_needed', old.interpreter_needed, 'interpreter_offered', old.interpreter_offered, 'interpreter_declined', old.interpreter_declined, 'record_help_needed', old.record_help_needed, 'record_help', old.record_help, 'record_through_family', old.record_through_family, 'views_presented_by', old.views_presented_by, 'extent_reason', old.extent_reason, 'way', old.way, 'needs', old.needs, 'childcare_offered', old.childcare_offered, 'childcare_by', old.childcare_by, 'arrival', old.arrival, 'seat', old.seat, 'comes_with', old.comes_with), NULL); END;
CREATE TRIGGER attending_word_inserted AFTER INSERT ON attending_word BEGIN INSERT INTO journal_entry VALUES ('insert', 'attending_word', new.participant_id || '/' || new.topic || '/' || new.word, NULL, json_object('participant_id', new.participant_id, 'topic', new.topic, 'word', new.word, 'content', new.content)); END;
CREATE TRIGGER attending_word_updated AFTER UPDATE ON attending_word BEGIN INSERT INTO journal_entry VALUES ('update', 'attending_word', new.participant_id || '/' || new.topic || '/' || new.word, json_object('participant_id', old.participant_id, 'topic', old.topic, 'word', old.word, 'content', old.content), json_object('participant_id', new.participant_id, 'topic', new.topic, 'word', new.word, 'content', new.content)); END;
CREATE TRIGGER attending_word_deleted AFTER DELETE ON attending_word BEGIN INSERT INTO journal_entry VALUES ('delete', 'attending_word', old.participant_id || '/' || old.topic || '/' || old.word, json_object('participant_id', old.participant_id, 'topic', old.topic, 'word', old.word, 'content', old.content), NULL); END;
CREATE TRIGGER child_heard_inserted AFTER INSERT ON child_heard BEGIN INSERT INTO journal_entry VALUES ('insert', 'child_heard', new.conference_id || '/' || new.child_id, NULL, json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'assessed_on', new.assessed_on, 'represented_by', new.represented_by, 'prepared_on', new.prepared_on, 'prepared_by', new.prepared_by, 'young', new.young, 'brought_reason', new.brought_reason, 'impact', new.impact, 'parents_think', new.parents_think, 'settled', new.settled, 'settled_by', new.settled_by, 'settled_on', new.settled_on, 'settled_reason', new.settled_reason, 'pre_meeting', new.pre_meeting, 'pre_meeting_with', new.pre_meeting_with)); END;
CREATE TRIGGER child_heard_updated AFTER UPDATE ON child_heard BEGIN INSERT INTO journal_entry VALUES ('update', 'child_heard', new.conference_id || '/' || new.child_id, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'assessed_on', old.assessed_on, 'represented_by', old.represented_by, 'prepared_on', old.prepared_on, 'prepared_by', old.prepared_by, 'young', old.young, 'brought_reason', old.brought_reason, 'impact', old.impact, 'parents_think', old.parents_think, 'settled', old.settled, 'settled_by', old.settled_by, 'settled_on', old.settled_on, 'settled_reason', old.settled_reason, 'pre_meeting', old.pre_meeting, 'pre_meeting_with', old.pre_meeting_with), json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'assessed_on', new.assessed_on, 'represented_by', new.represented_by, 'prepared_on', new.prepared_on, 'prepared_by', new.prepared_by, 'young', new.young, 'brought_reason', new.brought_reason, 'impact', new.impact, 'parents_think', new.parents_think, 'settled', new.settled, 'settled_by', new.settled_by, 'settled_on', new.settled_on, 'settled_reason', new.settled_reason, 'pre_meeting', new.pre_meeting, 'pre_meeting_with', new.pre_meeting_with)); END;
CREATE TRIGGER child_heard_deleted AFTER DELETE ON child_heard BEGIN INSERT INTO journal_entry VALUES ('delete', 'child_heard', old.conference_id || '/' || old.child_id, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'assessed_on', old.assessed_on, 'represented_by', old.represented_by, 'prepared_on', old.prepared_on, 'prepared_by', old.prepared_by, 'young', old.young, 'brought_reason', old.brought_reason, 'impact', old.impact, 'parents_think', old.parents_think, 'settled', old.settled, 'settled_by', old.settled_by, 'settled_on', old.settled_on, 'settled_reason', old.settled_reason, 'pre_meeting', old.pre_meeting, 'pre_meeting_with', old.pre_meeting_with), NULL); END;
CREATE TRIGGER child_heard_word_inserted AFTER INSERT ON child_heard_word BEGIN INSERT INTO journal_entry VALUES ('insert', 'child_heard_word', new.conference_id || '/' || new.child_id || '/' || new.topic || '/' || new.word, NULL, json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'topic', new.topic, 'word', new.word, 'content', new.content)); END;
CREATE TRIGGER child_heard_word_updated AFTER UPDATE ON child_heard_word BEGIN INSERT INTO journal_entry VALUES ('update', 'child_heard_word', new.conference_id || '/' || new.child_id || '/' || new.topic || '/' || new.word, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'topic', old.topic, 'word', old.word, 'content', old.content), json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'topic', new.topic, 'word', new.word, 'content', new.content)); END;
CREATE TRIGGER child_heard_word_deleted AFTER DELETE ON child_heard_word BEGIN INSERT INTO journal_entry VALUES ('delete', 'child_heard_word', old.conference_id || '/' || old.child_id || '/' || old.topic || '/' || old.word, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'topic', old.topic, 'word', old.word, 'content', old.content), NULL); END;
CREATE TRIGGER report_receipt_inserted AFTER INSERT ON report_receipt BEGIN INSERT INTO journal_entry VALUES ('insert', 'report_receipt', new.participant_id || '/' || new.kind, NULL, json_object('participant_id', new.participant_id, 'kind', new.kind, 'not_shared_reason', new.not_shared_reason, 'discussed', new.discussed, 'shared_by', new.shared_by, 'read_on', new.read_on, 'treated_late', new.treated_late)); END;
CREATE TRIGGER report_receipt_updated AFTER UPDATE ON report_receipt BEGIN INSERT INTO journal_entry VALUES ('update', 'report_receipt', new.participant_id || '/' || new.kind, json_object('participant_id', old.participant_id, 'kind', old.kind, 'not_shared_reason', old.not_shared_reason, 'discussed', old.discussed, 'shared_by', old.shared_by, 'read_on', old.read_on, 'treated_late', old.treated_late), json_object('participant_id', new.participant_id, 'kind', new.kind, 'not_shared_reason', new.not_shared_reason, 'discussed', new.discussed, 'shared_by', new.shared_by, 'read_on', new.read_on, 'treated_late', new.treated_late)); END;
CREATE TRIGGER report_receipt_deleted AFTER DELETE ON report_receipt BEGIN INSERT INTO journal_entry VALUES ('delete', 'report_receipt', old.participant_id || '/' || old.kind, json_object('participant_id', old.participant_id, 'kind', old.kind, 'not_shared_reason', old.not_shared_reason, 'discussed', old.discussed, 'shared_by', old.shared_by, 'read_on', old.read_on, 'treated_late', old.treated_late), NULL); END;
CREATE TRIGGER report_receipt_word_inserted AFTER INSERT ON report_receipt_word BEGIN INSERT INTO journal_entry VALUES ('insert', 'report_receipt_word', new.participant_id || '/' || new.kind || '/' || new.about || '/' || new.word, NULL, json_object('participant_id', new.participant_id, 'kind', new.kind, 'about', new.about, 'word', new.word)); END;
CREATE TRIGGER report_receipt_word_updated AFTER UPDATE ON report_receipt_word BEGIN INSERT INTO journal_entry VALUES ('update', 'report_receipt_word', new.participant_id || '/' || new.kind || '/' || new.about || '/' || new.word, json_object('participant_id', old.participant_id, 'kind', old.kind, 'about', old.about, 'word', old.word), json_object('participant_id', new.participant_id, 'kind', new.kind, 'about', new.about, 'word', new.word)); END;
CREATE TRIGGER report_receipt_word_deleted AFTER DELETE ON report_receipt_word BEGIN INSERT INTO journal_entry VALUES ('delete', 'report_receipt_word', old.participant_id || '/' || old.kind || '/' || old.about || '/' || old.word, json_object('participant_id', old.participant_id, 'kind', old.kind, 'about', old.about, 'word', old.word), NULL); END;
CREATE TRIGGER recording_request_inserted AFTER INSERT ON recording_request BEGIN INSERT INTO journal_entry VALUES ('insert', 'recording_request', new.conference_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'position', new.position, 'asked_by', new.asked_by, 'requested', new.requested, 'how', new.how, 'core_group', new.core_group, 'why', new.why, 'consent_sought', new.consent_sought, 'agreed', new.agreed, 'decider', new.decider, 'reasons', new.reasons, 'legal_advice', new.legal_advice, 'legal_summary', new.legal_summary, 'discussion_unharmed', new.discussion_unharmed, 'decisions_unharmed', new.decisions_unharmed, 'limits_told', new.limits_told, 'third_parties_told', new.third_parties_told, 'signed_on', new.signed_on)); END;
CREATE TRIGGER recording_request_updated AFTER UPDATE ON recording_request BEGIN INSERT INTO journal_entry VALUES ('update', 'recording_request', new.conference_id || '/' || new.position, json_object('conference_id', old.conference_id, 'position', old.position, 'asked_by', old.asked_by, 'requested', old.requested, 'how', old.how, 'core_group', old.core_group, 'why', old.why, 'consent_sought', old.consent_sought, 'agreed', old.agreed, 'decider', old.decider, 'reasons', old.reasons, 'legal_advice', old.legal_advice, 'legal_summary', old.legal_summary, 'discussion_unharmed', old.discussion_unharmed, 'decisions_unharmed', old.decisions_unharmed, 'limits_told', old.limits_told, 'third_parties_told', old.third_parties_told, 'signed_on', old.signed_on), json_object('conference_id', new.conference_id, 'position', new.position, 'asked_by', new.asked_by, 'requested', new.requested, 'how', new.how, 'core_group', new.core_group, 'why', new.why, 'consent_sought', new.consent_sought, 'agreed', new.agreed, 'decider', new.decider, 'reasons', new.reasons, 'legal_advice', new.legal_advice, 'legal_summary', new.legal_summary, 'discussion_unharmed', new.discussion_unharmed, 'decisions_unharmed', new.decisions_unharmed, 'limits_told', new.limits_told, 'third_parties_told', new.third_parties_told, 'signed_on', new.signed_on)); END;
CREATE TRIGGER recording_request_deleted AFTER DELETE ON recording_request BEGIN INSERT INTO journal_entry VALUES ('delete', 'recording_request', old.conference_id || '/' || old.position, json_object('conference_id', old.conference_id, 'position', old.position, 'asked_by', old.asked_by, 'requested', old.requested, 'how', old.how, 'core_group', old.core_group, 'why', old.why, 'consent_sought', old.consent_sought, 'agreed', old.agreed, 'decider', old.decider, 'reasons', old.reasons, 'legal_advice', old.legal_advice, 'legal_summary', old.legal_summary, 'discussion_unharmed', old.discussion_unharmed, 'decisions_unharmed', old.decisions_unharmed, 'limits_told', old.limits_told, 'third_parties_told', old.third_parties_told, 'signed_on', old.signed_on), NULL); END;
CREATE TRIGGER exclusion_request_inserted AFTER INSERT ON exclusion_request BEGIN INSERT INTO journal_entry VALUES ('insert', 'exclusion_request', new.participant_id, NULL, json_object('participant_id', new.participant_id, 'requested', new.requested, 'requested_by', new.requested_by, 'ground', new.ground, 'evidence', new.evidence, 'considered', new.considered, 'legal_advice', new.legal_advice, 'legal_summary', new.legal_summary, 'settled', new.settled, 'reasons', new.reasons, 'stand_in', new.stand_in, 'report_given', new.report_given, 'views_collected', new.views_collected)); END;
CREATE TRIGGER exclusion_request_updated AFTER UPDATE ON exclusion_request BEGIN INSERT INTO journal_entry VALUES ('update', 'exclusion_request', new.participant_id, json_object('participant_id', old.participant_id, 'requested', old.requested, 'requested_by', old.requested_by, 'ground', old.ground, 'evidence', old.evidence, 'considered', old.considered, 'legal_advice', old.legal_advice, 'legal_summary', old.legal_summary, 'settled', old.settled, 'reasons', old.reasons, 'stand_in', old.stand_in, 'report_given', old.report_given, 'views_collected', old.views_collected), json_object('participant_id', new.participant_id, 'requested', new.requested, 'requested_by', new.requested_by, 'ground', new.ground, 'evidence', new.evidence, 'considered', new.considered, 'legal_advice', new.legal_advice, 'legal_summary', new.legal_summary, 'settled', new.settled, 'reasons', new.reasons, 'stand_in', new.stand_in, 'report_given', new.report_given, 'views_collected', new.views_collected)); END;
CREATE TRIGGER exclusion_request_deleted AFTER DELETE ON exclusion_request BEGIN INSERT INTO journal_entry VALUES ('delete', 'exclusion_request', old.participant_id, json_object('participant_id', old.participant_id, 'requested', old.requested, 'requested_by', old.requested_by, 'ground', old.ground, 'evidence', old.evidence, 'considered', old.considered, 'legal_advice', old.legal_advice, 'legal_summary', old.legal_summary, 'settled', old.settled, 'reasons', old.reasons, 'stand_in', old.stand_in, 'report_given', old.report_given, 'views_collected', old.views_collected), NULL); END;
CREATE TRIGGER exclusion_request_item_inserted AFTER INSERT ON exclusion_request_item BEGIN INSERT INTO journal_entry VALUES ('insert', 'exclusion_request_item', new.participant_id || '/' || new.position, NULL, json_object('participant_id', new.participant_id, 'position', new.position, 'item', new.item)); END;
CREATE TRIGGER exclusion_request_item_updated AFTER UPDATE ON exclusion_request_item BEGIN INSERT INTO journal_entry VALUES ('update', 'exclusion_request_item', new.participant_id || '/' || new.position, json_object('participant_id', old.participant_id, 'position', old.position, 'item', old.item), json_object('participant_id', new.participant_id, 'position', new.position, 'item', new.item)); END;
CREATE TRIGGER exclusion_request_item_deleted AFTER DELETE ON exclusion_request_item BEGIN INSERT INTO journal_entry VALUES ('delete', 'exclusion_request_item', old.participant_id || '/' || old.position, json_object('participant_id', old.participant_id, 'position', old.position, 'item', old.item), NULL); END;
CREATE TRIGGER contribution_inserted AFTER INSERT ON contribution BEGIN INSERT INTO journal_entry VALUES ('insert', 'contribution', new.conference_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'position', new.position, 'participant_id', new.participant_id, 'kind', new.kind, 'content', new.content, 'received', new.received, 'may_be_shared', new.may_be_shared)); END;
CREATE TRIGGER contribution_updated AFTER UPDATE ON contribution BEGIN INSERT INTO journal_entry VALUES ('update', 'contribution', new.conference_id || '/' || new.position, json_object('conference_id', old.conference_id, 'position', old.position, 'participant_id', old.participant_id, 'kind', old.kind, 'content', old.content, 'received', old.received, 'may_be_shared', old.may_be_shared), json_object('conference_id', new.conference_id, 'position', new.position, 'participant_id', new.participant_id, 'kind', new.kind, 'content', new.content, 'received', new.received, 'may_be_shared', new.may_be_shared)); END;
CREATE TRIGGER contribution_deleted AFTER DELETE ON contribution BEGIN INSERT INTO journal_entry VALUES ('delete', 'contribution', old.conference_id || '/' || old.position, json_object('conference_id', old.conference_id, 'position', old.position, 'participant_id', old.participant_id, 'kind', old.kind, 'content', old.content, 'received', old.received, 'may_be_shared', old.may_be_shared), NULL); END;
