-- Casebook, schema 20: children with a plan who move from one authority's area to another's, and children who are looked after.

-- One move. conference_id would tie it to a conference alone: it is the family's, and plan_conference_id names whose plan was
-- running here.
CREATE TABLE move (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  family_id TEXT NOT NULL REFERENCES family(id),
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  plan_conference_id TEXT REFERENCES conference(id) ON DELETE CASCADE,
  known_on TEXT NOT NULL CHECK (known_on IS date(known_on)),
  moves_on TEXT CHECK (moves_on IS date(moves_on)),
  authority TEXT NOT NULL CHECK (authority <> ''),
  contact TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  permanent INTEGER CHECK (permanent IN (0, 1)),
  months INTEGER CHECK (months BETWEEN 0 AND 240),
  risk TEXT CHECK (risk IN ('reduced', 'ongoing', 'increased')),
  plan_since TEXT CHECK (plan_since IS date(plan_since)),
  interim_on TEXT CHECK (interim_on IS date(interim_on)),
  interim_by TEXT NOT NULL DEFAULT '',
  interim TEXT NOT NULL DEFAULT '',
  no_interim TEXT NOT NULL DEFAULT '',
  asked_on TEXT CHECK (asked_on IS date(asked_on)),
  conference_on TEXT CHECK (conference_on IS date(conference_on)),
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  receiving_invited INTEGER NOT NULL CHECK (receiving_invited IN (0, 1)),
  reports_on TEXT CHECK (reports_on IS date(reports_on)),
  papers_on TEXT CHECK (papers_on IS date(papers_on)),
  accepted_on TEXT CHECK (accepted_on IS date(accepted_on)),
  accepted_by TEXT NOT NULL DEFAULT '',
  over TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX move_family_id ON move(family_id);
CREATE INDEX move_plan_conference_id ON move(plan_conference_id);

-- Whom it is about.
CREATE TABLE move_child (
  move_id TEXT NOT NULL REFERENCES move(id) ON DELETE CASCADE,
  child_id TEXT NOT NULL REFERENCES child(id),
  PRIMARY KEY (move_id, child_id)
) STRICT;
CREATE INDEX move_child_child_id ON move_child(child_id);

-- Who was told of it, in order.
CREATE TABLE move_told (
  move_id TEXT NOT NULL REFERENCES move(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  whom TEXT NOT NULL CHECK (whom <> ''),
  name TEXT NOT NULL DEFAULT '',
  told_on TEXT NOT NULL CHECK (told_on IS date(told_on)),
  written_on TEXT CHECK (written_on IS date(written_on)),
  PRIMARY KEY (move_id, position)
) STRICT;

-- One time a child is looked after.
CREATE TABLE looked_after (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  child_id TEXT NOT NULL REFERENCES child(id),
  since TEXT NOT NULL CHECK (since IS date(since)),
  until TEXT CHECK (until IS date(until)),
  basis TEXT NOT NULL CHECK (basis IN ('agreement', 'interim-order', 'care-order', 'other')),
  care_order_on TEXT CHECK (care_order_on IS date(care_order_on)),
  officer TEXT NOT NULL DEFAULT '',
  review_on TEXT CHECK (review_on IS date(review_on)),
  single_plan INTEGER CHECK (single_plan IN (0, 1)),
  care_plan_changed_on TEXT CHECK (care_plan_changed_on IS date(care_plan_changed_on))
) STRICT;
CREATE INDEX looked_after_child_id ON looked_after(child_id);

-- A return home proposed, a removal, a child asked back; and what was decided.
CREATE TABLE looked_after_step (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  child_id TEXT NOT NULL REFERENCES child(id),
  kind TEXT NOT NULL CHECK (kind IN ('return-home', 'removal', 'return-asked')),
  happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on)),
  talked_with TEXT NOT NULL DEFAULT '',
  talked_on TEXT CHECK (talked_on IS date(talked_on)),
  decided INTEGER CHECK (decided IN (0, 1)),
  decided_on TEXT CHECK (decided_on IS date(decided_on)),
  decided_by TEXT NOT NULL DEFAULT '',
  reasons TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX looked_after_step_child_id ON looked_after_step(child_id);

-- What belongs to one conference about a looked-after child.
CREATE TABLE looked_after_answer (
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  child_id TEXT NOT NULL REFERENCES child(id),
  conference_reason TEXT NOT NULL DEFAULT '',
  other_chair_reason TEXT NOT NULL DEFAULT '',
  apart_reason TEXT NOT NULL DEFAULT '',
  security_assured INTEGER CHECK (security_assured IN (0, 1)),
  security_reasons TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (conference_id, child_id)
) STRICT;
CREATE INDEX looked_after_answer_child_id ON looked_after_answer(child_id);

-- Every child whose plan is running, with the conference that decided so last: none after a death, or after its end was written
-- down without a conference (accepted by the authority they moved to, agreed by the chair), until a later one makes another.
DROP VIEW running_plan;
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
                        AND (after.held_on, later.rowid) > (conference.held_on, decision.rowid))
     AND NOT EXISTS (SELECT 1 FROM case_event AS ended JOIN subject AS about ON about.conference_id = ended.conference_id
                      WHERE ended.event = 'plan-ended' AND about.child_id = decision.child_id
                        AND (ended.child_id IS NULL OR ended.child_id = decision.child_id)
                        AND ended.happened_on >= conference.held_on);

