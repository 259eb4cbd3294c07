-- Casebook, schema 7: people who move on, and how papers may reach them.

-- active_until: the last day in this work. email_safe: confidential papers may go there. send_by: empty is not asked.
ALTER TABLE person ADD COLUMN active_until TEXT CHECK (active_until IS date(active_until));
ALTER TABLE person ADD COLUMN email_safe INTEGER NOT NULL DEFAULT 0 CHECK (email_safe IN (0, 1));
ALTER TABLE person ADD COLUMN send_by TEXT CHECK (send_by IN ('post', 'email', 'hand', 'social-worker'));

-- The journal tells the new columns too.
DROP TRIGGER person_inserted;
DROP TRIGGER person_updated;
DROP TRIGGER person_deleted;
CREATE TRIGGER person_inserted AFTER INSERT ON person BEGIN INSERT INTO journal_entry VALUES ('insert', 'person', new.id, NULL, json_object('id', new.id, 'name', new.name, 'called_name', new.called_name, 'agency', new.agency, 'agency_name', new.agency_name, 'job', new.job, 'role', new.role, 'address', new.address, 'phone', new.phone, 'email', new.email, 'meeting_language', new.meeting_language, 'papers_language', new.papers_language, 'needs', new.needs, 'active_until', new.active_until, 'email_safe', new.email_safe, 'send_by', new.send_by)); END;
CREATE TRIGGER person_updated AFTER UPDATE ON person BEGIN INSERT INTO journal_entry VALUES ('update', 'person', new.id, json_object('id', old.id, 'name', old.name, 'called_name', old.called_name, 'agency', old.agency, 'agency_name', old.agency_name, 'job', old.job, 'role', old.role, 'address', old.address, 'phone', old.phone, 'email', old.email, 'meeting_language', old.meeting_language, 'papers_language', old.papers_language, 'needs', old.needs, 'active_until', old.active_until, 'email_safe', old.email_safe, 'send_by', old.send_by), json_object('id', new.id, 'name', new.name, 'called_name', new.called_name, 'agency', new.agency, 'agency_name', new.agency_name, 'job', new.job, 'role', new.role, 'address', new.address, 'phone', new.phone, 'email', new.email, 'meeting_language', new.meeting_language, 'papers_language', new.papers_language, 'needs', new.needs, 'active_until', new.active_until, 'email_safe', new.email_safe, 'send_by', new.send_by)); END;
CREATE TRIGGER person_deleted AFTER DELETE ON person BEGIN INSERT INTO journal_entry VALUES ('delete', 'person', old.id, json_object('id', old.id, 'name', old.name, 'called_name', old.called_name, 'agency', old.agency, 'agency_name', old.agency_name, 'job', old.job, 'role', old.role, 'address', old.address, 'phone', old.phone, 'email', old.email, 'meeting_language', old.meeting_language, 'papers_language', old.papers_language, 'needs', old.needs, 'active_until', old.active_until, 'email_safe', old.email_safe, 'send_by', old.send_by), NULL); END;
