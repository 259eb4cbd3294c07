#include "core/workflow/issuing.h"

#include "core/documents/templates.h"
#include "core/rules/entitlement.h"
#include "core/rules/lifecycle.h"
#include "core/store/conferencestore.h"
#include "core/store/journalstore.h"
#include "core/store/lifeeventstore.h"
#include "core/store/recordstore.h"
#include "core/store/toldstore.h"
#include "core/wording/dates.h"
#include "core/workflow/addresses.h"
#include "core/workflow/copying.h"
#include "core/workflow/demo.h"
#include "core/workflow/handing.h"
#include "core/workflow/minuting.h"
#include "core/workflow/steps.h"
#include "core/workflow/unitpapers.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// What one entry of the journal says a column of the conference held; empty where it held nothing.
QString held(const QString& values, const QString& column)
{
    return QJsonDocument::fromJson(values.toUtf8()).object().value(column).toString();
}

/// The day the conference was set for before its present one; empty where it was never moved.
std::optional<QDate> movedFrom(const Office& office, const Conference& conference)
{
    std::optional<QDate> last;
    for (const JournalEntry& entry : JournalStore(office.casebook).history(u"conference"_s, conference.id.text())) {
        if (entry.act != JournalAct::Update)
            continue;
        const QDate before = QDate::fromString(held(entry.oldValues, u"held_on"_s), Qt::ISODate);
        if (before.isValid() && held(entry.newValues, u"held_on"_s) != held(entry.oldValues, u"held_on"_s))
            last = before;
    }
    return last != conference.date ? last : std::nullopt;
}

std::map<ParticipantId, QStringList> inBothLanguages(const OpenConference& open, const DocumentKey& document)
{
    std::map<ParticipantId, QStringList> languages;
    for (const ParticipantId& who : open.handing.both)
        languages.emplace(who, languagesDue(open, document, who));
    return languages;
}

/// Before a paper goes to the family somebody says whether it may safely go: until then that one stays.
void stopWhatMayHarm(ComposedDocument& document, const OpenConference& open, bool lookFirst)
{
    const Participant* reader = open.file.participant(document.to);
    if (!reader)
        return;
    if (lookFirst && isFamily(*reader)) // after a loss or an adoption nothing goes to the family unseen
        document.missing.push_back({u"look-first"_s, {}, {}});
    switch (safetyOf(open, document.document, *reader)) {
    case SafetyState::NotAsked:
    case SafetyState::Safe: return;
    case SafetyState::Open: document.missing.push_back({u"safety"_s, {}, {}}); return;
    case SafetyState::Unsafe: document.missing.push_back({u"unsafe"_s, {}, {}}); return;
    }
    Q_UNREACHABLE();
}

std::vector<ComposedDocument> composed(const Office& office, const OpenConference& open, const DocumentKey& document,
                                       const std::set<ParticipantId>& chairSays,
                                       const std::map<ParticipantId, int>& pointSizes)
{
    const QDateTime now = office.clock.now();
    Judgements judgements = judged(open.file, *open.procedure, *open.calendar, now);
    if (document == documents::postponement())
        judgements.movedFrom = movedFrom(office, open.file.conference);
    if (document == documents::minutes())
        judgements.told = ToldStore(office.casebook).told(open.file.conference.id);
    const Letterhead head = letterhead(office, *open.procedure);
    const LetterTemplates templates = unitsTemplates(office);
    int lastCopy = 0; // the highest, not how many: a letter left out at first must not share a number later
    for (const Letter& letter : open.record.letters)
        if (letter.document == document)
            lastCopy = std::max(lastCopy, letter.copyNumber);
    const BatchRequest request{.document = document,
                               .dated = now.date(),
                               .sample = isSample(office),
                               .chairSays = chairSays,
                               .firstCopy = lastCopy + 1,
                               .languages = inBothLanguages(open, document),
                               .pointSizes = pointSizes};
    std::vector<ComposedDocument> all = composeAll(request, {open.file, open.record, *open.procedure, office.rulebook.agencies(),
                                                             templates, judgements, head, &open.handing.translations});
    const bool lookFirst = LifeEventStore(office.casebook).holdsPapersOf(open.file.conference.family);
    for (ComposedDocument& each : all)
        stopWhatMayHarm(each, open, lookFirst);
    if (document == documents::minutes())
        for (ComposedDocument& copy : all)
            if (!othersToSettle(open, copy.to).empty())
                copy.missing.push_back({u"other-children"_s, {}, {}});
    return all;
}

