-- Casebook, schema 8: what a conference settles for each child beside its decision, how worried everybody is, and what the
-- family sees on a screen of its own.

-- What was weighed for one child, and the help settled where there is no plan.
CREATE TABLE child_weighing (
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  child_id TEXT NOT NULL REFERENCES child(id),
  harm INTEGER CHECK (harm IN (0, 1)),
  reasons TEXT NOT NULL DEFAULT '',
  health_lead TEXT CHECK (health_lead <> ''),
  no_support TEXT NOT NULL DEFAULT '',
  recommendations TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (conference_id, child_id)
) STRICT;
CREATE INDEX child_weighing_child_id ON child_weighing(child_id);

-- The plan of one child.
CREATE TABLE child_plan (
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  child_id TEXT NOT NULL REFERENCES child(id),
  lead_id TEXT REFERENCES participant(id) ON DELETE SET NULL,
  lead_qualified INTEGER CHECK (lead_qualified IN (0, 1)),
  child_in_group INTEGER CHECK (child_in_group IN (0, 1)),
  changes TEXT NOT NULL DEFAULT '',
  later_core_groups TEXT NOT NULL DEFAULT '',
  contingency TEXT NOT NULL DEFAULT '',
  birth_told_by TEXT NOT NULL DEFAULT '',
  birth_steps TEXT NOT NULL DEFAULT '',
  visit_days INTEGER CHECK (visit_days > 0),
  visit_reason TEXT NOT NULL DEFAULT '',
  begins TEXT CHECK (begins IS date(begins)),
  concerned INTEGER NOT NULL CHECK (concerned IN (0, 1)),
  concern_action TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (conference_id, child_id)
) STRICT;
CREATE INDEX child_plan_child_id ON child_plan(child_id);
CREATE INDEX child_plan_lead_id ON child_plan(lead_id);

CREATE TABLE plan_risk (
  conference_id TEXT NOT NULL,
  child_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  content TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (conference_id, child_id, position),
  FOREIGN KEY (conference_id, child_id) REFERENCES child_plan(conference_id, child_id) ON DELETE CASCADE
) STRICT;
CREATE TABLE plan_outcome (
  conference_id TEXT NOT NULL,
  child_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  content TEXT NOT NULL DEFAULT '',
  measure TEXT NOT NULL DEFAULT '',
  due_on TEXT CHECK (due_on IS date(due_on)),
  PRIMARY KEY (conference_id, child_id, position),
  FOREIGN KEY (conference_id, child_id) REFERENCES child_plan(conference_id, child_id) ON DELETE CASCADE
) STRICT;
CREATE TABLE plan_action (
  conference_id TEXT NOT NULL,
  child_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  content TEXT NOT NULL DEFAULT '',
  owner TEXT NOT NULL DEFAULT '',
  agency TEXT CHECK (agency <> ''),
  family INTEGER NOT NULL CHECK (family IN (0, 1)),
  due_on TEXT CHECK (due_on IS date(due_on)),
  measure TEXT NOT NULL DEFAULT '',
  outcome TEXT NOT NULL DEFAULT '',
  risk TEXT NOT NULL DEFAULT '',
  progress TEXT NOT NULL DEFAULT '',
  promised_before TEXT NOT NULL DEFAULT '',
  renegotiated TEXT CHECK (renegotiated IS date(renegotiated)),
  PRIMARY KEY (conference_id, child_id, position),
  FOREIGN KEY (conference_id, child_id) REFERENCES child_plan(conference_id, child_id) ON DELETE CASCADE
) STRICT;
CREATE TABLE plan_acceptance (
  conference_id TEXT NOT NULL,
  child_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  who TEXT NOT NULL DEFAULT '',
  form TEXT NOT NULL DEFAULT '',
  collected INTEGER NOT NULL CHECK (collected IN (0, 1)),
  PRIMARY KEY (conference_id, child_id, position),
  FOREIGN KEY (conference_id, child_id) REFERENCES child_plan(conference_id, child_id) ON DELETE CASCADE
) STRICT;
CREATE TABLE plan_preference (
  conference_id TEXT NOT NULL,
  child_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  content TEXT NOT NULL DEFAULT '',
  accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
  explained INTEGER NOT NULL CHECK (explained IN (0, 1)),
  PRIMARY KEY (conference_id, child_id, position),
  FOREIGN KEY (conference_id, child_id) REFERENCES child_plan(conference_id, child_id) ON DELETE CASCADE
) STRICT;
CREATE TABLE plan_change (
  conference_id TEXT NOT NULL,
  child_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  content TEXT NOT NULL DEFAULT '',
  changed_on TEXT NOT NULL CHECK (changed_on IS date(changed_on)),
  at_review INTEGER NOT NULL CHECK (at_review IN (0, 1)),
  PRIMARY KEY (conference_id, child_id, position),
  FOREIGN KEY (conference_id, child_id) REFERENCES child_plan(conference_id, child_id) ON DELETE CASCADE
) STRICT;

