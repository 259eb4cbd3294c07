#include "tests/core/workflow/desk.h"

#include "core/documents/withheldvalues.h"
#include "core/rules/lifeevents.h"
#include "core/store/copiesstore.h"
#include "core/store/endingstore.h"
#include "core/store/personstore.h"
#include "core/workflow/endingplans.h"
#include "core/workflow/endnotices.h"
#include "core/workflow/endpapers.h"
#include "core/workflow/familyview.h"
#include "core/workflow/handing.h"
#include "core/workflow/lifeevents.h"
#include "core/workflow/safety.h"

#include <QTest>

using namespace desk;

namespace {

/// A plan made on 2 September 2026 and gone on with on 16 November, with another school; its end on 14 December.
struct Ended {
    explicit Ended(const QString& procedure = u"north-yorkshire"_s)
    {
        first = at.planMade(procedure);
        last = at.concluded(procedure, ConferenceType::Review, OutcomeKind::ContinuePlan);
        at.at(QDate(2026, 12, 14), QTime(9, 0));
    }
    PlanEndingKept asked()
    {
        PlanEndingKept ending = *endingToAsk(at.office(), last);
        ending.askedBy = u"Sera Pebble"_s;
        ending.why = u"They live at 7 Heol y Felin now."_s;
        ending.accepted = QDate(2026, 12, 10);
        ending.acceptedBy = u"Nant y Coed County Council"_s;
        return ending;
    }
    PlanEndingKept byTheChair(const PlanEndingKept& asked)
    {
        const auto made = askToEnd(at.office(), asked);
        if (!made || !answerEnding(at.office(), *made.id, {.agreed = true, .by = u"Mair Acorn"_s, .on = QDate(2026, 12, 14),
                                                           .reasons = u"The other authority has the case."_s, .endsOn = QDate(2026, 12, 14)}))
            qFatal("no ending");
        return *EndingStore(at.casebook).ending(*made.id);
    }
    PlanEndingKept byTheChair() { return byTheChair(asked()); }
    EndPapers papers(const PlanEndingKept& end)
    {
        std::set<QString> names;
        for (const EndingPerson& person : end.people)
            names.insert(person.name);
        return endPapers(at.office(), end, names);
    }
    static const EndPaper& of(const EndPapers& papers, const QString& name)
    {
        const auto found = std::ranges::find(papers.papers, name, &EndPaper::name);
        if (found == papers.papers.end())
            qFatal("nobody of that name");
        return *found;
    }
    Desk at;
    ConferenceId first = ConferenceId::fresh();
    ConferenceId last = ConferenceId::fresh();
};

QStringList missing(const EndPaper& paper)
{
    QStringList fields;
    for (const MissingField& each : paper.paper.missing)
        fields << each.field;
    return fields;
}

QString namesIn(const EndPapers& papers)
{
    QStringList names;
    for (const EndPaper& each : papers.papers)
        names << each.name;
    names.sort();
    return names.join(u", "_s);
}

} // namespace

