-- Casebook, schema 14: what a unit writes its papers with: templates and phrases of its own, phrases of the program it does
-- not want, and the picture in its letterhead.

-- A template in the place of the program's own.
CREATE TABLE letter_template (
  language TEXT NOT NULL CHECK (language IN ('en', 'cy')),
  name TEXT NOT NULL CHECK (name <> ''),
  content TEXT NOT NULL CHECK (content <> ''),
  PRIMARY KEY (language, name)
) STRICT;

-- A sentence for the record, in one language or both; no kind: for any paragraph.
CREATE TABLE unit_phrase (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL DEFAULT '',
  en TEXT NOT NULL DEFAULT '',
  cy TEXT NOT NULL DEFAULT '',
  CHECK (en <> '' OR cy <> '')
) STRICT;

-- A phrase of the program's that is not offered, by its English words.
CREATE TABLE hidden_phrase (
  en TEXT PRIMARY KEY CHECK (en <> '')
) STRICT;

-- A PNG picture in base 64, by its place on the paper.
CREATE TABLE unit_picture (
  place TEXT PRIMARY KEY CHECK (place IN ('letterhead')),
  png TEXT NOT NULL CHECK (png <> '')
) STRICT;

CREATE TRIGGER letter_template_inserted AFTER INSERT ON letter_template BEGIN INSERT INTO journal_entry VALUES ('insert', 'letter_template', new.language || '/' || new.name, NULL, json_object('language', new.language, 'name', new.name, 'content', new.content)); END;
CREATE TRIGGER letter_template_updated AFTER UPDATE ON letter_template BEGIN INSERT INTO journal_entry VALUES ('update', 'letter_template', new.language || '/' || new.name, json_object('language', old.language, 'name', old.name, 'content', old.content), json_object('language', new.language, 'name', new.name, 'content', new.content)); END;
CREATE TRIGGER letter_template_deleted AFTER DELETE ON letter_template BEGIN INSERT INTO journal_entry VALUES ('delete', 'letter_template', old.language || '/' || old.name, json_object('language', old.language, 'name', old.name, 'content', old.content), NULL); END;
CREATE TRIGGER unit_phrase_inserted AFTER INSERT ON unit_phrase BEGIN INSERT INTO journal_entry VALUES ('insert', 'unit_phrase', new.id, NULL, json_object('id', new.id, 'kind', new.kind, 'en', new.en, 'cy', new.cy)); END;
CREATE TRIGGER unit_phrase_updated AFTER UPDATE ON unit_phrase BEGIN INSERT INTO journal_entry VALUES ('update', 'unit_phrase', new.id, json_object('id', old.id, 'kind', old.kind, 'en', old.en, 'cy', old.cy), json_object('id', new.id, 'kind', new.kind, 'en', new.en, 'cy', new.cy)); END;
CREATE TRIGGER unit_phrase_deleted AFTER DELETE ON unit_phrase BEGIN INSERT INTO journal_entry VALUES ('delete', 'unit_phrase', old.id, json_object('id', old.id, 'kind', old.kind, 'en', old.en, 'cy', old.cy), NULL); END;
CREATE TRIGGER hidden_phrase_inserted AFTER INSERT ON hidden_phrase BEGIN INSERT INTO journal_entry VALUES ('insert', 'hidden_phrase', new.en, NULL, json_object('en', new.en)); END;
CREATE TRIGGER hidden_phrase_updated AFTER UPDATE ON hidden_phrase BEGIN INSERT INTO journal_entry VALUES ('update', 'hidden_phrase', new.en, json_object('en', old.en), json_object('en', new.en)); END;
CREATE TRIGGER hidden_phrase_deleted AFTER DELETE ON hidden_phrase BEGIN INSERT INTO journal_entry VALUES ('delete', 'hidden_phrase', old.en, json_object('en', old.en), NULL); END;
CREATE TRIGGER unit_picture_inserted AFTER INSERT ON unit_picture BEGIN INSERT INTO journal_entry VALUES ('insert', 'unit_picture', new.place, NULL, json_object('place', new.place, 'png', new.png)); END;
CREATE TRIGGER unit_picture_updated AFTER UPDATE ON unit_picture BEGIN INSERT INTO journal_entry VALUES ('update', 'unit_picture', new.place, json_object('place', old.place, 'png', old.png), json_object('place', new.place, 'png', new.png)); END;
CREATE TRIGGER unit_picture_deleted AFTER DELETE ON unit_picture BEGIN INSERT INTO journal_entry VALUES ('delete', 'unit_picture', old.place, json_object('place', old.place, 'png', old.png), NULL); END;