-- Words said of one child. topic: limb and support (of the weighing), section (content: its text), explained, done
-- (content: the day), considered (of an immediate concern).
CREATE TABLE plan_word (
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  child_id TEXT NOT NULL REFERENCES child(id),
  topic TEXT NOT NULL CHECK (topic IN ('limb', 'support', 'section', 'explained', 'done', 'considered')),
  word TEXT NOT NULL CHECK (word <> ''),
  content TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (conference_id, child_id, topic, word)
) STRICT;
CREATE INDEX plan_word_child_id ON plan_word(child_id);

-- The scale from 0 to 10: off until the chair turns it on, hidden until all marks are shown together.
CREATE TABLE scale (
  conference_id TEXT PRIMARY KEY REFERENCES conference(id) ON DELETE CASCADE,
  is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
  in_record INTEGER NOT NULL CHECK (in_record IN (0, 1))
) STRICT;
CREATE TABLE scale_statement (
  conference_id TEXT NOT NULL REFERENCES scale(conference_id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 3),
  content TEXT NOT NULL DEFAULT '',
  revealed INTEGER NOT NULL CHECK (revealed IN (0, 1)),
  PRIMARY KEY (conference_id, position)
) STRICT;
CREATE TABLE scale_mark (
  conference_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  mark INTEGER NOT NULL CHECK (mark BETWEEN 0 AND 10),
  reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (conference_id, position, participant_id),
  FOREIGN KEY (conference_id, position) REFERENCES scale_statement(conference_id, position) ON DELETE CASCADE
) STRICT;
CREATE INDEX scale_mark_participant_id ON scale_mark(participant_id);

-- What the family's own screen may show, as chosen before the meeting. No row: nobody has chosen.
CREATE TABLE family_display (
  conference_id TEXT PRIMARY KEY REFERENCES conference(id) ON DELETE CASCADE,
  welcome INTEGER NOT NULL CHECK (welcome IN (0, 1)),
  agenda INTEGER NOT NULL CHECK (agenda IN (0, 1)),
  people INTEGER NOT NULL CHECK (people IN (0, 1)),
  countdown INTEGER NOT NULL CHECK (countdown IN (0, 1)),
  board INTEGER NOT NULL CHECK (board IN (0, 1)),
  plan INTEGER NOT NULL CHECK (plan IN (0, 1)),
  break_minutes INTEGER NOT NULL CHECK (break_minutes BETWEEN 1 AND 60)
) STRICT;

