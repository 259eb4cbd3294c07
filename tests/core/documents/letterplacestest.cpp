#include "core/documents/recipients.h"
#include "core/procedure/library.h"
#include "tests/core/documents/sample.h"

#include <QtTest/QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

/// The made-up conference, held by the rules of a real place.
sample::Shelf shelfAt(const QString& place, ConferenceType type)
{
    sample::Shelf shelf = sample::shelf();
    auto loaded = loadProcedure(place, shelf.agencies);
    if (const auto* problem = std::get_if<ProcedureProblem>(&loaded))
        throw std::runtime_error(problem->text().toStdString());
    shelf.procedure = std::get<Procedure>(std::move(loaded));
    auto days = loadShippedCalendar(shelf.procedure.calendar);
    const WorkingCalendar calendar(std::get<CalendarData>(std::move(days)));

    shelf.file.conference.type = type;
    shelf.file.conference.procedure = shelf.procedure.id;
    shelf.file.events.push_back({*EventKey::parse(u"strategy-discussion"_s), QDate(2026, 11, 19)});
    shelf.file.events.back().initiatedEnquiry = true;
    const bool review = type == ConferenceType::Review;
    for (Decision& decision : shelf.record.decisions)
        decision.outcome = review ? OutcomeKind::ContinuePlan : decision.outcome;
    for (Subject& subject : shelf.file.subjects)
        if (review)
            subject.planSince = QDate(2026, 9, 1);
    for (Note& note : shelf.record.notes)
        for (const AgendaItem& item : shelf.procedure.agendas.at(type))
            if (note.agenda.text() == u"plan" && item.phase == u"plan") {
                note.agenda = item.key;
                break;
            }
    shelf.judgements = judged(shelf.file, shelf.procedure, calendar, QDateTime(QDate(2026, 12, 8), QTime(12, 0)));
    shelf.letterhead = letterheadOf(shelf.procedure);
    return shelf;
}

/// The same before it is held.
sample::Shelf shelfBeforeAt(const QString& place, ConferenceType type)
{
    sample::Shelf shelf = sample::shelfBefore();
    shelf.procedure = std::get<Procedure>(loadProcedure(place, shelf.agencies));
    const WorkingCalendar calendar(std::get<CalendarData>(loadShippedCalendar(shelf.procedure.calendar)));
    shelf.file.conference.type = type;
    shelf.file.conference.procedure = shelf.procedure.id;
    for (Subject& subject : shelf.file.subjects)
        if (type == ConferenceType::Review)
            subject.planSince = QDate(2026, 9, 1);
    shelf.judgements = judged(shelf.file, shelf.procedure, calendar, QDateTime(QDate(2026, 12, 1), QTime(9, 0)));
    shelf.letterhead = letterheadOf(shelf.procedure);
    return shelf;
}

} // namespace

