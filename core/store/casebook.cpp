#include "core/store/casebookstate.h"

#include "core/store/backup.h"
#include "core/store/filechecks.h"
#include "core/store/opening.h"
#include "core/store/schema.h"
#include "core/store/statement.h"

#include <QTimeZone>

#include <sqlite3.h>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// A refusal of the schema's or SQLite's that does not know which file it speaks of.
template <typename Work>
auto naming(const QString& path, Work&& work)
{
    try {
        return work();
    } catch (StoreError& error) {
        if (error.path.isEmpty())
            error.path = path;
        throw;
    }
}

void writeSchema(Database& database, const QUuid& id)
{
    const Schema schema = builtInSchema();
    Transaction transaction(database);
    database.execute(("PRAGMA application_id = " + QByteArray::number(applicationId)).constData());
    migrate(database, schema);
    auto insert = database.prepare(R"sql(
        INSERT INTO casebook (one, id, needs, made_at, made_by, zone) VALUES (1, :id, :needs, :at, :who, :zone)
    )sql");
    insert.bind(":id", id.toString(QUuid::WithoutBraces));
    insert.bind(":needs", schemaNeeds());
    insert.bind(":at", database.clock().now());
    insert.bind(":who", database.actor());
    insert.bind(":zone", QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    insert.run();
    transaction.commit();
}

QUuid readId(const Database& database)
{
    auto query = database.prepare("SELECT id FROM casebook WHERE one = 1");
    const QUuid id = query.step() ? QUuid::fromString(query.text(0)) : QUuid();
    if (id.isNull())
        throw StoreError(StoreFailure::Damaged, u"the casebook has no id"_s);
    return id;
}

JournalHead readHead(const Database& database)
{
    auto query = database.prepare("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1");
    return query.step() ? JournalHead{query.integer(0), query.text(1)} : JournalHead{};
}

/// Compares what this computer saw last with what the file holds now: no cipher notices an older copy of the file.
void compareHeads(const Database& database, const StateFolder::SeenHead& seen, OpeningNotes& notes)
{
    notes.headSeenAt = seen.seenAt;
    const JournalHead now = readHead(database);
    auto query = database.prepare("SELECT hash FROM journal WHERE seq = :seq");
    query.bind(":seq", seen.head.seq);
    if (query.step()) {
        notes.head = query.text(0) == seen.head.hash ? HeadCheck::Continues : HeadCheck::Different;
    } else {
        notes.head = HeadCheck::Older;
        notes.entriesMissing = seen.head.seq - now.seq;
    }
}

bool clockIsBehind(const Database& database)
{
    auto query = database.prepare("SELECT at FROM journal ORDER BY seq DESC LIMIT 1");
    return query.step() && momentWord(database.clock().now()) < query.text(0);
}

/// Size and first bytes: what a person may have picked instead of a casebook.
void checkShape(const Database& database, const FileFacts& facts)
{
    const QByteArray head = opening::head(database, 4096);
    if (head.size() >= CasebookKey::saltBytes && !looksEncrypted(head))
        throw StoreError(StoreFailure::NotACasebook, u"its first bytes are not encrypted"_s);
    // Pages of a cut-off session may still stand in the log: then the file alone says nothing.
    if (!facts.unfinished && (facts.size < 8192 || facts.size % 4096 != 0))
        throw StoreError(StoreFailure::Truncated, u"%1 bytes"_s.arg(facts.size));
}

} // namespace