Letter frozen(const ComposedDocument& document, const ConferenceId& conference, const QDateTime& now)
{
    Letter letter{.id = LetterId::fresh(), .conference = conference, .document = document.document, .to = document.to};
    letter.language = wordOf(document.language);
    letter.html = document.bodyHtml;
    letter.digest = QCryptographicHash::hash(document.bodyHtml.toUtf8(), QCryptographicHash::Sha256);
    letter.copyNumber = document.copyNumber;
    letter.issuedAt = now;
    return letter;
}

bool isOneOf(const std::vector<DocumentKey>& documents, const DocumentKey& document)
{
    return std::find(documents.begin(), documents.end(), document) != documents.end();
}

/// Before a conference: what asks people to it, or tells them of it.
bool mayGoOutBefore(const DocumentKey& document)
{
    return document != documents::cancellation() && isOneOf(documents::lettersBefore(), document);
}

/// Whether a document of this kind can go out while the conference stands there: nobody is asked to one that is over or
/// called off, and nothing is told of one that has not ended.
bool mayGoOut(const DocumentKey& document, ConferenceState state)
{
    using enum ConferenceState;
    switch (state) {
    case Requested:
    case Convened: return mayGoOutBefore(document);
    case Postponed: return document == documents::postponement();
    case Cancelled: return document == documents::cancellation();
    case InSession:
    case Adjourned: return false;
    case Concluded:
    case DecisionsIssued:
    case MinutesApproved:
    case Distributed:
    case Closed:
    case NotProceeded: return isOneOf(documents::afterwards(), document);
    }
    Q_UNREACHABLE();
}

/// Where every decision letter that may go has gone, the conference steps on.
Verdict stepOn(const Office& office, const ConferenceId& conference)
{
    OpenConference open = reread(office, conference);
    const Verdict verdict = judgedStep(ConferenceState::DecisionsIssued, open, office.clock.now());
    if (verdict.outcome == Outcome::Satisfied) {
        open.file.conference.state = ConferenceState::DecisionsIssued;
        ConferenceStore(office.casebook).save(open.file.conference);
    }
    return verdict;
}

} // namespace

std::vector<ComposedDocument> previewDocuments(const Office& office, const ConferenceId& conference,
                                               const DocumentKey& document, const std::set<ParticipantId>& chairSays,
                                               const std::map<ParticipantId, int>& pointSizes)
{
    return composed(office, reread(office, conference), document, chairSays, pointSizes);
}

