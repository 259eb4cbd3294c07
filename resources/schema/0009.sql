-- Casebook, schema 9: why a paragraph is confidential, the language a record is kept in, and words its spelling knows.

-- Why a confidential paragraph is: empty where nobody said so.
ALTER TABLE note ADD COLUMN confidential_kind TEXT CHECK (confidential_kind IS NULL OR (confidential = 1 AND confidential_kind IN ('third-party', 'legal-advice', 'police')));
DROP TRIGGER note_inserted;
DROP TRIGGER note_updated;
DROP TRIGGER note_deleted;

-- The language in which one conference's record is kept: its spelling, and the lines the program writes into it.
CREATE TABLE record_language (
  conference_id TEXT PRIMARY KEY REFERENCES conference(id),
  language TEXT NOT NULL CHECK (language IN ('en', 'cy'))
) STRICT;

-- A word that the spelling of this casebook's records knows beside its dictionary.
CREATE TABLE personal_word (
  language TEXT NOT NULL CHECK (language IN ('en', 'cy')),
  word TEXT NOT NULL CHECK (word <> ''),
  PRIMARY KEY (language, word)
) STRICT;

CREATE TRIGGER note_inserted AFTER INSERT ON note BEGIN INSERT INTO journal_entry VALUES ('insert', 'note', new.id, NULL, json_object('id', new.id, 'conference_id', new.conference_id, 'agenda', new.agenda, 'child_id', new.child_id, 'kind', new.kind, 'content', new.content, 'author', new.author, 'written_at', new.written_at, 'position', new.position, 'confidential', new.confidential, 'confidential_kind', new.confidential_kind)); END;
CREATE TRIGGER note_updated AFTER UPDATE ON note BEGIN INSERT INTO journal_entry VALUES ('update', 'note', new.id, json_object('id', old.id, 'conference_id', old.conference_id, 'agenda', old.agenda, 'child_id', old.child_id, 'kind', old.kind, 'content', old.content, 'author', old.author, 'written_at', old.written_at, 'position', old.position, 'confidential', old.confidential, 'confidential_kind', old.confidential_kind), json_object('id', new.id, 'conference_id', new.conference_id, 'agenda', new.agenda, 'child_id', new.child_id, 'kind', new.kind, 'content', new.content, 'author', new.author, 'written_at', new.written_at, 'position', new.position, 'confidential', new.confidential, 'confidential_kind', new.confidential_kind)); END;
CREATE TRIGGER note_deleted AFTER DELETE ON note BEGIN INSERT INTO journal_entry VALUES ('delete', 'note', old.id, json_object('id', old.id, 'conference_id', old.conference_id, 'agenda', old.agenda, 'child_id', old.child_id, 'kind', old.kind, 'content', old.content, 'author', old.author, 'written_at', old.written_at, 'position', old.position, 'confidential', old.confidential, 'confidential_kind', old.confidential_kind), NULL); END;
CREATE TRIGGER record_language_inserted AFTER INSERT ON record_language BEGIN INSERT INTO journal_entry VALUES ('insert', 'record_language', new.conference_id, NULL, json_object('conference_id', new.conference_id, 'language', new.language)); END;
CREATE TRIGGER record_language_updated AFTER UPDATE ON record_language BEGIN INSERT INTO journal_entry VALUES ('update', 'record_language', new.conference_id, json_object('conference_id', old.conference_id, 'language', old.language), json_object('conference_id', new.conference_id, 'language', new.language)); END;
CREATE TRIGGER record_language_deleted AFTER DELETE ON record_language BEGIN INSERT INTO journal_entry VALUES ('delete', 'record_language', old.conference_id, json_object('conference_id', old.conference_id, 'language', old.language), NULL); END;
CREATE TRIGGER personal_word_inserted AFTER INSERT ON personal_word BEGIN INSERT INTO journal_entry VALUES ('insert', 'personal_word', new.language || '/' || new.word, NULL, json_object('language', new.language, 'word', new.word)); END;
CREATE TRIGGER personal_word_updated AFTER UPDATE ON personal_word BEGIN INSERT INTO journal_entry VALUES ('update', 'personal_word', new.language || '/' || new.word, json_object('language', old.language, 'word', old.word), json_object('language', new.language, 'word', new.word)); END;
CREATE TRIGGER personal_word_deleted AFTER DELETE ON personal_word BEGIN INSERT INTO journal_entry VALUES ('delete', 'personal_word', old.language || '/' || old.word, json_object('language', old.language, 'word', old.word), NULL); END;
