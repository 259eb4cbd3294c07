-- Casebook, schema 19: a plan between conferences: what the core group adds to it and agrees anew, when responsibilities were
-- taken on, which changes it proposes to the review, and children's stays in hospital.

-- The conference's own owner and day, where they were agreed anew since (first_known), and the day on which the core group
-- added the action: the outline made in the room stays as it was.
ALTER TABLE plan_action ADD COLUMN first_known INTEGER NOT NULL DEFAULT 0 CHECK (first_known IN (0, 1));
ALTER TABLE plan_action ADD COLUMN first_owner TEXT NOT NULL DEFAULT '';
ALTER TABLE plan_action ADD COLUMN first_due_on TEXT CHECK (first_due_on IS date(first_due_on));
ALTER TABLE plan_action ADD COLUMN worked_out_on TEXT CHECK (worked_out_on IS date(worked_out_on));
ALTER TABLE plan_acceptance ADD COLUMN accepted_on TEXT CHECK (accepted_on IS date(accepted_on));

-- A change that a core group proposes. conference_id: the last one about the child before it.
CREATE TABLE plan_proposal (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  child_id TEXT NOT NULL REFERENCES child(id),
  content TEXT NOT NULL CHECK (content <> ''),
  reason TEXT NOT NULL DEFAULT '',
  proposed_on TEXT NOT NULL CHECK (proposed_on IS date(proposed_on)),
  proposed_by TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL CHECK (state IN ('open', 'agreed', 'not-agreed', 'withdrawn', 'made')),
  answered_on TEXT CHECK (answered_on IS date(answered_on)),
  answer TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX plan_proposal_conference_id ON plan_proposal(conference_id);
CREATE INDEX plan_proposal_child_id ON plan_proposal(child_id);

-- A child's stay in hospital. group_meets, strategy_instead: NULL while nobody has considered it.
CREATE TABLE hospital_stay (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  child_id TEXT NOT NULL REFERENCES child(id),
  admitted_on TEXT NOT NULL CHECK (admitted_on IS date(admitted_on)),
  planned INTEGER NOT NULL CHECK (planned IN (0, 1)),
  place TEXT NOT NULL DEFAULT '',
  group_meets INTEGER CHECK (group_meets IN (0, 1)),
  strategy_instead INTEGER CHECK (strategy_instead IN (0, 1)),
  reasons TEXT NOT NULL DEFAULT '',
  discharge_meeting_on TEXT CHECK (discharge_meeting_on IS date(discharge_meeting_on)),
  discharged_on TEXT CHECK (discharged_on IS date(discharged_on))
) STRICT;
CREATE INDEX hospital_stay_conference_id ON hospital_stay(conference_id);
CREATE INDEX hospital_stay_child_id ON hospital_stay(child_id);

CREATE TRIGGER plan_proposal_inserted AFTER INSERT ON plan_proposal BEGIN INSERT INTO journal_entry VALUES ('insert', 'plan_proposal', new.id, NULL, json_object('id', new.id, 'conference_id', new.conference_id, 'child_id', new.child_id, 'content', new.content, 'reason', new.reason, 'proposed_on', new.proposed_on, 'proposed_by', new.proposed_by, 'state', new.state, 'answered_on', new.answered_on, 'answer', new.answer)); END;
CREATE TRIGGER plan_proposal_updated AFTER UPDATE ON plan_proposal BEGIN INSERT INTO journal_entry VALUES ('update', 'plan_proposal', new.id, json_object('id', old.id, 'conference_id', old.conference_id, 'child_id', old.child_id, 'content', old.content, 'reason', old.reason, 'proposed_on', old.proposed_on, 'proposed_by', old.proposed_by, 'state', old.state, 'answered_on', old.answered_on, 'answer', old.answer), json_object('id', new.id, 'conference_id', new.conference_id, 'child_id', new.child_id, 'content', new.content, 'reason', new.reason, 'proposed_on', new.proposed_on, 'proposed_by', new.proposed_by, 'state', new.state, 'answered_on', new.answered_on, 'answer', new.answer)); END;
CREATE TRIGGER plan_proposal_deleted AFTER DELETE ON plan_proposal BEGIN INSERT INTO journal_entry VALUES ('delete', 'plan_proposal', old.id, json_object('id', old.id, 'conference_id', old.conference_id, 'child_id', old.child_id, 'content', old.content, 'reason', old.reason, 'proposed_on', old.proposed_on, 'proposed_by', old.proposed_by, 'state', old.state, 'answered_on', old.answered_on, 'answer', old.answer), NULL); END;
CREATE TRIGGER hospital_stay_inserted AFTER INSERT ON hospital_stay BEGIN INSERT INTO journal_entry VALUES ('insert', 'hospital_stay', new.id, NULL, json_object('id', new.id, 'conference_id', new.conference_id, 'child_id', new.child_id, 'admitted_on', new.admitted_on, 'planned', new.planned, 'place', new.place, 'group_meets', new.group_meets, 'strategy_instead', new.strategy_instead, 'reasons', new.reasons, 'discharge_meeting_on', new.discharge_meeting_on, 'discharged_on', new.discharged_on)); END;
CREATE TRIGGER hospital_stay_updated AFTER UPDATE ON hospital_stay BEGIN INSERT INTO journal_entry VALUES ('update', 'hospital_stay', new.id, json_object('id', old.id, 'conference_id', old.conference_id, 'child_id', old.child_id, 'admitted_on', old.admitted_on, 'planned', old.planned, 'place', old.place, 'group_meets', old.group_meets, 'strategy_instead', old.strategy_instead, 'reasons', old.reasons, 'discharge_meeting_on', old.discharge_meeting_on, 'discharged_on', old.discharged_on), json_object('id', new.id, 'conference_id', new.conference_id, 'child_id', new.child_id, 'admitted_on', new.admitted_on, 'planned', new.planned, 'place', new.place, 'group_meets', new.group_meets, 'strategy_instead', new.strategy_instead, 'reasons', new.reasons, 'discharge_meeting_on', new.discharge_meeting_on, 'discharged_on', new.discharged_on)); END;
CREATE TRIGGER hospital_stay_deleted AFTER DELETE ON hospital_stay BEGIN INSERT INTO journal_entry VALUES ('delete', 'hospital_stay', old.id, json_object('id', old.id, 'conference_id', old.conference_id, 'child_id', old.child_id, 'admitted_on', old.admitted_on, 'planned', old.planned, 'place', old.place, 'group_meets', old.group_meets, 'strategy_instead', old.strategy_instead, 'reasons', old.reasons, 'discharge_meeting_on', old.discharge_meeting_on, 'discharged_on', old.discharged_on), NULL); END;
DROP TRIGGER plan_action_inserted;
DROP TRIGGER plan_action_updated;
DROP TRIGGER plan_action_deleted;
CREATE TRIGGER plan_action_inserted AFTER INSERT ON plan_action BEGIN INSERT INTO journal_entry VALUES ('insert', 'plan_action', new.conference_id || '/' || new.child_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'position', new.position, 'content', new.content, 'owner', new.owner, 'agency', new.agency, 'family', new.family, 'due_on', new.due_on, 'measure', new.measure, 'outcome', new.outcome, 'risk', new.risk, 'progress', new.progress, 'promised_before', new.promised_before, 'renegotiated', new.renegotiated, 'first_known', new.first_known, 'first_owner', new.first_owner, 'first_due_on', new.first_due_on, 'worked_out_on', new.worked_out_on)); END;
CREATE TRIGGER plan_action_updated AFTER UPDATE ON plan_action BEGIN INSERT INTO journal_entry VALUES ('update', 'plan_action', new.conference_id || '/' || new.child_id || '/' || new.position, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'position', old.position, 'content', old.content, 'owner', old.owner, 'agency', old.agency, 'family', old.family, 'due_on', old.due_on, 'measure', old.measure, 'outcome', old.outcome, 'risk', old.risk, 'progress', old.progress, 'promised_before', old.promised_before, 'renegotiated', old.renegotiated, 'first_known', old.first_known, 'first_owner', old.first_owner, 'first_due_on', old.first_due_on, 'worked_out_on', old.worked_out_on), json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'position', new.position, 'content', new.content, 'owner', new.owner, 'agency', new.agency, 'family', new.family, 'due_on', new.due_on, 'measure', new.measure, 'outcome', new.outcome, 'risk', new.risk, 'progress', new.progress, 'promised_before', new.promised_before, 'renegotiated', new.renegotiated, 'first_known', new.first_known, 'first_owner', new.first_owner, 'first_due_on', new.first_due_on, 'worked_out_on', new.worked_out_on)); END;
CREATE TRIGGER plan_action_deleted AFTER DELETE ON plan_action BEGIN INSERT INTO journal_entry VALUES ('delete', 'plan_action', old.conference_id || '/' || old.child_id || '/' || old.position, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'position', old.position, 'content', old.content, 'owner', old.owner, 'agency', old.agency, 'family', old.family, 'due_on', old.due_on, 'measure', old.measure, 'outcome', old.outcome, 'risk', old.risk, 'progress', old.progress, 'promised_before', old.promised_before, 'renegotiated', old.renegotiated, 'first_known', old.first_known, 'first_owner', old.first_owner, 'first_due_on', old.first_due_on, 'worked_out_on', old.worked_out_on), NULL); END;
DROP TRIGGER plan_acceptance_inserted;
DROP TRIGGER plan_acceptance_updated;
DROP TRIGGER plan_acceptance_deleted;
CREATE TRIGGER plan_acceptance_inserted AFTER INSERT ON plan_acceptance BEGIN INSERT INTO journal_entry VALUES ('insert', 'plan_acceptance', new.conference_id || '/' || new.child_id || '/' || new.position, NULL, json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'position', new.position, 'who', new.who, 'form', new.form, 'collected', new.collected, 'accepted_on', new.accepted_on)); END;
CREATE TRIGGER plan_acceptance_updated AFTER UPDATE ON plan_acceptance BEGIN INSERT INTO journal_entry VALUES ('update', 'plan_acceptance', new.conference_id || '/' || new.child_id || '/' || new.position, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'position', old.position, 'who', old.who, 'form', old.form, 'collected', old.collected, 'accepted_on', old.accepted_on), json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'position', new.position, 'who', new.who, 'form', new.form, 'collected', new.collected, 'accepted_on', new.accepted_on)); END;
CREATE TRIGGER plan_acceptance_deleted AFTER DELETE ON plan_acceptance BEGIN INSERT INTO journal_entry VALUES ('delete', 'plan_acceptance', old.conference_id || '/' || old.child_id || '/' || old.position, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'position', old.position, 'who', old.who, 'form', old.form, 'collected', old.collected, 'accepted_on', old.accepted_on), NULL); END;