Issued issueDocuments(const Office& office, const ConferenceId& conference, const DocumentKey& document,
                      const std::set<ParticipantId>& recipients, const std::set<ParticipantId>& chairSays,
                      const std::map<ParticipantId, int>& pointSizes, const std::map<ParticipantId, QString>& seen)
{
    const OpenConference open = reread(office, conference);
    const QDateTime now = office.clock.now();
    Issued result;
    if (!mayGoOut(document, open.file.conference.state)) {
        result.step = refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)}).verdict;
        return result;
    }
    if (document == documents::minutes() && isUnsigned(open.record)) {
        result.step = refused(ReasonCode::WrongState, {u"unsigned"_s}).verdict;
        return result;
    }
    Transaction transaction(office.casebook);
    ConferenceStore conferences(office.casebook);
    RecordStore records(office.casebook);
    JournalStore journal(office.casebook);
    std::vector<ComposedDocument> all = composed(office, open, document, chairSays, pointSizes);
    std::map<ParticipantId, QString> reads;
    std::set<ParticipantId> stopped; // of two versions that belong together none goes alone
    for (const ComposedDocument& letter : all) {
        reads[letter.to] += letter.bodyHtml;
        if (!letter.mayBeIssued())
            stopped.insert(letter.to);
    }
    for (ComposedDocument& letter : all) {
        if (!recipients.contains(letter.to))
            continue;
        if (stopped.contains(letter.to)) {
            result.leftOut.push_back(std::move(letter));
            continue;
        }
        if (const auto looked = seen.find(letter.to); looked != seen.end() && looked->second != reads[letter.to]) {
            result.overtaken.push_back(std::move(letter));
            continue;
        }
        const Letter kept = frozen(letter, conference, now);
        records.add(kept);
        conferences.add(conference, SentDocument{document, letter.to, now.date(), now.time()});
        journal.note(JournalAct::Print, u"letter"_s, kept.id.text());
        if (document == documents::invitation()) {
            Participant invited = *open.file.participant(letter.to);
            invited.invited = now.date();
            conferences.save(conference, invited);
        }
        result.issued.push_back(std::move(letter));
    }
    if (document == documents::decisionLetter() && !result.issued.empty())
        result.step = stepOn(office, conference);
    transaction.commit();
    return result;
}

int timesMoved(const Office& office, const ConferenceId& conference)
{
    int moves = 0;
    for (const JournalEntry& entry : JournalStore(office.casebook).history(u"conference"_s, conference.text())) {
        const auto changed = [&](const QString& column) { return held(entry.oldValues, column) != held(entry.newValues, column); };
        if (entry.act != JournalAct::Update || held(entry.oldValues, u"held_on"_s).isEmpty())
            continue;
        const bool calledOff = held(entry.newValues, u"state"_s) == wordOf(ConferenceState::Cancelled) && changed(u"state"_s);
        moves += changed(u"held_on"_s) || changed(u"planned_start"_s) || changed(u"place"_s) || calledOff ? 1 : 0;
    }
    return moves;
}

namespace {

/// Before the meeting, a letter to a person of the family that went to an address they are no longer written to at.
bool wentElsewhere(const Letter& letter, const OpenConference& open)
{
    using enum ConferenceState;
    const ConferenceState state = open.file.conference.state;
    const Participant* reader = open.file.participant(letter.to);
    const bool isAhead = state == Requested || state == Convened || state == Postponed;
    return isAhead && reader && reader->relation && !reader->address.trimmed().isEmpty()
           && !isAddressedTo(plainTextOf(letter.html), reader->address.trimmed());
}

} // namespace

bool isVoid(const Office& office, const OpenConference& open, const Letter& letter)
{
    const auto& left = open.record.dossier.copies.dispatches;
    if (std::any_of(left.begin(), left.end(), [&](const Dispatch& each) { return each.letter == letter.id; }))
        return false; // it went as it was
    const JournalStore journal(office.casebook);
    const auto since = [&](const QString& table) {
        std::vector<JournalEntry> entries = journal.history(table, letter.to.text());
        std::erase_if(entries, [&](const JournalEntry& entry) { return entry.at <= letter.issuedAt; });
        return entries;
    };
    if (!since(u"exclusion"_s).empty())
        return true;
    const std::vector<JournalEntry> changed = since(u"participant"_s);
    return std::any_of(changed.begin(), changed.end(), [](const JournalEntry& entry) {
        return entry.act == JournalAct::Update && held(entry.oldValues, u"address"_s) != held(entry.newValues, u"address"_s);
    });
}