-- The journal, as for every table.
CREATE TRIGGER child_weighing_inserted AFTER INSERT ON child_weighing BEGIN INSERT INTO journal_entry VALUES ('insert', 'child_weighing', new.conference_id || '/' || new.child_id, NULL, json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'harm', new.harm, 'reasons', new.reasons, 'health_lead', new.health_lead, 'no_support', new.no_support, 'recommendations', new.recommendations)); END;
CREATE TRIGGER child_weighing_updated AFTER UPDATE ON child_weighing BEGIN INSERT INTO journal_entry VALUES ('update', 'child_weighing', new.conference_id || '/' || new.child_id, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'harm', old.harm, 'reasons', old.reasons, 'health_lead', old.health_lead, 'no_support', old.no_support, 'recommendations', old.recommendations), json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'harm', new.harm, 'reasons', new.reasons, 'health_lead', new.health_lead, 'no_support', new.no_support, 'recommendations', new.recommendations)); END;
CREATE TRIGGER child_weighing_deleted AFTER DELETE ON child_weighing BEGIN INSERT INTO journal_entry VALUES ('delete', 'child_weighing', old.conference_id || '/' || old.child_id, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'harm', old.harm, 'reasons', old.reasons, 'health_lead', old.health_lead, 'no_support', old.no_support, 'recommendations', old.recommendations), NULL); END;
CREATE TRIGGER child_plan_inserted AFTER INSERT ON child_plan BEGIN INSERT INTO journal_entry VALUES ('insert', 'child_plan', new.conference_id || '/' || new.child_id, NULL, json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'lead_id', new.lead_id, 'lead_qualified', new.lead_qualified, 'child_in_group', new.child_in_group, 'changes', new.changes, 'later_core_groups', new.later_core_groups, 'contingency', new.contingency, 'birth_told_by', new.birth_told_by, 'birth_steps', new.birth_steps, 'visit_days', new.visit_days, 'visit_reason', new.visit_reason, 'begins', new.begins, 'concerned', new.concerned, 'concern_action', new.concern_action)); END;
CREATE TRIGGER child_plan_updated AFTER UPDATE ON child_plan BEGIN INSERT INTO journal_entry VALUES ('update', 'child_plan', new.conference_id || '/' || new.child_id, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'lead_id', old.lead_id, 'lead_qualified', old.lead_qualified, 'child_in_group', old.child_in_group, 'changes', old.changes, 'later_core_groups', old.later_core_groups, 'contingency', old.contingency, 'birth_told_by', old.birth_told_by, 'birth_steps', old.birth_steps, 'visit_days', old.visit_days, 'visit_reason', old.visit_reason, 'begins', old.begins, 'concerned', old.concerned, 'concern_action', old.concern_action), json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'lead_id', new.lead_id, 'lead_qualified', new.lead_qualified, 'child_in_group', new.child_in_group, 'changes', new.changes, 'later_core_groups', new.later_core_groups, 'contingency', new.contingency, 'birth_told_by', new.birth_told_by, 'birth_steps', new.birth_steps, 'visit_days', new.visit_days, 'visit_reason', new.visit_reason, 'begins', new.begins, 'concerned', new.concerned, 'concern_action', new.concern_action)); END;
CREATE TRIGGER child_plan_deleted AFTER DELETE ON child_plan BEGIN INSERT INTO journal_entry VALUES ('delete', 'child_plan', old.conference_id || '/' || old.child_id, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'lead_id', old.lead_id, 'lead_qualified', old.lead_qualified, 'child_in_group', old.child_in_group, 'changes', old.changes, 'later_core_groups', old.later_core_groups, 'contingency', old.contingency, 'birth_told_by', old.birth_told_by, 'birth_steps', old.birth_steps, 'visit_days', old.visit_days, 'visit_reason', old.visit_reason, 'begins', old.begins, 'concerned', old.concerned, 'concern_action', old.concern_action), NULL); END;
CREATE TRIGGER plan_risk_inserted AFTER INSERT ON plan_risk BEGIN INSERT INTO journal_entry VALUES ('insert', 'plan_risk', new.conference_id || '/' || new.child_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'position', new.position, 'content', new.content)); END;
CREATE TRIGGER plan_risk_updated AFTER UPDATE ON plan_risk BEGIN INSERT INTO journal_entry VALUES ('update', 'plan_risk', new.conference_id || '/' || new.child_id || '/' || new.position, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'position', old.position, 'content', old.content), json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'position', new.position, 'content', new.content)); END;
CREATE TRIGGER plan_risk_deleted AFTER DELETE ON plan_risk BEGIN INSERT INTO journal_entry VALUES ('delete', 'plan_risk', old.conference_id || '/' || old.child_id || '/' || old.position, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'position', old.position, 'content', old.content), NULL); END;
CREATE TRIGGER plan_outcome_inserted AFTER INSERT ON plan_outcome BEGIN INSERT INTO journal_entry VALUES ('insert', 'plan_outcome', new.conference_id || '/' || new.child_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'position', new.position, 'content', new.content, 'measure', new.measure, 'due_on', new.due_on)); END;
CREATE TRIGGER plan_outcome_updated AFTER UPDATE ON plan_outcome BEGIN INSERT INTO journal_entry VALUES ('update', 'plan_outcome', new.conference_id || '/' || new.child_id || '/' || new.position, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'position', old.position, 'content', old.content, 'measure', old.measure, 'due_on', old.due_on), json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'position', new.position, 'content', new.content, 'measure', new.measure, 'due_on', new.due_on)); END;
CREATE TRIGGER plan_outcome_deleted AFTER DELETE ON plan_outcome BEGIN INSERT INTO journal_entry VALUES ('delete', 'plan_outcome', old.conference_id || '/' || old.child_id || '/' || old.position, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'position', old.position, 'content', old.content, 'measure', old.measure, 'due_on', old.due_on), NULL); END;
CREATE TRIGGER plan_action_inserted AFTER INSERT ON plan_action BEGIN INSERT INTO journal_entry VALUES ('insert', 'plan_action', new.conference_id || '/' || new.child_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'position', new.position, 'content', new.content, 'owner', new.owner, 'agency', new.agency, 'family', new.family, 'due_on', new.due_on, 'measure', new.measure, 'outcome', new.outcome, 'risk', new.risk, 'progress', new.progress, 'promised_before', new.promised_before, 'renegotiated', new.renegotiated)); END;
CREATE TRIGGER plan_action_updated AFTER UPDATE ON plan_action BEGIN INSERT INTO journal_entry VALUES ('update', 'plan_action', new.conference_id || '/' || new.child_id || '/' || new.position, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'position', old.position, 'content', old.content, 'owner', old.owner, 'agency', old.agency, 'family', old.family, 'due_on', old.due_on, 'measure', old.measure, 'outcome', old.outcome, 'risk', old.risk, 'progress', old.progress, 'promised_before', old.promised_before, 'renegotiated', old.renegotiated), json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'position', new.position, 'content', new.content, 'owner', new.owner, 'agency', new.agency, 'family', new.family, 'due_on', new.due_on, 'measure', new.measure, 'outcome', new.outcome, 'risk', new.risk, 'progress', new.progress, 'promised_before', new.promised_before, 'renegotiated', new.renegotiated)); END;
CREATE TRIGGER plan_action_deleted AFTER DELETE ON plan_action BEGIN INSERT INTO journal_entry VALUES ('delete', 'plan_action', old.conference_id || '/' || old.child_id || '/' || old.position, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'position', old.position, 'content', old.content, 'owner', old.owner, 'agency', old.agency, 'family', old.family, 'due_on', old.due_on, 'measure', old.measure, 'outcome', old.outcome, 'risk', old.risk, 'progress', old.progress, 'promised_before', old.promised_before, 'renegotiated', old.renegotiated), NULL); END;
CREATE TRIGGER plan_acceptance_inserted AFTER INSERT ON plan_acceptance BEGIN INSERT INTO journal_entry VALUES ('insert', 'plan_acceptance', new.conference_id || '/' || new.child_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'position', new.position, 'who', new.who, 'form', new.form, 'collected', new.collected)); END;
CREATE TRIGGER plan_acceptance_updated AFTER UPDATE ON plan_acceptance BEGIN INSERT INTO journal_entry VALUES ('update', 'plan_acceptance', new.conference_id || '/' || new.child_id || '/' || new.position, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'position', old.position, 'who', old.who, 'form', old.form, 'collected', old.collected), json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'position', new.position, 'who', new.who, 'form', new.form, 'collected', new.collected)); END;
CREATE TRIGGER plan_acceptance_deleted AFTER DELETE ON plan_acceptance BEGIN INSERT INTO journal_entry VALUES ('delete', 'plan_acceptance', old.conference_id || '/' || old.child_id || '/' || old.position, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'position', old.position, 'who', old.who, 'form', old.form, 'collected', old.collected), NULL); END;
CREATE TRIGGER plan_preference_inserted AFTER INSERT ON plan_preference BEGIN INSERT INTO journal_entry VALUES ('insert', 'plan_preference', new.conference_id || '/' || new.child_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'position', new.position, 'content', new.content, 'accepted', new.accepted, 'explained', new.explained)); END;
CREATE TRIGGER plan_preference_updated AFTER UPDATE ON plan_preference BEGIN INSERT INTO journal_entry VALUES ('update', 'plan_preference', new.conference_id || '/' || new.child_id || '/' || new.position, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'position', old.position, 'content', old.content, 'accepted', old.accepted, 'explained', old.explained), json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'position', new.position, 'content', new.content, 'accepted', new.accepted, 'explained', new.explained)); END;
CREATE TRIGGER plan_preference_deleted AFTER DELETE ON plan_preference BEGIN INSERT INTO journal_entry VALUES ('delete', 'plan_preference', old.conference_id || '/' || old.child_id || '/' || old.position, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'position', old.position, 'content', old.content, 'accepted', old.accepted, 'explained', old.explained), NULL); END;
CREATE TRIGGER plan_change_inserted AFTER INSERT ON plan_change BEGIN INSERT INTO journal_entry VALUES ('insert', 'plan_change', new.conference_id || '/' || new.child_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'position', new.position, 'content', new.content, 'changed_on', new.changed_on, 'at_review', new.at_review)); END;
CREATE TRIGGER plan_change_updated AFTER UPDATE ON plan_change BEGIN INSERT INTO journal_entry VALUES ('update', 'plan_change', new.conference_id || '/' || new.child_id || '/' || new.position, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'position', old.position, 'content', old.content, 'changed_on', old.changed_on, 'at_review', old.at_review), json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'position', new.position, 'content', new.content, 'changed_on', new.changed_on, 'at_review', new.at_review)); END;
CREATE TRIGGER plan_change_deleted AFTER DELETE ON plan_change BEGIN INSERT INTO journal_entry VALUES ('delete', 'plan_change', old.conference_id || '/' || old.child_id || '/' || old.position, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'position', old.position, 'content', old.content, 'changed_on', old.changed_on, 'at_review', old.at_review), NULL); END;
CREATE TRIGGER plan_word_inserted AFTER INSERT ON plan_word BEGIN INSERT INTO journal_entry VALUES ('insert', 'plan_word', new.conference_id || '/' || new.child_id || '/' || new.topic || '/' || new.word, NULL, json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'topic', new.topic, 'word', new.word, 'content', new.content)); END;
CREATE TRIGGER plan_word_updated AFTER UPDATE ON plan_word BEGIN INSERT INTO journal_entry VALUES ('update', 'plan_word', new.conference_id || '/' || new.child_id || '/' || new.topic || '/' || new.word, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'topic', old.topic, 'word', old.word, 'content', old.content), json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'topic', new.topic, 'word', new.word, 'content', new.content)); END;
CREATE TRIGGER plan_word_deleted AFTER DELETE ON plan_word BEGIN INSERT INTO journal_entry VALUES ('delete', 'plan_word', old.conference_id || '/' || old.child_id || '/' || old.topic || '/' || old.word, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'topic', old.topic, 'word', old.word, 'content', old.content), NULL); END;
CREATE TRIGGER scale_inserted AFTER INSERT ON scale BEGIN INSERT INTO journal_entry VALUES ('insert', 'scale', new.conference_id, NULL, json_object('conference_id', new.conference_id, 'is_on', new.is_on, 'in_record', new.in_record)); END;
CREATE TRIGGER scale_updated AFTER UPDATE ON scale BEGIN INSERT INTO journal_entry VALUES ('update', 'scale', new.conference_id, json_object('conference_id', old.conference_id, 'is_on', old.is_on, 'in_record', old.in_record), json_object('conference_id', new.conference_id, 'is_on', new.is_on, 'in_record', new.in_record)); END;
CREATE TRIGGER scale_deleted AFTER DELETE ON scale BEGIN INSERT INTO journal_entry VALUES ('delete', 'scale', old.conference_id, json_object('conference_id', old.conference_id, 'is_on', old.is_on, 'in_record', old.in_record), NULL); END;
CREATE TRIGGER scale_statement_inserted AFTER INSERT ON scale_statement BEGIN INSERT INTO journal_entry VALUES ('insert', 'scale_statement', new.conference_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'position', new.position, 'content', new.content, 'revealed', new.revealed)); END;
CREATE TRIGGER scale_statement_updated AFTER UPDATE ON scale_statement BEGIN INSERT INTO journal_entry VALUES ('update', 'scale_statement', new.conference_id || '/' || new.position, json_object('conference_id', old.conference_id, 'position', old.position, 'content', old.content, 'revealed', old.revealed), json_object('conference_id', new.conference_id, 'position', new.position, 'content', new.content, 'revealed', new.revealed)); END;
CREATE TRIGGER scale_statement_deleted AFTER DELETE ON scale_statement BEGIN INSERT INTO journal_entry VALUES ('delete', 'scale_statement', old.conference_id || '/' || old.position, json_object('conference_id', old.conference_id, 'position', old.position, 'content', old.content, 'revealed', old.revealed), NULL); END;
CREATE TRIGGER scale_mark_inserted AFTER INSERT ON scale_mark BEGIN INSERT INTO journal_entry VALUES ('insert', 'scale_mark', new.conference_id || '/' || new.position || '/' || new.participant_id, NULL, json_object('conference_id', new.conference_id, 'position', new.position, 'participant_id', new.participant_id, 'mark', new.mark, 'reason', new.reason)); END;
CREATE TRIGGER scale_mark_updated AFTER UPDATE ON scale_mark BEGIN INSERT INTO journal_entry VALUES ('update', 'scale_mark', new.conference_id || '/' || new.position || '/' || new.participant_id, json_object('conference_id', old.conference_id, 'position', old.position, 'participant_id', old.participant_id, 'mark', old.mark, 'reason', old.reason), json_object('conference_id', new.conference_id, 'position', new.position, 'participant_id', new.participant_id, 'mark', new.mark, 'reason', new.reason)); END;
CREATE TRIGGER scale_mark_deleted AFTER DELETE ON scale_mark BEGIN INSERT INTO journal_entry VALUES ('delete', 'scale_mark', old.conference_id || '/' || old.position || '/' || old.participant_id, json_object('conference_id', old.conference_id, 'position', old.position, 'participant_id', old.participant_id, 'mark', old.mark, 'reason', old.reason), NULL); END;
CREATE TRIGGER family_display_inserted AFTER INSERT ON family_display BEGIN INSERT INTO journal_entry VALUES ('insert', 'family_display', new.conference_id, NULL, json_object('conference_id', new.conference_id, 'welcome', new.welcome, 'agenda', new.agenda, 'people', new.people, 'countdown', new.countdown, 'board', new.board, 'plan', new.plan, 'break_minutes', new.break_minutes)); END;
CREATE TRIGGER family_display_updated AFTER UPDATE ON family_display BEGIN INSERT INTO journal_entry VALUES ('update', 'family_display', new.conference_id, json_object('conference_id', old.conference_id, 'welcome', old.welcome, 'agenda', old.agenda, 'people', old.people, 'countdown', old.countdown, 'board', old.board, 'plan', old.plan, 'break_minutes', old.break_minutes), json_object('conference_id', new.conference_id, 'welcome', new.welcome, 'agenda', new.agenda, 'people', new.people, 'countdown', new.countdown, 'board', new.board, 'plan', new.plan, 'break_minutes', new.break_minutes)); END;
CREATE TRIGGER family_display_deleted AFTER DELETE ON family_display BEGIN INSERT INTO journal_entry VALUES ('delete', 'family_display', old.conference_id, json_object('conference_id', old.conference_id, 'welcome', old.welcome, 'agenda', old.agenda, 'people', old.people, 'countdown', old.countdown, 'board', old.board, 'plan', old.plan, 'break_minutes', old.break_minutes), NULL); END;