/// The letters that a plan has ended: for whom, in which language, to where, and what holds one back.
class EndPapersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everybodyWhoBelongedHasOneInTheirLanguage()
    {
        Ended f;
        const EndPapers made = f.papers(f.byTheChair());
        QCOMPARE(namesIn(made), u"Beth Marrow, Gwen Mwyaren, Ifan Gorse, Non Larkspur, Rhys Quill, Sera Pebble"_s);
        int copy = 0;
        for (const EndPaper& each : made.papers) {
            QCOMPARE(missing(each), QStringList());
            QCOMPARE(each.paper.copyNumber, ++copy);
            QCOMPARE(wordOf(each.paper.language), each.name == u"Gwen Mwyaren"_s ? u"cy"_s : u"en"_s);
            QVERIFY(!holdsValue(each.paper.plainText, u"7 Heol y Felin"_s));
        }
        const QString mother = Ended::of(made, u"Gwen Mwyaren"_s).paper.plainText;
        QVERIFY2(mother.contains(u"Mae Siân a Llŷr wedi symud i ardal awdurdod arall."_s), qPrintable(mother));
        QVERIFY(mother.contains(u"Y gynhadledd ddiwethaf:  16 Tachwedd 2026"_s));
        QVERIFY(Ended::of(made, u"Rhys Quill"_s).paper.plainText.contains(u"The other authority has the case."_s));
    }

    void onlyThoseAskedForHaveOne()
    {
        Ended f;
        const PlanEndingKept end = f.byTheChair();
        QCOMPARE(namesIn(endPapers(f.at.office(), end, {u"Rhys Quill"_s, u"Nobody Known"_s})), u"Rhys Quill"_s);
        QVERIFY(tellOfEnd(f.at.office(), end.id, QDate(2026, 12, 14), {u"Rhys Quill"_s, u"Gwen Mwyaren"_s}).id);
        QCOMPARE(endPapersAfter(f.at.office(), f.last).size(), size_t(4)); // whoever is not told yet
        QVERIFY(endPapersAfter(f.at.office(), f.first).empty());
    }

    /// Somebody who was only at the conference that first decided on the plan is told as well.
    void thoseOfTheFirstConferenceAreKnown()
    {
        Ended f;
        const ParticipantId gp = f.at.who(f.last, f.at.gp);
        ConferenceStore(f.at.casebook).removeParticipant(gp);
        const EndPapers made = f.papers(f.byTheChair());
        const EndPaper& paper = Ended::of(made, u"Non Larkspur"_s);
        QCOMPARE(missing(paper), QStringList());
        QVERIFY2(paper.paper.plainText.contains(u"16 November 2026"_s), qPrintable(paper.paper.plainText)); // of the last one
    }

    void whomNoConferenceKnewIsNamed()
    {
        Ended f;
        PlanEndingKept asked = f.asked();
        asked.people.push_back({.name = u"Una Sedge"_s});
        const EndPapers made = f.papers(f.byTheChair(asked));
        QCOMPARE(made.unknown, QStringList{u"Una Sedge"_s});
        QCOMPARE(made.papers.size(), size_t(6));
    }

    void itGoesToWherePeopleLiveNow()
    {
        Ended f;
        Person mother = *PersonStore(f.at.casebook).person(f.at.mother);
        mother.address = u"9 Lôn Las\nTrefryn"_s;
        mother.languages.papers = u"en"_s;
        PersonStore(f.at.casebook).save(mother);
        const EndPapers made = f.papers(f.byTheChair());
        const ComposedDocument& paper = Ended::of(made, u"Gwen Mwyaren"_s).paper;
        QVERIFY2(paper.plainText.contains(u"9 Lôn Las"_s) && !paper.plainText.contains(u"Heol y Ffynnon"_s), qPrintable(paper.plainText));
        QCOMPARE(paper.language, Language::English);
    }

    void aChildHasOneByThePlacesOwnRule_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<bool>("chosen");
        QTest::addColumn<bool>("has");
        QTest::newRow("North Yorkshire gives a child its letter") << u"north-yorkshire"_s << false << true;
        QTest::newRow("Ceredigion does not say") << u"ceredigion"_s << false << false;
        QTest::newRow("Ceredigion, and the chair has said so") << u"ceredigion"_s << true << true;
    }
    void aChildHasOneByThePlacesOwnRule()
    {
        QFETCH(const QString, procedure);
        QFETCH(const bool, chosen);
        QFETCH(const bool, has);
        Ended f(procedure);
        Participant child{.id = ParticipantId::fresh(), .child = f.at.sian, .name = u"Siân Mwyaren"_s, .calledName = u"Siân"_s, .capacity = Capacity::Child,
                          .languages = {u"cy"_s, u"cy"_s}, .of = {f.at.sian}, .invited = QDate(2026, 11, 3)};
        ConferenceStore(f.at.casebook).save(f.last, child);
        if (chosen)
            CopiesStore(f.at.casebook).save(CopyChoice{.conference = f.last, .document = documents::decisionLetter(), .to = child.id, .copy = CopyKind::Family,
                                                       .reason = u"She is old enough."_s, .by = u"Mair Acorn"_s, .at = f.at.clock.now()});
        PlanEndingKept end{.id = PlanEndingId::fresh(), .conference = f.last, .children = {f.at.sian, f.at.llyr}, .ground = EndingGround::Moved};
        end.people = {{.name = u"Siân Mwyaren"_s}};
        end.endsOn = QDate(2026, 12, 14);
        end.ended = true;
        const EndPapers made = f.papers(end);
        QCOMPARE(made.children, has ? QStringList() : QStringList{u"Siân Mwyaren"_s});
        QCOMPARE(made.papers.size(), size_t(has ? 1 : 0));
        if (has)
            QVERIFY(made.papers[0].paper.plainText.contains(u"Rwyt ti wedi symud i ardal arall."_s));
    }

    void afterAMoveTheAuthorityIsNamed()
    {
        Ended f;
        PlanEndingKept end = f.asked();
        end.askedBy.clear();
        end.why = u"Nant y Coed County Council"_s;
        end.acceptedBy = u"Iwan Rush"_s;
        end.endsOn = QDate(2026, 12, 14);
        end.ended = true;
        QVERIFY(noteEnd(f.at.office(), end));
        const EndPapers made = f.papers(end);
        const QString text = Ended::of(made, u"Rhys Quill"_s).paper.plainText;
        QVERIFY2(text.contains(u"Nant y Coed County Council"_s) && text.contains(u"10 December 2026"_s), qPrintable(text));
        QVERIFY(!text.contains(u"agreed to this"_s)); // nobody was asked
    }

    /// The same question as before a decision letter, and its answer holds.
    void nothingGoesToTheFamilyThatMayHarm_data()
    {
        QTest::addColumn<QString>("answered");
        QTest::newRow("nobody has said") << u"open"_s;
        QTest::newRow("it is safe") << u"safe"_s;
        QTest::newRow("it is not safe") << u"unsafe"_s;
    }
    void nothingGoesToTheFamilyThatMayHarm()
    {
        QFETCH(const QString, answered);
        Ended f;
        FamilyWarning warning{.id = WarningId::fresh(), .family = f.at.family, .kind = WarningKind::Bail, .text = u"He is on bail."_s};
        warning.since = QDate(2026, 12, 1);
        QVERIFY(saveWarning(f.at.office(), warning));
        if (answered != u"open")
            QVERIFY(answerSafety(f.at.office(), f.last, f.at.who(f.last, f.at.mother), documents::decisionLetter(),
                                 answered == u"safe" ? std::optional(SendingWay::Post) : std::nullopt).done);
        const EndPapers made = f.papers(f.byTheChair());
        const EndPaper& mother = Ended::of(made, u"Gwen Mwyaren"_s);
        QCOMPARE(mother.safetyOpen, answered == u"open");
        QCOMPARE(missing(mother), answered == u"unsafe" ? QStringList{u"unsafe"_s} : QStringList());
        QVERIFY(!Ended::of(made, u"Rhys Quill"_s).safetyOpen);
        int waiting = 0;
        for (const ComposedDocument& each : endPapersAfter(f.at.office(), f.last))
            waiting += each.mayBeIssued() ? 0 : 1;
        QCOMPARE(waiting, answered == u"safe" ? 0 : 1);
    }

    /// A father from whom the mother's new address is withheld learns neither it nor the authority.
    void whoMustNotKnowTheAddressIsToldLess()
    {
        Ended f;
        Person father{.id = PersonId::fresh(), .name = u"Bryn Draenog"_s, .calledName = u"Mr Draenog"_s};
        father.address = u"4 Stryd Fawr\nTrefryn"_s;
        father.languages = {u"en"_s, u"en"_s};
        QVERIFY(saveAdult(f.at.office(), father, {f.at.family, father.id, Relation::Father, true, {f.at.sian, f.at.llyr}}));
        Participant there{.id = ParticipantId::fresh(), .person = father.id, .name = father.name, .calledName = father.calledName, .capacity = Capacity::Parent,
                          .relation = Relation::Father, .address = father.address, .languages = father.languages, .of = {f.at.sian, f.at.llyr},
                          .invited = QDate(2026, 11, 3)};
        ConferenceStore(f.at.casebook).save(f.last, there);
        WithheldAddress withheld{.id = WithholdingId::fresh(), .owner = f.at.mother, .from = father.id, .why = u"A court order"_s};
        withheld.since = QDate(2026, 12, 1);
        QVERIFY(withholdAddress(f.at.office(), withheld));
        Person mother = *PersonStore(f.at.casebook).person(f.at.mother);
        mother.address = u"7 Heol y Felin\nNant y Coed"_s;
        PersonStore(f.at.casebook).save(mother);
        const EndPapers made = f.papers(f.byTheChair());
        const EndPaper& paper = Ended::of(made, u"Bryn Draenog"_s);
        QCOMPARE(missing(paper), QStringList());
        QVERIFY(paper.safetyOpen); // and it is asked first whether anything should go at all
        for (const QString& telling : {u"Heol y Felin"_s, u"Nant y Coed"_s, u"another authority"_s, u"other authority"_s})
            QVERIFY2(!paper.paper.plainText.contains(telling), qPrintable(paper.paper.plainText));
        QVERIFY(Ended::of(made, u"Rhys Quill"_s).paper.plainText.contains(u"Nant y Coed County Council"_s));
    }

    void afterADeathSomebodyLooksFirst()
    {
        Ended f(u"jersey"_s);
        const Office office = f.at.office();
        std::optional<LifeEventId> last;
        for (const ChildId& child : {f.at.sian, f.at.llyr}) {
            const auto recorded = record(office, {.child = child, .kind = LifeEventKind::Death, .on = QDate(2026, 12, 13), .why = u"An accident."_s});
            QVERIFY2(recorded, qPrintable(faults(recorded)));
            QVERIFY(papersLookedAt(office, *recorded.id).done || child == f.at.sian);
            last = recorded.id;
        }
        const auto ended = rereadFamily(office, f.at.family)->ended;
        QCOMPARE(ended.size(), size_t(1));
        const PlanEndingKept end = *endToNote(office, ended[0]);
        QCOMPARE(missing(Ended::of(f.papers(end), u"Gwen Mwyaren"_s)), QStringList());
        QVERIFY(takeBack(office, *last, u"A mistake."_s));
        const auto again = record(office, {.child = f.at.llyr, .kind = LifeEventKind::Death, .on = QDate(2026, 12, 13), .why = u"An accident."_s});
        QVERIFY(again);
        const EndPapers waiting = f.papers(end);
        QCOMPARE(missing(Ended::of(waiting, u"Gwen Mwyaren"_s)), QStringList{u"look-first"_s});
        QCOMPARE(missing(Ended::of(waiting, u"Rhys Quill"_s)), QStringList());
        QVERIFY(papersLookedAt(office, *again.id).done);
        const QString mother = Ended::of(f.papers(end), u"Gwen Mwyaren"_s).paper.plainText;
        QVERIFY2(mother.contains(u"Mae'n wir ddrwg gennym fod Siân a Llŷr wedi marw."_s), qPrintable(mother));
        QCOMPARE(endPapersAfter(office, f.last).size(), size_t(6)); // although nothing has been written down of it
    }

    void thatTheyLeftIsJournalled()
    {
        Ended f;
        const PlanEndingKept end = f.byTheChair();
        const qint64 before = f.at.written();
        f.papers(end);
        QCOMPARE(f.at.written(), before); // making them writes nothing
        noteEndPapers(f.at.office(), f.last, true);
        noteEndPapers(f.at.office(), f.last, false);
        const auto entries = JournalStore(f.at.casebook).history(u"plan-ended-notice"_s, f.last.text());
        QCOMPARE(entries.size(), size_t(2));
        QCOMPARE(entries[0].act, JournalAct::Print);
        QCOMPARE(entries[1].act, JournalAct::Export);
    }
};

QTEST_GUILESS_MAIN(EndPapersTest)
#include "endpaperstest.moc"