bool stillHolds(const Letter& letter, const OpenConference& open, const QDateTime& now)
{
    if (wentElsewhere(letter, open))
        return false;
    if (letter.document == documents::minutes()) {
        const MinutesVersion* last = open.record.dossier.copies.last(VersionKind::Signed);
        return !last || last->at <= letter.issuedAt; // a later version goes to everybody who had the one before
    }
    if (letter.document == documents::invitationReminder() || letter.document == documents::reportReminder())
        return letter.issuedAt.toLocalTime().date() == now.date();
    if (letter.document != documents::postponement())
        return true;
    const Conference& conference = open.file.conference;
    if (conference.state == ConferenceState::Postponed)
        return std::none_of(open.record.departures.begin(), open.record.departures.end(), [&](const Departure& each) {
            return each.step == stepWord(ConferenceState::Postponed) && each.at > letter.issuedAt;
        });
    const Language language = fromWord<Language>(letter.language).value_or(Language::English);
    return conference.date && letter.html.contains(dateWithWeekday(*conference.date, language), Qt::CaseInsensitive);
}

std::vector<SentLetter> sentLetters(const Office& office, const ConferenceId& conference)
{
    const OpenConference open = reread(office, conference);
    JournalStore journal(office.casebook);
    std::vector<SentLetter> sent;
    for (const Letter& letter : open.record.letters) {
        SentLetter one{.id = letter.id, .document = reopened(letter, open.file, office.rulebook.agencies(), office.clock.today()), .issuedAt = letter.issuedAt};
        for (const JournalEntry& entry : journal.history(letter.document.text(), conference.text())) {
            one.printed += entry.act == JournalAct::Print && entry.at >= letter.issuedAt ? 1 : 0;
            one.saved += entry.act == JournalAct::Export && entry.at >= letter.issuedAt ? 1 : 0;
        }
        sent.push_back(std::move(one));
    }
    std::stable_sort(sent.begin(), sent.end(), [](const SentLetter& a, const SentLetter& b) { return a.issuedAt > b.issuedAt; });
    return sent;
}

std::vector<ComposedDocument> issuedDocuments(const Office& office, const ConferenceId& conference,
                                              const DocumentKey& document)
{
    const OpenConference open = reread(office, conference);
    std::vector<ComposedDocument> issued;
    for (const Letter& letter : open.record.letters)
        if (letter.document == document)
            issued.push_back(reopened(letter, open.file, office.rulebook.agencies(), office.clock.today()));
    return issued;
}

void noteCopies(const Office& office, const ConferenceId& conference, const DocumentKey& document, bool printed)
{
    JournalStore(office.casebook)
        .note(printed ? JournalAct::Print : JournalAct::Export, document.text(), conference.text());
}

Letterhead letterhead(const Office& office, const Procedure& procedure)
{
    const auto text = [&](const QString& key) { return office.casebook.setting(key).value_or(QString()); };
    Letterhead head = letterheadOf(procedure);
    if (const LocalText name{text(u"letterhead.name.en"_s), text(u"letterhead.name.cy"_s)}; !name.en.isEmpty())
        head.name = name;
    head.line = {text(u"letterhead.line.en"_s), text(u"letterhead.line.cy"_s)};
    head.phone = text(u"letterhead.phone"_s);
    head.email = text(u"letterhead.email"_s);
    head.bilingual = unitsBilingual(office).value_or(head.bilingual);
    head.logo = UnitStore(office.casebook).logo();
    return head;
}

void setLetterhead(const Office& office, const Letterhead& head)
{
    Transaction transaction(office.casebook);
    office.casebook.setSetting(u"letterhead.name.en"_s, head.name.en);
    office.casebook.setSetting(u"letterhead.name.cy"_s, head.name.cy);
    office.casebook.setSetting(u"letterhead.line.en"_s, head.line.en);
    office.casebook.setSetting(u"letterhead.line.cy"_s, head.line.cy);
    office.casebook.setSetting(u"letterhead.phone"_s, head.phone);
    office.casebook.setSetting(u"letterhead.email"_s, head.email);
    transaction.commit();
}

} // namespace cadair
