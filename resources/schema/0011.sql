-- Casebook, schema 11: whose copy is what by the chair's word, the record's drafts and signatures, amendments asked, and
-- what became of every letter that left.

-- What the chair said about one person's copy of one document, in place of what follows from the rules.
CREATE TABLE copy_choice (
  conference_id TEXT NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
  document TEXT NOT NULL CHECK (document <> ''),
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  copy TEXT NOT NULL CHECK (copy IN ('full', 'family', 'attended-part', 'none')),
  other_children INTEGER NOT NULL CHECK (other_children IN (0, 1)),
  reason TEXT NOT NULL CHECK (reason <> ''),
  by_whom TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
  PRIMARY KEY (conference_id, document, participant_id)
) STRICT;
CREATE INDEX copy_choice_participant_id ON copy_choice(participant_id);

-- The same about one passage in one person's copy.
CREATE TABLE passage_choice (
  note_id TEXT NOT NULL REFERENCES note(id) ON DELETE CASCADE,
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  given INTEGER NOT NULL CHECK (given IN (0, 1)),
  reason TEXT NOT NULL CHECK (reason <> ''),
  by_whom TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
  PRIMARY KEY (note_id, participant_id)
) STRICT;
CREATE INDEX passage_choice_participant_id ON passage_choice(participant_id);

-- The record as it stood when it went to the chair, or was signed. head_seq and head_hash: the journal's last entry then.
CREATE TABLE minutes_version (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  conference_id TEXT NOT NULL REFERENCES conference(id),
  number INTEGER NOT NULL CHECK (number >= 1),
  kind TEXT NOT NULL CHECK (kind IN ('draft', 'signed')),
  by_whom TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  head_seq INTEGER NOT NULL CHECK (head_seq >= 0),
  head_hash TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX minutes_version_conference_id ON minutes_version(conference_id);

-- Its paragraphs. note_id names no row that must still be there: a paragraph may be taken out of the next draft.
CREATE TABLE minutes_paragraph (
  version_id TEXT NOT NULL REFERENCES minutes_version(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  note_id TEXT NOT NULL CHECK (length(note_id) = 36),
  agenda TEXT NOT NULL CHECK (agenda <> ''),
  kind TEXT NOT NULL CHECK (kind <> ''),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  content TEXT NOT NULL,
  PRIMARY KEY (version_id, position)
) STRICT;

-- What a recipient asked to have put right in the record, and what came of it.
CREATE TABLE amendment (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  conference_id TEXT NOT NULL REFERENCES conference(id),
  participant_id TEXT NOT NULL REFERENCES participant(id),
  note_id TEXT REFERENCES note(id) ON DELETE SET NULL,
  wanted TEXT NOT NULL CHECK (wanted <> ''),
  asked_on TEXT NOT NULL CHECK (asked_on IS date(asked_on)),
  state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'refused')),
  reason TEXT NOT NULL DEFAULT '',
  settled_by TEXT NOT NULL DEFAULT '',
  settled_at TEXT CHECK (settled_at IS strftime('%Y-%m-%dT%H:%M:%fZ', settled_at))
) STRICT;
CREATE INDEX amendment_conference_id ON amendment(conference_id);
CREATE INDEX amendment_participant_id ON amendment(participant_id);
CREATE INDEX amendment_note_id ON amendment(note_id);

-- A letter that left: how, when, to which address, and what became of it.
CREATE TABLE dispatch (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  letter_id TEXT NOT NULL REFERENCES letter(id),
  way TEXT NOT NULL CHECK (way IN ('post', 'email', 'hand', 'social-worker')),
  address TEXT NOT NULL DEFAULT '',
  by_whom TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
  returned_on TEXT CHECK (returned_on IS date(returned_on)),
  returned_why TEXT NOT NULL DEFAULT '',
  received_on TEXT CHECK (received_on IS date(received_on))
) STRICT;
CREATE INDEX dispatch_letter_id ON dispatch(letter_id);

-- Signed is signed.
CREATE TRIGGER minutes_version_is_final BEFORE UPDATE ON minutes_version BEGIN SELECT RAISE(ABORT, 'a version of the minutes stays as it was'); END;
CREATE TRIGGER minutes_paragraph_is_final BEFORE UPDATE ON minutes_paragraph BEGIN SELECT RAISE(ABORT, 'a version of the minutes stays as it was'); END;

