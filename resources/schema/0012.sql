-- Casebook, schema 12: how papers reach a family safely, who has them in both languages, and what was told and explained.

-- Whether it is safe to send one person one document, and how it then goes. Answered once for each.
CREATE TABLE letter_safety (
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  document TEXT NOT NULL CHECK (document <> ''),
  safe INTEGER NOT NULL CHECK (safe IN (0, 1)),
  way TEXT CHECK (way IN ('post', 'email', 'hand', 'social-worker')),
  by_whom TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
  PRIMARY KEY (participant_id, document)
) STRICT;

-- Who gets every paper in both languages.
CREATE TABLE both_languages (
  participant_id TEXT PRIMARY KEY REFERENCES participant(id) ON DELETE CASCADE
) STRICT;

-- A version in the other language that follows the one that was ready, and by when.
CREATE TABLE version_owed (
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  document TEXT NOT NULL CHECK (document <> ''),
  language TEXT NOT NULL CHECK (language IN ('cy', 'en')),
  due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
  PRIMARY KEY (participant_id, document)
) STRICT;

-- What was told or explained, to whom (a participant or a child), when, by whom and how.
CREATE TABLE handed (
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  duty TEXT NOT NULL CHECK (duty IN ('minutes-discussed', 'record-explained', 'plan-explained', 'absent-told', 'adults-record')),
  whom TEXT NOT NULL CHECK (length(whom) = 36),
  on_day TEXT NOT NULL CHECK (on_day IS date(on_day)),
  by_whom TEXT NOT NULL CHECK (by_whom <> ''),
  how TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (conference_id, duty, whom)
) STRICT;

CREATE TRIGGER letter_safety_inserted AFTER INSERT ON letter_safety BEGIN INSERT INTO journal_entry VALUES ('insert', 'letter_safety', new.participant_id || '/' || new.document, NULL, json_object('participant_id', new.participant_id, 'document', new.document, 'safe', new.safe, 'way', new.way, 'by_whom', new.by_whom, 'at', new.at)); END;
CREATE TRIGGER letter_safety_updated AFTER UPDATE ON letter_safety BEGIN INSERT INTO journal_entry VALUES ('update', 'letter_safety', new.participant_id || '/' || new.document, json_object('participant_id', old.participant_id, 'document', old.document, 'safe', old.safe, 'way', old.way, 'by_whom', old.by_whom, 'at', old.at), json_object('participant_id', new.participant_id, 'document', new.document, 'safe', new.safe, 'way', new.way, 'by_whom', new.by_whom, 'at', new.at)); END;
CREATE TRIGGER letter_safety_deleted AFTER DELETE ON letter_safety BEGIN INSERT INTO journal_entry VALUES ('delete', 'letter_safety', old.participant_id || '/' || old.document, json_object('participant_id', old.participant_id, 'document', old.document, 'safe', old.safe, 'way', old.way, 'by_whom', old.by_whom, 'at', old.at), NULL); END;
CREATE TRIGGER both_languages_inserted AFTER INSERT ON both_languages BEGIN INSERT INTO journal_entry VALUES ('insert', 'both_languages', new.participant_id, NULL, json_object('participant_id', new.participant_id)); END;
CREATE TRIGGER both_languages_updated AFTER UPDATE ON both_languages BEGIN INSERT INTO journal_entry VALUES ('update', 'both_languages', new.participant_id, json_object('participant_id', old.participant_id), json_object('participant_id', new.participant_id)); END;
CREATE TRIGGER both_languages_deleted AFTER DELETE ON both_languages BEGIN INSERT INTO journal_entry VALUES ('delete', 'both_languages', old.participant_id, json_object('participant_id', old.participant_id), NULL); END;
CREATE TRIGGER version_owed_inserted AFTER INSERT ON version_owed BEGIN INSERT INTO journal_entry VALUES ('insert', 'version_owed', new.participant_id || '/' || new.document, NULL, json_object('participant_id', new.participant_id, 'document', new.document, 'language', new.language, 'due_on', new.due_on)); END;
CREATE TRIGGER version_owed_updated AFTER UPDATE ON version_owed BEGIN INSERT INTO journal_entry VALUES ('update', 'version_owed', new.participant_id || '/' || new.document, json_object('participant_id', old.participant_id, 'document', old.document, 'language', old.language, 'due_on', old.due_on), json_object('participant_id', new.participant_id, 'document', new.document, 'language', new.language, 'due_on', new.due_on)); END;
CREATE TRIGGER version_owed_deleted AFTER DELETE ON version_owed BEGIN INSERT INTO journal_entry VALUES ('delete', 'version_owed', old.participant_id || '/' || old.document, json_object('participant_id', old.participant_id, 'document', old.document, 'language', old.language, 'due_on', old.due_on), NULL); END;
CREATE TRIGGER handed_inserted AFTER INSERT ON handed BEGIN INSERT INTO journal_entry VALUES ('insert', 'handed', new.conference_id || '/' || new.duty || '/' || new.whom, NULL, json_object('conference_id', new.conference_id, 'duty', new.duty, 'whom', new.whom, 'on_day', new.on_day, 'by_whom', new.by_whom, 'how', new.how)); END;
CREATE TRIGGER handed_updated AFTER UPDATE ON handed BEGIN INSERT INTO journal_entry VALUES ('update', 'handed', new.conference_id || '/' || new.duty || '/' || new.whom, json_object('conference_id', old.conference_id, 'duty', old.duty, 'whom', old.whom, 'on_day', old.on_day, 'by_whom', old.by_whom, 'how', old.how), json_object('conference_id', new.conference_id, 'duty', new.duty, 'whom', new.whom, 'on_day', new.on_day, 'by_whom', new.by_whom, 'how', new.how)); END;
CREATE TRIGGER handed_deleted AFTER DELETE ON handed BEGIN INSERT INTO journal_entry VALUES ('delete', 'handed', old.conference_id || '/' || old.duty || '/' || old.whom, json_object('conference_id', old.conference_id, 'duty', old.duty, 'whom', old.whom, 'on_day', old.on_day, 'by_whom', old.by_whom, 'how', old.how), NULL); END;