Casebook::Casebook(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Casebook::Casebook(Casebook&&) noexcept = default;

Casebook& Casebook::operator=(Casebook&& other) noexcept
{
    Casebook old(std::move(m_state)); // closes as the destructor does
    m_state = std::move(other.m_state);
    return *this;
}

Casebook::~Casebook()
{
    try {
        close();
    } catch (const StoreError&) {
        // Whatever was committed is in the file or in the log beside it, and the next opening finds it.
    }
}

Casebook Casebook::create(const QString& givenPath, const QString& passphrase, const Clock& clock, const QString& who,
                          const CasebookOptions& options)
{
    const QString path = resolvedPath(givenPath);
    return naming(path, [&] {
        checkFolderForNew(path);
        auto state = std::make_unique<State>(options.stateFolder);
        const QByteArray salt = CasebookKey::freshSalt();
        state->key = CasebookKey::derive(passphrase, salt, options.cost);
        state->path = path;
        state->id = QUuid::createUuid();
        makePrivateFile(path);
        try {
            Database& database = state->database;
            database.open(path, Database::Access::ReadWrite, clock, who);
            opening::chooseCipher(database);
            opening::giveKey(database, state->key);
            writeSchema(database, state->id);
            // Silent plaintext would be the worst fault of all.
            if (opening::head(database, CasebookKey::saltBytes) != salt)
                throw StoreError(StoreFailure::Io, u"the new file is not encrypted as it should be"_s);
            opening::settle(database, true);
            database.watchLog();
            flushFolderOf(path);
        } catch (...) {
            state.reset();
            discard(path);
            throw;
        }
        state->openKey = StateFolder::openKey(salt, path);
        state->folder.noteOpen(state->openKey, clock.now());
        return Casebook(std::move(state));
    });
}

Casebook Casebook::open(const QString& givenPath, const QString& passphrase, const Clock& clock, const QString& who,
                        const CasebookOptions& options)
{
    const QString path = resolvedPath(givenPath);
    return naming(path, [&] {
        const FileFacts facts = checkFile(path);
        auto state = std::make_unique<State>(options.stateFolder);
        Database& database = state->database;
        state->path = path;
        state->readOnly = options.readOnly;
        database.open(path, options.readOnly ? Database::Access::ReadOnly : Database::Access::ReadWrite, clock, who);
        checkShape(database, facts);
        if (!options.readOnly && sqlite3_db_readonly(database.handle(), "main") == 1)
            throw StoreError(StoreFailure::ReadOnly, u"the file cannot be written to"_s);
        opening::chooseCipher(database);
        const QByteArray salt = opening::head(database, CasebookKey::saltBytes);
        state->key = CasebookKey::derive(passphrase, salt, options.cost);
        opening::giveKey(database, state->key);
        state->openKey = StateFolder::openKey(salt, path);
        try {
            opening::readFirst(database);
        } catch (StoreError& error) {
            if (error.kind == StoreFailure::OpenElsewhere)
                if (const auto holder = state->folder.holder(state->openKey)) {
                    error.who = holder->computer;
                    error.since = holder->since;
                }
            state->openKey.clear();
            throw;
        }
        const Schema schema = builtInSchema();
        const int version = checkSchema(database, schema);
        // A copy from a stick arrives readable by others; whoever knows the passphrase may mend that (trust.md 0.2 would
        // refuse, and leave a practitioner with a command to type). A medium that cannot be private is refused.
        if (facts.othersMayRead && !options.readOnly) {
            makePrivate(path);
            state->notes.madePrivate = true;
        }
        opening::settle(database, !options.readOnly);
        database.watchLog();
        if (version < schema.version()) {
            if (options.readOnly)
                throw StoreError(StoreFailure::ReadOnly, u"an older schema cannot be read without upgrading"_s);
            state->notes.backupBeforeUpgrade = backupBeforeUpgrade(database, state->key, path, version);
            migrate(database, schema);
            auto needs = database.prepare("UPDATE casebook SET needs = :needs WHERE one = 1");
            needs.bind(":needs", schemaNeeds()).run();
        }
        state->id = readId(database);
        state->notes.clockBehind = clockIsBehind(database);
        if (const auto seen = state->folder.seenHead(state->id))
            compareHeads(database, *seen, state->notes);
        if (options.readOnly)
            state->openKey.clear();
        else
            state->folder.noteOpen(state->openKey, clock.now());
        return Casebook(std::move(state));
    });
}

Casebook Casebook::inMemory(const Clock& clock, const QString& who)
{
    auto state = std::make_unique<State>(QString());
    state->database.open(QString(), Database::Access::Create, clock, who);
    opening::settleMemory(state->database);
    state->id = QUuid::createUuid();
    writeSchema(state->database, state->id);
    return Casebook(std::move(state));
}

void Casebook::close()
{
    if (!isOpen())
        return;
    State& state = *m_state;
    state.notesRead = {};
    std::optional<StoreError> failed;
    if (!state.path.isEmpty() && !state.readOnly) {
        try {
            const JournalHead head = journalHead();
            opening::foldUp(state.database);
            state.folder.keepHead(state.id, head, clock().now());
        } catch (const StoreError& error) {
            failed = error; // the log stays beside the file; letting go comes first
        }
    }
    state.database.close();
    state.key.wipe();
    if (!state.openKey.isEmpty())
        state.folder.noteClosed(state.openKey);
    if (failed)
        throw *failed;
    if (!state.path.isEmpty() && !state.readOnly)
        flushFolderOf(state.path);
}

bool Casebook::isOpen() const { return m_state && m_state->database.isOpen(); }
QUuid Casebook::id() const { return m_state->id; }
QString Casebook::path() const { return m_state->path; }
bool Casebook::isReadOnly() const { return m_state->readOnly; }
const OpeningNotes& Casebook::openingNotes() const { return m_state->notes; }
const Clock& Casebook::clock() const { return m_state->database.clock(); }
void Casebook::setActor(const QString& who) { m_state->database.setActor(who); }
QString Casebook::actor() const { return m_state->database.actor(); }
Database& Casebook::database() const { return m_state->database; }

NotesRead& Casebook::notesRead() const { return m_state->notesRead; }
JournalHead Casebook::journalHead() const { return readHead(m_state->database); }

void Casebook::checkpointWhenIdle()
{
    State& state = *m_state;
    if (state.path.isEmpty() || state.readOnly || state.database.logPages() == 0)
        return;
    auto checkpoint = state.database.prepare("PRAGMA wal_checkpoint(RESTART)");
    checkpoint.run();
    state.database.setLogPages(0);
    state.folder.keepHead(state.id, journalHead(), clock().now());
}

std::optional<QString> Casebook::setting(const QString& key) const
{
    auto query = m_state->database.prepare("SELECT value FROM setting WHERE key = :key");
    query.bind(":key", key);
    return query.step() ? std::optional(query.text(0)) : std::nullopt;
}

void Casebook::setSetting(const QString& key, const QString& value)
{
    auto save = m_state->database.prepare(R"sql(
        INSERT INTO setting (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value
    )sql");
    save.bind(":key", key).bind(":value", value).run();
}

void Casebook::removeSetting(const QString& key)
{
    auto remove = m_state->database.prepare("DELETE FROM setting WHERE key = :key");
    remove.bind(":key", key).run();
}

void Casebook::backupTo(const QString& destination) const
{
    copyCasebook(m_state->database, m_state->key, destination);
}

} // namespace cadair