CREATE TRIGGER copy_choice_inserted AFTER INSERT ON copy_choice BEGIN INSERT INTO journal_entry VALUES ('insert', 'copy_choice', new.conference_id || '/' || new.document || '/' || new.participant_id, NULL, json_object('conference_id', new.conference_id, 'document', new.document, 'participant_id', new.participant_id, 'copy', new.copy, 'other_children', new.other_children, 'reason', new.reason, 'by_whom', new.by_whom, 'at', new.at)); END;
CREATE TRIGGER copy_choice_updated AFTER UPDATE ON copy_choice BEGIN INSERT INTO journal_entry VALUES ('update', 'copy_choice', new.conference_id || '/' || new.document || '/' || new.participant_id, json_object('conference_id', old.conference_id, 'document', old.document, 'participant_id', old.participant_id, 'copy', old.copy, 'other_children', old.other_children, 'reason', old.reason, 'by_whom', old.by_whom, 'at', old.at), json_object('conference_id', new.conference_id, 'document', new.document, 'participant_id', new.participant_id, 'copy', new.copy, 'other_children', new.other_children, 'reason', new.reason, 'by_whom', new.by_whom, 'at', new.at)); END;
CREATE TRIGGER copy_choice_deleted AFTER DELETE ON copy_choice BEGIN INSERT INTO journal_entry VALUES ('delete', 'copy_choice', old.conference_id || '/' || old.document || '/' || old.participant_id, json_object('conference_id', old.conference_id, 'document', old.document, 'participant_id', old.participant_id, 'copy', old.copy, 'other_children', old.other_children, 'reason', old.reason, 'by_whom', old.by_whom, 'at', old.at), NULL); END;
CREATE TRIGGER passage_choice_inserted AFTER INSERT ON passage_choice BEGIN INSERT INTO journal_entry VALUES ('insert', 'passage_choice', new.note_id || '/' || new.participant_id, NULL, json_object('note_id', new.note_id, 'participant_id', new.participant_id, 'given', new.given, 'reason', new.reason, 'by_whom', new.by_whom, 'at', new.at)); END;
CREATE TRIGGER passage_choice_updated AFTER UPDATE ON passage_choice BEGIN INSERT INTO journal_entry VALUES ('update', 'passage_choice', new.note_id || '/' || new.participant_id, json_object('note_id', old.note_id, 'participant_id', old.participant_id, 'given', old.given, 'reason', old.reason, 'by_whom', old.by_whom, 'at', old.at), json_object('note_id', new.note_id, 'participant_id', new.participant_id, 'given', new.given, 'reason', new.reason, 'by_whom', new.by_whom, 'at', new.at)); END;
CREATE TRIGGER passage_choice_deleted AFTER DELETE ON passage_choice BEGIN INSERT INTO journal_entry VALUES ('delete', 'passage_choice', old.note_id || '/' || old.participant_id, json_object('note_id', old.note_id, 'participant_id', old.participant_id, 'given', old.given, 'reason', old.reason, 'by_whom', old.by_whom, 'at', old.at), NULL); END;
CREATE TRIGGER minutes_version_inserted AFTER INSERT ON minutes_version BEGIN INSERT INTO journal_entry VALUES ('insert', 'minutes_version', new.id, NULL, json_object('id', new.id, 'conference_id', new.conference_id, 'number', new.number, 'kind', new.kind, 'by_whom', new.by_whom, 'at', new.at, 'digest', new.digest, 'head_seq', new.head_seq, 'head_hash', new.head_hash)); END;
CREATE TRIGGER minutes_version_updated AFTER UPDATE ON minutes_version BEGIN INSERT INTO journal_entry VALUES ('update', 'minutes_version', new.id, json_object('id', old.id, 'conference_id', old.conference_id, 'number', old.number, 'kind', old.kind, 'by_whom', old.by_whom, 'at', old.at, 'digest', old.digest, 'head_seq', old.head_seq, 'head_hash', old.head_hash), json_object('id', new.id, 'conference_id', new.conference_id, 'number', new.number, 'kind', new.kind, 'by_whom', new.by_whom, 'at', new.at, 'digest', new.digest, 'head_seq', new.head_seq, 'head_hash', new.head_hash)); END;
CREATE TRIGGER minutes_version_deleted AFTER DELETE ON minutes_version BEGIN INSERT INTO journal_entry VALUES ('delete', 'minutes_version', old.id, json_object('id', old.id, 'conference_id', old.conference_id, 'number', old.number, 'kind', old.kind, 'by_whom', old.by_whom, 'at', old.at, 'digest', old.digest, 'head_seq', old.head_seq, 'head_hash', old.head_hash), NULL); END;
CREATE TRIGGER minutes_paragraph_inserted AFTER INSERT ON minutes_paragraph BEGIN INSERT INTO journal_entry VALUES ('insert', 'minutes_paragraph', new.version_id || '/' || new.position, NULL, json_object('version_id', new.version_id, 'position', new.position, 'note_id', new.note_id, 'agenda', new.agenda, 'kind', new.kind, 'confidential', new.confidential, 'content', new.content)); END;
CREATE TRIGGER minutes_paragraph_updated AFTER UPDATE ON minutes_paragraph BEGIN INSERT INTO journal_entry VALUES ('update', 'minutes_paragraph', new.version_id || '/' || new.position, json_object('version_id', old.version_id, 'position', old.position, 'note_id', old.note_id, 'agenda', old.agenda, 'kind', old.kind, 'confidential', old.confidential, 'content', old.content), json_object('version_id', new.version_id, 'position', new.position, 'note_id', new.note_id, 'agenda', new.agenda, 'kind', new.kind, 'confidential', new.confidential, 'content', new.content)); END;
CREATE TRIGGER minutes_paragraph_deleted AFTER DELETE ON minutes_paragraph BEGIN INSERT INTO journal_entry VALUES ('delete', 'minutes_paragraph', old.version_id || '/' || old.position, json_object('version_id', old.version_id, 'position', old.position, 'note_id', old.note_id, 'agenda', old.agenda, 'kind', old.kind, 'confidential', old.confidential, 'content', old.content), NULL); END;
CREATE TRIGGER amendment_inserted AFTER INSERT ON amendment BEGIN INSERT INTO journal_entry VALUES ('insert', 'amendment', new.id, NULL, json_object('id', new.id, 'conference_id', new.conference_id, 'participant_id', new.participant_id, 'note_id', new.note_id, 'wanted', new.wanted, 'asked_on', new.asked_on, 'state', new.state, 'reason', new.reason, 'settled_by', new.settled_by, 'settled_at', new.settled_at)); END;
CREATE TRIGGER amendment_updated AFTER UPDATE ON amendment BEGIN INSERT INTO journal_entry VALUES ('update', 'amendment', new.id, json_object('id', old.id, 'conference_id', old.conference_id, 'participant_id', old.participant_id, 'note_id', old.note_id, 'wanted', old.wanted, 'asked_on', old.asked_on, 'state', old.state, 'reason', old.reason, 'settled_by', old.settled_by, 'settled_at', old.settled_at), json_object('id', new.id, 'conference_id', new.conference_id, 'participant_id', new.participant_id, 'note_id', new.note_id, 'wanted', new.wanted, 'asked_on', new.asked_on, 'state', new.state, 'reason', new.reason, 'settled_by', new.settled_by, 'settled_at', new.settled_at)); END;
CREATE TRIGGER amendment_deleted AFTER DELETE ON amendment BEGIN INSERT INTO journal_entry VALUES ('delete', 'amendment', old.id, json_object('id', old.id, 'conference_id', old.conference_id, 'participant_id', old.participant_id, 'note_id', old.note_id, 'wanted', old.wanted, 'asked_on', old.asked_on, 'state', old.state, 'reason', old.reason, 'settled_by', old.settled_by, 'settled_at', old.settled_at), NULL); END;
CREATE TRIGGER dispatch_inserted AFTER INSERT ON dispatch BEGIN INSERT INTO journal_entry VALUES ('insert', 'dispatch', new.id, NULL, json_object('id', new.id, 'letter_id', new.letter_id, 'way', new.way, 'address', new.address, 'by_whom', new.by_whom, 'at', new.at, 'returned_on', new.returned_on, 'returned_why', new.returned_why, 'received_on', new.received_on)); END;
CREATE TRIGGER dispatch_updated AFTER UPDATE ON dispatch BEGIN INSERT INTO journal_entry VALUES ('update', 'dispatch', new.id, json_object('id', old.id, 'letter_id', old.letter_id, 'way', old.way, 'address', old.address, 'by_whom', old.by_whom, 'at', old.at, 'returned_on', old.returned_on, 'returned_why', old.returned_why, 'received_on', old.received_on), json_object('id', new.id, 'letter_id', new.letter_id, 'way', new.way, 'address', new.address, 'by_whom', new.by_whom, 'at', new.at, 'returned_on', new.returned_on, 'returned_why', new.returned_why, 'received_on', new.received_on)); END;
CREATE TRIGGER dispatch_deleted AFTER DELETE ON dispatch BEGIN INSERT INTO journal_entry VALUES ('delete', 'dispatch', old.id, json_object('id', old.id, 'letter_id', old.letter_id, 'way', old.way, 'address', old.address, 'by_whom', old.by_whom, 'at', old.at, 'returned_on', old.returned_on, 'returned_why', old.returned_why, 'received_on', old.received_on), NULL); END;