CREATE TRIGGER move_inserted AFTER INSERT ON move BEGIN INSERT INTO journal_entry VALUES ('insert', 'move', new.id, NULL, json_object('id', new.id, 'family_id', new.family_id, 'direction', new.direction, 'plan_conference_id', new.plan_conference_id, 'known_on', new.known_on, 'moves_on', new.moves_on, 'authority', new.authority, 'contact', new.contact, 'address', new.address, 'permanent', new.permanent, 'months', new.months, 'risk', new.risk, 'plan_since', new.plan_since, 'interim_on', new.interim_on, 'interim_by', new.interim_by, 'interim', new.interim, 'no_interim', new.no_interim, 'asked_on', new.asked_on, 'conference_on', new.conference_on, 'held', new.held, 'receiving_invited', new.receiving_invited, 'reports_on', new.reports_on, 'papers_on', new.papers_on, 'accepted_on', new.accepted_on, 'accepted_by', new.accepted_by, 'over', new.over)); END;
CREATE TRIGGER move_updated AFTER UPDATE ON move BEGIN INSERT INTO journal_entry VALUES ('update', 'move', new.id, json_object('id', old.id, 'family_id', old.family_id, 'direction', old.direction, 'plan_conference_id', old.plan_conference_id, 'known_on', old.known_on, 'moves_on', old.moves_on, 'authority', old.authority, 'contact', old.contact, 'address', old.address, 'permanent', old.permanent, 'months', old.months, 'risk', old.risk, 'plan_since', old.plan_since, 'interim_on', old.interim_on, 'interim_by', old.interim_by, 'interim', old.interim, 'no_interim', old.no_interim, 'asked_on', old.asked_on, 'conference_on', old.conference_on, 'held', old.held, 'receiving_invited', old.receiving_invited, 'reports_on', old.reports_on, 'papers_on', old.papers_on, 'accepted_on', old.accepted_on, 'accepted_by', old.accepted_by, 'over', old.over), json_object('id', new.id, 'family_id', new.family_id, 'direction', new.direction, 'plan_conference_id', new.plan_conference_id, 'known_on', new.known_on, 'moves_on', new.moves_on, 'authority', new.authority, 'contact', new.contact, 'address', new.address, 'permanent', new.permanent, 'months', new.months, 'risk', new.risk, 'plan_since', new.plan_since, 'interim_on', new.interim_on, 'interim_by', new.interim_by, 'interim', new.interim, 'no_interim', new.no_interim, 'asked_on', new.asked_on, 'conference_on', new.conference_on, 'held', new.held, 'receiving_invited', new.receiving_invited, 'reports_on', new.reports_on, 'papers_on', new.papers_on, 'accepted_on', new.accepted_on, 'accepted_by', new.accepted_by, 'over', new.over)); END;
CREATE TRIGGER move_deleted AFTER DELETE ON move BEGIN INSERT INTO journal_entry VALUES ('delete', 'move', old.id, json_object('id', old.id, 'family_id', old.family_id, 'direction', old.direction, 'plan_conference_id', old.plan_conference_id, 'known_on', old.known_on, 'moves_on', old.moves_on, 'authority', old.authority, 'contact', old.contact, 'address', old.address, 'permanent', old.permanent, 'months', old.months, 'risk', old.risk, 'plan_since', old.plan_since, 'interim_on', old.interim_on, 'interim_by', old.interim_by, 'interim', old.interim, 'no_interim', old.no_interim, 'asked_on', old.asked_on, 'conference_on', old.conference_on, 'held', old.held, 'receiving_invited', old.receiving_invited, 'reports_on', old.reports_on, 'papers_on', old.papers_on, 'accepted_on', old.accepted_on, 'accepted_by', old.accepted_by, 'over', old.over), NULL); END;
CREATE TRIGGER move_child_inserted AFTER INSERT ON move_child BEGIN INSERT INTO journal_entry VALUES ('insert', 'move_child', new.move_id || '/' || new.child_id, NULL, json_object('move_id', new.move_id, 'child_id', new.child_id)); END;
CREATE TRIGGER move_child_updated AFTER UPDATE ON move_child BEGIN INSERT INTO journal_entry VALUES ('update', 'move_child', new.move_id || '/' || new.child_id, json_object('move_id', old.move_id, 'child_id', old.child_id), json_object('move_id', new.move_id, 'child_id', new.child_id)); END;
CREATE TRIGGER move_child_deleted AFTER DELETE ON move_child BEGIN INSERT INTO journal_entry VALUES ('delete', 'move_child', old.move_id || '/' || old.child_id, json_object('move_id', old.move_id, 'child_id', old.child_id), NULL); END;
CREATE TRIGGER move_told_inserted AFTER INSERT ON move_told BEGIN INSERT INTO journal_entry VALUES ('insert', 'move_told', new.move_id || '/' || new.position, NULL, json_object('move_id', new.move_id, 'position', new.position, 'whom', new.whom, 'name', new.name, 'told_on', new.told_on, 'written_on', new.written_on)); END;
CREATE TRIGGER move_told_updated AFTER UPDATE ON move_told BEGIN INSERT INTO journal_entry VALUES ('update', 'move_told', new.move_id || '/' || new.position, json_object('move_id', old.move_id, 'position', old.position, 'whom', old.whom, 'name', old.name, 'told_on', old.told_on, 'written_on', old.written_on), json_object('move_id', new.move_id, 'position', new.position, 'whom', new.whom, 'name', new.name, 'told_on', new.told_on, 'written_on', new.written_on)); END;
CREATE TRIGGER move_told_deleted AFTER DELETE ON move_told BEGIN INSERT INTO journal_entry VALUES ('delete', 'move_told', old.move_id || '/' || old.position, json_object('move_id', old.move_id, 'position', old.position, 'whom', old.whom, 'name', old.name, 'told_on', old.told_on, 'written_on', old.written_on), NULL); END;
CREATE TRIGGER looked_after_inserted AFTER INSERT ON looked_after BEGIN INSERT INTO journal_entry VALUES ('insert', 'looked_after', new.id, NULL, json_object('id', new.id, 'child_id', new.child_id, 'since', new.since, 'until', new.until, 'basis', new.basis, 'care_order_on', new.care_order_on, 'officer', new.officer, 'review_on', new.review_on, 'single_plan', new.single_plan, 'care_plan_changed_on', new.care_plan_changed_on)); END;
CREATE TRIGGER looked_after_updated AFTER UPDATE ON looked_after BEGIN INSERT INTO journal_entry VALUES ('update', 'looked_after', new.id, json_object('id', old.id, 'child_id', old.child_id, 'since', old.since, 'until', old.until, 'basis', old.basis, 'care_order_on', old.care_order_on, 'officer', old.officer, 'review_on', old.review_on, 'single_plan', old.single_plan, 'care_plan_changed_on', old.care_plan_changed_on), json_object('id', new.id, 'child_id', new.child_id, 'since', new.since, 'until', new.until, 'basis', new.basis, 'care_order_on', new.care_order_on, 'officer', new.officer, 'review_on', new.review_on, 'single_plan', new.single_plan, 'care_plan_changed_on', new.care_plan_changed_on)); END;
CREATE TRIGGER looked_after_deleted AFTER DELETE ON looked_after BEGIN INSERT INTO journal_entry VALUES ('delete', 'looked_after', old.id, json_object('id', old.id, 'child_id', old.child_id, 'since', old.since, 'until', old.until, 'basis', old.basis, 'care_order_on', old.care_order_on, 'officer', old.officer, 'review_on', old.review_on, 'single_plan', old.single_plan, 'care_plan_changed_on', old.care_plan_changed_on), NULL); END;
CREATE TRIGGER looked_after_step_inserted AFTER INSERT ON looked_after_step BEGIN INSERT INTO journal_entry VALUES ('insert', 'looked_after_step', new.id, NULL, json_object('id', new.id, 'child_id', new.child_id, 'kind', new.kind, 'happened_on', new.happened_on, 'talked_with', new.talked_with, 'talked_on', new.talked_on, 'decided', new.decided, 'decided_on', new.decided_on, 'decided_by', new.decided_by, 'reasons', new.reasons)); END;
CREATE TRIGGER looked_after_step_updated AFTER UPDATE ON looked_after_step BEGIN INSERT INTO journal_entry VALUES ('update', 'looked_after_step', new.id, json_object('id', old.id, 'child_id', old.child_id, 'kind', old.kind, 'happened_on', old.happened_on, 'talked_with', old.talked_with, 'talked_on', old.talked_on, 'decided', old.decided, 'decided_on', old.decided_on, 'decided_by', old.decided_by, 'reasons', old.reasons), json_object('id', new.id, 'child_id', new.child_id, 'kind', new.kind, 'happened_on', new.happened_on, 'talked_with', new.talked_with, 'talked_on', new.talked_on, 'decided', new.decided, 'decided_on', new.decided_on, 'decided_by', new.decided_by, 'reasons', new.reasons)); END;
CREATE TRIGGER looked_after_step_deleted AFTER DELETE ON looked_after_step BEGIN INSERT INTO journal_entry VALUES ('delete', 'looked_after_step', old.id, json_object('id', old.id, 'child_id', old.child_id, 'kind', old.kind, 'happened_on', old.happened_on, 'talked_with', old.talked_with, 'talked_on', old.talked_on, 'decided', old.decided, 'decided_on', old.decided_on, 'decided_by', old.decided_by, 'reasons', old.reasons), NULL); END;
CREATE TRIGGER looked_after_answer_inserted AFTER INSERT ON looked_after_answer BEGIN INSERT INTO journal_entry VALUES ('insert', 'looked_after_answer', new.conference_id || '/' || new.child_id, NULL, json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'conference_reason', new.conference_reason, 'other_chair_reason', new.other_chair_reason, 'apart_reason', new.apart_reason, 'security_assured', new.security_assured, 'security_reasons', new.security_reasons)); END;
CREATE TRIGGER looked_after_answer_updated AFTER UPDATE ON looked_after_answer BEGIN INSERT INTO journal_entry VALUES ('update', 'looked_after_answer', new.conference_id || '/' || new.child_id, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'conference_reason', old.conference_reason, 'other_chair_reason', old.other_chair_reason, 'apart_reason', old.apart_reason, 'security_assured', old.security_assured, 'security_reasons', old.security_reasons), json_object('conference_id', new.conference_id, 'child_id', new.child_id, 'conference_reason', new.conference_reason, 'other_chair_reason', new.other_chair_reason, 'apart_reason', new.apart_reason, 'security_assured', new.security_assured, 'security_reasons', new.security_reasons)); END;
CREATE TRIGGER looked_after_answer_deleted AFTER DELETE ON looked_after_answer BEGIN INSERT INTO journal_entry VALUES ('delete', 'looked_after_answer', old.conference_id || '/' || old.child_id, json_object('conference_id', old.conference_id, 'child_id', old.child_id, 'conference_reason', old.conference_reason, 'other_chair_reason', old.other_chair_reason, 'apart_reason', old.apart_reason, 'security_assured', old.security_assured, 'security_reasons', old.security_reasons), NULL); END;
