-- Casebook, schema 2: checklists answered, and what somebody said holds.

-- What somebody said to one line of a checklist: a group of the procedure's rules at its moment, or a single rule.
-- The last word stands here, the earlier ones in the journal. content: the answer in words, or why it does not apply.
CREATE TABLE checklist_answer (
  conference_id TEXT NOT NULL REFERENCES conference(id),
  moment TEXT NOT NULL CHECK (moment IN ('request', 'convene', 'invite', 'prepare', 'open', 'meet', 'decide', 'close', 'issue', 'minutes', 'plan', 'review', 'transfer', 'register', 'complain', 'always')),
  line TEXT NOT NULL CHECK (line <> ''),
  state TEXT NOT NULL CHECK (state IN ('ticked', 'answered', 'not-applicable')),
  content TEXT NOT NULL DEFAULT '',
  by_whom TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
  PRIMARY KEY (conference_id, moment, line)
) STRICT;

-- What no case file tells and somebody said holds here, by the procedures' condition word: 'court-order'.
CREATE TABLE circumstance (
  conference_id TEXT NOT NULL REFERENCES conference(id),
  word TEXT NOT NULL CHECK (word <> ''),
  PRIMARY KEY (conference_id, word)
) STRICT;

CREATE TRIGGER checklist_answer_inserted AFTER INSERT ON checklist_answer BEGIN INSERT INTO journal_entry VALUES ('insert', 'checklist_answer', new.conference_id || '/' || new.moment || '/' || new.line, NULL, json_object('conference_id', new.conference_id, 'moment', new.moment, 'line', new.line, 'state', new.state, 'content', new.content, 'by_whom', new.by_whom, 'at', new.at)); END;
CREATE TRIGGER checklist_answer_updated AFTER UPDATE ON checklist_answer BEGIN INSERT INTO journal_entry VALUES ('update', 'checklist_answer', new.conference_id || '/' || new.moment || '/' || new.line, json_object('conference_id', old.conference_id, 'moment', old.moment, 'line', old.line, 'state', old.state, 'content', old.content, 'by_whom', old.by_whom, 'at', old.at), json_object('conference_id', new.conference_id, 'moment', new.moment, 'line', new.line, 'state', new.state, 'content', new.content, 'by_whom', new.by_whom, 'at', new.at)); END;
CREATE TRIGGER checklist_answer_deleted AFTER DELETE ON checklist_answer BEGIN INSERT INTO journal_entry VALUES ('delete', 'checklist_answer', old.conference_id || '/' || old.moment || '/' || old.line, json_object('conference_id', old.conference_id, 'moment', old.moment, 'line', old.line, 'state', old.state, 'content', old.content, 'by_whom', old.by_whom, 'at', old.at), NULL); END;
CREATE TRIGGER circumstance_inserted AFTER INSERT ON circumstance BEGIN INSERT INTO journal_entry VALUES ('insert', 'circumstance', new.conference_id || '/' || new.word, NULL, json_object('conference_id', new.conference_id, 'word', new.word)); END;
CREATE TRIGGER circumstance_updated AFTER UPDATE ON circumstance BEGIN INSERT INTO journal_entry VALUES ('update', 'circumstance', new.conference_id || '/' || new.word, json_object('conference_id', old.conference_id, 'word', old.word), json_object('conference_id', new.conference_id, 'word', new.word)); END;
CREATE TRIGGER circumstance_deleted AFTER DELETE ON circumstance BEGIN INSERT INTO journal_entry VALUES ('delete', 'circumstance', old.conference_id || '/' || old.word, json_object('conference_id', old.conference_id, 'word', old.word), NULL); END;
