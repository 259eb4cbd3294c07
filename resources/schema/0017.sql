-- Casebook, schema 17: what people wrote about a conference, in the other language.

-- One passage. It stands for exactly these words: reworded ones have to be translated anew.
CREATE TABLE translation (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  conference_id TEXT NOT NULL REFERENCES conference(id),
  language TEXT NOT NULL CHECK (language IN ('cy', 'en')),
  source TEXT NOT NULL CHECK (source <> ''),
  content TEXT NOT NULL CHECK (content <> '')
) STRICT;
CREATE UNIQUE INDEX translation_passage ON translation(conference_id, language, source);

CREATE TRIGGER translation_inserted AFTER INSERT ON translation BEGIN INSERT INTO journal_entry VALUES ('insert', 'translation', new.id, NULL, json_object('id', new.id, 'conference_id', new.conference_id, 'language', new.language, 'source', new.source, 'content', new.content)); END;
CREATE TRIGGER translation_updated AFTER UPDATE ON translation BEGIN INSERT INTO journal_entry VALUES ('update', 'translation', new.id, json_object('id', old.id, 'conference_id', old.conference_id, 'language', old.language, 'source', old.source, 'content', old.content), json_object('id', new.id, 'conference_id', new.conference_id, 'language', new.language, 'source', new.source, 'content', new.content)); END;
CREATE TRIGGER translation_deleted AFTER DELETE ON translation BEGIN INSERT INTO journal_entry VALUES ('delete', 'translation', old.id, json_object('id', old.id, 'conference_id', old.conference_id, 'language', old.language, 'source', old.source, 'content', old.content), NULL); END;