/// The four places' own words in the documents, judged by their own rules.
class PlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceCanWriteToEverybody_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("type");
        for (const ProcedureKey& place : shippedProcedures())
            for (const QString& type : {u"initial"_s, u"review"_s})
                QTest::addRow("%s, %s conference", qPrintable(place.text()), qPrintable(type)) << place.text() << type;
    }

    void everyPlaceCanWriteToEverybody()
    {
        QFETCH(const QString, place);
        QFETCH(const QString, type);
        const ConferenceType kind = *fromWord<ConferenceType>(type);
        if (!std::get<Procedure>(loadProcedure(place, shippedAgencyKinds())).agendas.contains(kind))
            return; // Sefton's text is about reviews only
        const sample::Shelf shelf = shelfAt(place, kind);
        for (const DocumentKey& document : {documents::invitation(), documents::decisionLetter(), documents::minutes()}) {
            for (const Recipient& recipient : recipientsOf(document, shelf.file, shelf.procedure)) {
                if (shelf.file.participant(recipient.id)->capacity == Capacity::Supporter)
                    continue;
                for (const QString& language : {u"en"_s, u"cy"_s}) {
                    DocumentRequest request{.document = document, .to = recipient.id, .language = language};
                    request.dated = QDate(2026, 12, 8);
                    const ComposedDocument composed = composeDocument(request, shelf.sources());
                    for (const MissingField& missing : composed.missing)
                        qWarning("%s %s: %s", qPrintable(document.text()), qPrintable(language), qPrintable(missing.field));
                    QVERIFY(composed.mayBeIssued());
                    QVERIFY(!composed.plainText.contains(u'{'));
                }
            }
        }
    }

    void everyPlaceCanWriteBeforehand_data() { everyPlaceCanWriteToEverybody_data(); }

    void everyPlaceCanWriteBeforehand()
    {
        QFETCH(const QString, place);
        QFETCH(const QString, type);
        const ConferenceType kind = *fromWord<ConferenceType>(type);
        const sample::Shelf shelf = shelfBeforeAt(place, kind);
        std::vector<DocumentKey> kinds{documents::reportRequest(), documents::reportReminder(), documents::invitationReminder(),
                                       documents::exclusionNotice(), documents::recordingAgreement()};
        kinds.insert(kinds.end(), documents::sheets().begin(), documents::sheets().end());
        for (const DocumentKey& document : kinds) {
            const auto recipients = recipientsOf(document, shelf.file, shelf.procedure, shelf.record.dossier);
            QVERIFY2(!recipients.empty(), qPrintable(document.text()));
            for (const Recipient& recipient : recipients)
                for (const QString& language : {u"en"_s, u"cy"_s}) {
                    if (shelf.file.participant(recipient.id)->capacity == Capacity::Supporter)
                        continue;
                    DocumentRequest request{.document = document, .to = recipient.id, .language = language};
                    request.dated = QDate(2026, 12, 1);
                    const ComposedDocument composed = composeDocument(request, shelf.sources());
                    for (const MissingField& missing : composed.missing)
                        qWarning("%s %s: %s", qPrintable(document.text()), qPrintable(language), qPrintable(missing.field));
                    QVERIFY(composed.mayBeIssued());
                    QVERIFY(!composed.plainText.contains(u'{'));
                }
        }
    }

    void thePaperPackAsksTheQuestionsOfThePlace()
    {
        const sample::Shelf shelf = shelfBeforeAt(u"jersey"_s, ConferenceType::Initial);
        const QString words = composeDocument(sample::request(shelf, documents::paperPack(), u"Joan"_s), shelf.sources()).plainText;
        QVERIFY(words.contains(u"Has the child suffered significant harm?"_s));
        QVERIFY(words.contains(u"Child protection plan"_s) && !words.contains(u"The child protection plan continues"_s));
        QVERIFY(words.contains(u"Quorum needs local children's social care to attend."_s));
        const sample::Shelf other = shelfBeforeAt(u"ceredigion"_s, ConferenceType::Initial);
        const QString welsh = composeDocument(sample::request(other, documents::paperPack(), u"Joan"_s), other.sources()).plainText;
        QVERIFY(!welsh.contains(u"Category"_s)); // this place has no such step
        QVERIFY(!welsh.contains(u"Ask it for each child"_s)); // and states no quorum
    }

    void theInvitationSaysWhenTheReportIsDue()
    {
        const sample::Shelf shelf = shelfAt(u"jersey"_s, ConferenceType::Initial);
        const auto composed = composeDocument(sample::request(shelf, documents::invitation(), u"Sera"_s), shelf.sources());
        QVERIFY2(composed.plainText.contains(u"To the parents:  by "_s), qPrintable(composed.plainText));
    }

    void aPoliceReportGoesToTheChairOnly()
    {
        sample::Shelf shelf = shelfAt(u"jersey"_s, ConferenceType::Initial);
        const QString only = u"Your report goes to the chair only."_s;
        QVERIFY(!composeDocument(sample::request(shelf, documents::invitation(), u"Beth"_s), shelf.sources()).plainText.contains(only));
        shelf.person(u"Beth"_s).agency = AgencyKey::parse(u"police"_s);
        const auto composed = composeDocument(sample::request(shelf, documents::invitation(), u"Beth"_s), shelf.sources());
        QVERIFY2(composed.plainText.contains(only), qPrintable(composed.plainText));
        QVERIFY(!composed.plainText.contains(u"with the family before"_s));
    }

    void theMinutesSayWhoWasCounted()
    {
        const sample::Shelf shelf = shelfAt(u"jersey"_s, ConferenceType::Initial);
        const auto composed = composeDocument(sample::request(shelf, documents::minutes(), u"Beth"_s), shelf.sources());
        QVERIFY2(composed.plainText.contains(u"10:00–11:02  Quorum present. Counted: Sera Pebble, "_s), qPrintable(composed.plainText));
        QVERIFY(composed.plainText.contains(u"11:02–11:30  No quorum. Further agencies missing: 1"_s));
    }

    void aPlaceThatStatesNoQuorumGivesNoVerdict()
    {
        const sample::Shelf shelf = shelfAt(u"ceredigion"_s, ConferenceType::Initial);
        const auto composed = composeDocument(sample::request(shelf, documents::minutes(), u"Rhys"_s), shelf.sources());
        QVERIFY2(composed.plainText.contains(u"Nid yw'r gweithdrefnau'n nodi cworwm"_s), qPrintable(composed.plainText));
    }

    void onlyAWelshPlaceWritesUnderBothNames()
    {
        QVERIFY(letterheadOf(shelfAt(u"ceredigion"_s, ConferenceType::Initial).procedure).bilingual);
        QVERIFY(!letterheadOf(shelfAt(u"jersey"_s, ConferenceType::Initial).procedure).bilingual);
    }
};

QTEST_APPLESS_MAIN(PlacesTest)
#include "letterplacestest.moc"
