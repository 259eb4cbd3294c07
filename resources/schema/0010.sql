-- Casebook, schema 10: what was asked about exploitation and trafficking, and what a dissenter was told comes next.

-- What is asked further where exploitation is known or suspected; empty: not asked yet.
CREATE TABLE exploitation (
  conference_id TEXT PRIMARY KEY REFERENCES conference(id),
  family_complicit INTEGER CHECK (family_complicit IN (0, 1)),
  trafficking INTEGER CHECK (trafficking IN (0, 1)),
  referred_on TEXT CHECK (referred_on IS date(referred_on)),
  referral_by TEXT NOT NULL DEFAULT '',
  treated_as_child INTEGER NOT NULL CHECK (treated_as_child IN (0, 1))
) STRICT;

-- Whose age is in doubt.
CREATE TABLE age_disputed (
  conference_id TEXT NOT NULL REFERENCES conference(id),
  child_id TEXT NOT NULL REFERENCES child(id),
  PRIMARY KEY (conference_id, child_id)
) STRICT;
CREATE INDEX age_disputed_child_id ON age_disputed(child_id);

-- That somebody whose dissent is recorded was told what comes next: the rule it rests on, or 'complaint'.
CREATE TABLE dissent_told (
  dissent_id TEXT PRIMARY KEY REFERENCES dissent(id),
  next_step TEXT NOT NULL CHECK (next_step <> '')
) STRICT;

CREATE TRIGGER exploitation_inserted AFTER INSERT ON exploitation BEGIN INSERT INTO journal_entry VALUES ('insert', 'exploitation', new.conference_id, NULL, json_object('conference_id', new.conference_id, 'family_complicit', new.family_complicit, 'trafficking', new.trafficking, 'referred_on', new.referred_on, 'referral_by', new.referral_by, 'treated_as_child', new.treated_as_child)); END;
CREATE TRIGGER exploitation_updated AFTER UPDATE ON exploitation BEGIN INSERT INTO journal_entry VALUES ('update', 'exploitation', new.conference_id, json_object('conference_id', old.conference_id, 'family_complicit', old.family_complicit, 'trafficking', old.trafficking, 'referred_on', old.referred_on, 'referral_by', old.referral_by, 'treated_as_child', old.treated_as_child), json_object('conference_id', new.conference_id, 'family_complicit', new.family_complicit, 'trafficking', new.trafficking, 'referred_on', new.referred_on, 'referral_by', new.referral_by, 'treated_as_child', new.treated_as_child)); END;
CREATE TRIGGER exploitation_deleted AFTER DELETE ON exploitation BEGIN INSERT INTO journal_entry VALUES ('delete', 'exploitation', old.conference_id, json_object('conference_id', old.conference_id, 'family_complicit', old.family_complicit, 'trafficking', old.trafficking, 'referred_on', old.referred_on, 'referral_by', old.referral_by, 'treated_as_child', old.treated_as_child), NULL); END;
CREATE TRIGGER age_disputed_inserted AFTER INSERT ON age_disputed BEGIN INSERT INTO journal_entry VALUES ('insert', 'age_disputed', new.conference_id || '/' || new.child_id, NULL, json_object('conference_id', new.conference_id, 'child_id', new.child_id)); END;
CREATE TRIGGER age_disputed_updated AFTER UPDATE ON age_disputed BEGIN INSERT INTO journal_entry VALUES ('update', 'age_disputed', new.conference_id || '/' || new.child_id, json_object('conference_id', old.conference_id, 'child_id', old.child_id), json_object('conference_id', new.conference_id, 'child_id', new.child_id)); END;
CREATE TRIGGER age_disputed_deleted AFTER DELETE ON age_disputed BEGIN INSERT INTO journal_entry VALUES ('delete', 'age_disputed', old.conference_id || '/' || old.child_id, json_object('conference_id', old.conference_id, 'child_id', old.child_id), NULL); END;
CREATE TRIGGER dissent_told_inserted AFTER INSERT ON dissent_told BEGIN INSERT INTO journal_entry VALUES ('insert', 'dissent_told', new.dissent_id, NULL, json_object('dissent_id', new.dissent_id, 'next_step', new.next_step)); END;
CREATE TRIGGER dissent_told_updated AFTER UPDATE ON dissent_told BEGIN INSERT INTO journal_entry VALUES ('update', 'dissent_told', new.dissent_id, json_object('dissent_id', old.dissent_id, 'next_step', old.next_step), json_object('dissent_id', new.dissent_id, 'next_step', new.next_step)); END;
CREATE TRIGGER dissent_told_deleted AFTER DELETE ON dissent_told BEGIN INSERT INTO journal_entry VALUES ('delete', 'dissent_told', old.dissent_id, json_object('dissent_id', old.dissent_id, 'next_step', old.next_step), NULL); END;
