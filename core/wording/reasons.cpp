#include "core/wording/reasons.h"

#include "core/rules/checklist.h"
#include "core/wording/dates.h"
#include "core/wording/joining.h"
#include "core/wording/keynames.h"
#include "core/wording/namesofrules.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// %1 is the person, %2 the child, %3 what the particulars name.
const char* sourceOf(ReasonCode code)
{
    switch (code) {
    case ReasonCode::LeadAgencyMissing:
        return QT_TRANSLATE_NOOP("Phrasebook", "Nobody is there from this authority's own service: %3.");
    case ReasonCode::TooFewAgencies:
        return QT_TRANSLATE_N_NOOP("Phrasebook", "%n more agencies in direct contact with %2 needed.");
    case ReasonCode::QuorumNotStated: return QT_TRANSLATE_NOOP("Phrasebook", "This procedure states no quorum.");
    case ReasonCode::ExpertiseOnly:
        return QT_TRANSLATE_NOOP("Phrasebook", "%1 is there for expertise, without direct contact with %2.");
    case ReasonCode::ResponsibilityOnly:
        return QT_TRANSLATE_NOOP("Phrasebook", "%1 answers for a service, without direct contact with %2.");
    case ReasonCode::NoContactWithChild:
        return QT_TRANSLATE_NOOP("Phrasebook", "The service that %1 speaks for has no direct contact with %2.");
    case ReasonCode::OtherAuthority: return QT_TRANSLATE_NOOP("Phrasebook", "%1 comes from another authority.");
    case ReasonCode::SameGroupAlreadyCounted:
        return QT_TRANSLATE_NOOP("Phrasebook", "The professional group of %1 is counted already; a group counts once.");
    case ReasonCode::NotAPractitioner:
        return QT_TRANSLATE_NOOP("Phrasebook",
                                 "%1 is not there as a practitioner, so does not count towards the quorum.");
    case ReasonCode::NotPresent: return QT_TRANSLATE_NOOP("Phrasebook", "%1 is not there at this time.");
    case ReasonCode::ReportOnly: return QT_TRANSLATE_NOOP("Phrasebook", "%1 gave a report without coming.");
    case ReasonCode::RemoteNotAccepted:
        return QT_TRANSLATE_NOOP("Phrasebook", "%1 takes part by video or phone, which the chair has not accepted.");
    case ReasonCode::LawyerNotCounted:
        return QT_TRANSLATE_NOOP("Phrasebook", "%1 is there as a lawyer; lawyers do not count towards the quorum.");
    case ReasonCode::AgencyUnknown:
        return QT_TRANSLATE_NOOP("Phrasebook", "It is not recorded which service %1 comes from.");
    case ReasonCode::KeyAgencyMissing: return QT_TRANSLATE_NOOP("Phrasebook", "Not represented: %3.");
    case ReasonCode::GroundNeeded:
        return QT_TRANSLATE_NOOP("Phrasebook", "A lawful ground for going on without a quorum has to be chosen.");
    case ReasonCode::GroundNotTrue: return QT_TRANSLATE_NOOP("Phrasebook", "This ground does not hold here: %3.");
    case ReasonCode::GroundNotListed:
        return QT_TRANSLATE_NOOP("Phrasebook", "This procedure does not list this ground: %3.");
    case ReasonCode::ReasonNeeded: return QT_TRANSLATE_NOOP("Phrasebook", "A written reason is needed.");
    case ReasonCode::SecondInquorateInRow:
        return QT_TRANSLATE_NOOP(
            "Phrasebook",
            "The last conference held about %2 had no quorum either; a second one in a row is not allowed.");
    case ReasonCode::ProceedNotProvided:
        return QT_TRANSLATE_NOOP("Phrasebook", "This procedure does not provide for going on without a quorum.");
    case ReasonCode::NoPlanToContinue:
        return QT_TRANSLATE_NOOP("Phrasebook", "There is no plan for %2 that could continue.");
    case ReasonCode::NoPlanToEnd: return QT_TRANSLATE_NOOP("Phrasebook", "There is no plan for %2 that could end.");
    case ReasonCode::PlanAlreadyThere: return QT_TRANSLATE_NOOP("Phrasebook", "There is a plan for %2 already.");
    case ReasonCode::NotAtThisConference:
        return QT_TRANSLATE_NOOP("Phrasebook", "This outcome cannot be decided at this kind of conference.");
    case ReasonCode::EndingNeedsQuorum:
        return QT_TRANSLATE_NOOP("Phrasebook",
                                 "A plan cannot end without a quorum. It can continue, and a new date can be set.");
    case ReasonCode::NotQuorate: return QT_TRANSLATE_NOOP("Phrasebook", "There is no quorum for %2.");
    case ReasonCode::UpdatedAssessmentNeeded:
        return QT_TRANSLATE_NOOP("Phrasebook", "Before a plan is proposed to end, an updated assessment is needed.");
    case ReasonCode::MoreThanOneCategory:
        return QT_TRANSLATE_NOOP("Phrasebook", "More than one category is chosen: say why one is not enough.");
    case ReasonCode::NeglectWithExploitation:
        return QT_TRANSLATE_NOOP("Phrasebook",
                                 "Exploitation is known or suspected: say why neglect is the right category.");
    case ReasonCode::CategoryNotStated:
        return QT_TRANSLATE_NOOP("Phrasebook",
                                 "This procedure has no categories; what is recorded stands in the register entry.");
    case ReasonCode::UnknownCategory:
        return QT_TRANSLATE_NOOP("Phrasebook", "This procedure has no such category: %3.");
    case ReasonCode::NotDecided: return QT_TRANSLATE_NOOP("Phrasebook", "Nothing has been decided about %2 yet.");
    case ReasonCode::ReasonsMissing:
        return QT_TRANSLATE_NOOP("Phrasebook", "The reasons for the decision about %2 are not written yet.");
    case ReasonCode::CategoryMissing: return QT_TRANSLATE_NOOP("Phrasebook", "No category is recorded for %2 yet.");
    case ReasonCode::ChildHasDied:
        return QT_TRANSLATE_NOOP("Phrasebook", "%2 has died. Nothing more is decided or sent.");
    case ReasonCode::ChildNotBorn: return QT_TRANSLATE_NOOP("Phrasebook", "The child is not born yet.");
    case ReasonCode::UnderAge:
        return QT_TRANSLATE_NOOP("Phrasebook",
                                 "A place is offered from the age of %3; %2 is younger, and can come all the same.");
    case ReasonCode::OfAge:
        return QT_TRANSLATE_NOOP("Phrasebook", "A place is offered from the age of %3, and %2 has reached it.");
    case ReasonCode::AgeNotStated:
        return QT_TRANSLATE_NOOP("Phrasebook", "This procedure states no age from which a child is offered a place.");
    case ReasonCode::ChildDeclined: return QT_TRANSLATE_NOOP("Phrasebook", "%2 does not want to come.");
    case ReasonCode::ChildWishesToAttend: return QT_TRANSLATE_NOOP("Phrasebook", "%2 wants to come.");
    case ReasonCode::WrongState:
        return QT_TRANSLATE_NOOP("Phrasebook", "This step does not follow from where the conference stands now.");
    case ReasonCode::NoDate: return QT_TRANSLATE_NOOP("Phrasebook", "No date has been set.");
    case ReasonCode::NoChildren: return QT_TRANSLATE_NOOP("Phrasebook", "No child has been chosen.");
    case ReasonCode::NobodyInvited: return QT_TRANSLATE_NOOP("Phrasebook", "Nobody has been invited yet.");
    case ReasonCode::NoChair: return QT_TRANSLATE_NOOP("Phrasebook", "No chair has been named.");
    case ReasonCode::NoMinuteTaker:
        return QT_TRANSLATE_NOOP("Phrasebook", "Nobody has been named to take the minutes.");
    case ReasonCode::DecisionOpen:
        return QT_TRANSLATE_NOOP("Phrasebook", "The decision about %2 is not confirmed yet.");
    case ReasonCode::NotStarted: return QT_TRANSLATE_NOOP("Phrasebook", "The conference has not started.");
    case ReasonCode::NotEnded: return QT_TRANSLATE_NOOP("Phrasebook", "The conference has not ended.");
    case ReasonCode::LettersNotIssued: return QT_TRANSLATE_NOOP("Phrasebook", "Not issued yet: %3.");
    case ReasonCode::LateWithoutReason:
        return QT_TRANSLATE_NOOP("Phrasebook", "The date lies after the limit, and no reason is recorded.");
    case ReasonCode::QuorumUnlikely:
        return QT_TRANSLATE_NOOP("Phrasebook", "Going by the replies, there will be no quorum for %2.");
    case ReasonCode::RepliesAwaited: return QT_TRANSLATE_NOOP("Phrasebook", "Not replied yet: %1.");
    case ReasonCode::ProceedReasonMissing:
        return QT_TRANSLATE_NOOP("Phrasebook", "There is no quorum, and no reason for going on is recorded.");
    case ReasonCode::DutyOpen: return QT_TRANSLATE_NOOP("Phrasebook", "Still open: %3.");
    case ReasonCode::NothingRecorded:
        return QT_TRANSLATE_NOOP("Phrasebook", "Nothing has been noted yet, so there are no minutes.");
    case ReasonCode::ExclusionGroundMissing: return QT_TRANSLATE_NOOP("Phrasebook", "No ground is given.");
    case ReasonCode::ExclusionGroundNotListed:
        return QT_TRANSLATE_NOOP("Phrasebook", "This procedure does not list this ground for keeping somebody out: %3.");
    case ReasonCode::GroundOnlyDuring:
        return QT_TRANSLATE_NOOP("Phrasebook", "This ground only shows itself while the meeting runs: %3.");
    case ReasonCode::GroundOnlyWhileChildThere:
        return QT_TRANSLATE_NOOP("Phrasebook", "A child’s wish keeps somebody out only while the child is there.");
    case ReasonCode::EvidenceMissing:
        return QT_TRANSLATE_NOOP("Phrasebook", "The information behind the ground is not written down yet.");
    case ReasonCode::RecordNotDecided: return QT_TRANSLATE_NOOP("Phrasebook", "The chair has not decided yet which record %1 gets.");
    case ReasonCode::RecordByRight:
        return QT_TRANSLATE_NOOP("Phrasebook", "%1 was kept out of a part only, and has a right to the record.");
    case ReasonCode::ExclusionNotStated:
        return QT_TRANSLATE_NOOP("Phrasebook", "This procedure gives no criteria for keeping somebody out.");
    case ReasonCode::AttendedOrInvited: return QT_TRANSLATE_NOOP("Phrasebook", "%1 attended or was invited.");
    case ReasonCode::NeitherInvitedNorThere: return QT_TRANSLATE_NOOP("Phrasebook", "%1 was neither invited nor there.");
    case ReasonCode::KeptOutOfPart: return QT_TRANSLATE_NOOP("Phrasebook", "%1 was kept out of a part of the conference.");
    case ReasonCode::KeptOutOfWhole: return QT_TRANSLATE_NOOP("Phrasebook", "%1 was kept out of the whole conference.");
    case ReasonCode::ChairsWord: return QT_TRANSLATE_NOOP("Phrasebook", "Nothing goes to %1 until the chair has said so.");
    case ReasonCode::ChairOnlyReads: return QT_TRANSLATE_NOOP("Phrasebook", "This goes to the chair and to nobody else.");
    case ReasonCode::NotForThisReader: return QT_TRANSLATE_NOOP("Phrasebook", "This document does not go to %1.");
    case ReasonCode::CopyNotStated: return QT_TRANSLATE_NOOP("Phrasebook", "This procedure does not say who gets it.");
    case ReasonCode::FamilyCopy:
        return QT_TRANSLATE_NOOP("Phrasebook", "A copy for the family leaves out what the chair has marked confidential.");
    case ReasonCode::ChildsOwnCopy: return QT_TRANSLATE_NOOP("Phrasebook", "%1 gets the child’s own version.");
    case ReasonCode::NoPlanToSend: return QT_TRANSLATE_NOOP("Phrasebook", "There is no plan to send.");
    case ReasonCode::NotYetOwed: return QT_TRANSLATE_NOOP("Phrasebook", "It is not owed yet.");
    case ReasonCode::EndsByReviewOnly: return QT_TRANSLATE_NOOP("Phrasebook", "In this procedure only a review can end a plan.");
    case ReasonCode::EndingGroundNotListed:
        return QT_TRANSLATE_NOOP("Phrasebook", "This procedure does not let a plan end without a review on this ground: %3.");
    case ReasonCode::AcceptanceMissing:
        return QT_TRANSLATE_NOOP("Phrasebook", "The receiving authority has not accepted in writing yet.");
    case ReasonCode::ConsultationMissing:
        return QT_TRANSLATE_NOOP("Phrasebook", "The agencies that were there when the plan was made have not been consulted yet.");
    case ReasonCode::ChecklistOpen: return QT_TRANSLATE_NOOP("Phrasebook", "Not answered yet: %3.");
    case ReasonCode::FactMissing: return QT_TRANSLATE_NOOP("Phrasebook", "Not settled yet: %3.");
    case ReasonCode::FactAgainst: return QT_TRANSLATE_NOOP("Phrasebook", "This is not as the procedure asks: %3.");
    }
    Q_UNREACHABLE();
}

QString person(const std::optional<ParticipantId>& id, const CaseFile& file, const QString& unnamed)
{
    const Participant* found = id ? file.participant(*id) : nullptr;
    return found && !found->name.isEmpty() ? found->name : unnamed;
}

QString child(const std::optional<ChildId>& id, const CaseFile& file, const QString& unnamed, const Phrasebook& book)
{
    const Subject* found = id ? file.subject(*id) : nullptr;
    return found ? callName(found->child, book) : unnamed;
}

QString ground(const QString& word, const Procedure& procedure, const Phrasebook& book)
{
    for (const ExclusionGround& listed : procedure.exclusion.grounds)
        if (listed.ground.text() == word)
            return listed.text.in(book.language());
    for (const InquorateGround& listed : procedure.inquorate.grounds)
        if (listed.ground.text() == word)
            return listed.text.in(book.language());
    const auto key = GroundKey::parse(word);
    return key ? nameOfGround(*key, book) : word;
}

/// A particular as a person knows it: keys of data files become names, numbers stay.
QString particular(ReasonCode code, const QString& word, const Naming& naming, const Phrasebook& book)
{
    switch (code) {
    case ReasonCode::LeadAgencyMissing:
    case ReasonCode::KeyAgencyMissing: return nameOfKeyAgency(word, naming.agencies, book);
    case ReasonCode::GroundNotTrue:
    case ReasonCode::GroundNotListed:
    case ReasonCode::ExclusionGroundNotListed:
    case ReasonCode::GroundOnlyDuring:
    case ReasonCode::EndingGroundNotListed: return ground(word, naming.procedure, book);
    case ReasonCode::UnknownCategory:
        if (const auto category = CategoryKey::parse(word))
            return nameOfCategory(*category, book);
        return word;
    case ReasonCode::LettersNotIssued:
        if (const auto document = DocumentKey::parse(word))
            return nameOfDocument(*document, book);
        return word;
    case ReasonCode::LateWithoutReason: // the limit, then the day it ended
        if (const QDate due = QDate::fromString(word, Qt::ISODate); due.isValid())
            return longDate(due, book);
        if (const auto limit = TimescaleKey::parse(word))
            return nameOfLimit(*limit, book);
        return word;
    case ReasonCode::DutyOpen:
        if (const auto duty = DutyKey::parse(word))
            return nameOfDuty(*duty, book);
        return word;
    default: // the particulars of all others are numbers, or there are none
        return word;
    }
}

/// The first few lines by what they say, and how many more there are: a list in one sentence.
QString openLines(const Reason& reason, const Naming& naming, const Phrasebook& book)
{
    constexpr qsizetype most = 3;
    QStringList names;
    for (const QString& group : reason.particulars.mid(0, reason.particulars.size() > most + 1 ? most : most + 1)) {
        const LocalText line = lineText(naming.procedure, group);
        //: a line of a checklist, as a title
        names << book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "“%1”"), {line.en.isEmpty() ? group : line.in(book.language())});
    }
    const QString named = names.join(u", "_s);
    const int more = static_cast<int>(reason.particulars.size() - names.size());
    //: some lines of a checklist, and how many more
    return more > 0 ? book.counted(QT_TRANSLATE_N_NOOP("Phrasebook", "%1 and %n more lines"), more, {named}) : named;
}

QString particulars(const Reason& reason, const Naming& naming, const Phrasebook& book)
{
    if (reason.code == ReasonCode::FactMissing || reason.code == ReasonCode::FactAgainst) {
        const Rule* rule = naming.procedure.rule(reason.rule); // what a check asks for is said in its rule's own short words
        return rule ? rule->brief.in(book.language()) : reason.particulars.value(0);
    }
    if (reason.code == ReasonCode::ChecklistOpen)
        return openLines(reason, naming, book);
    QStringList names;
    for (const QString& word : reason.particulars)
        names << particular(reason.code, word, naming, book);
    if (names.isEmpty() && reason.code == ReasonCode::LeadAgencyMissing)
        names << nameOfKeyAgency(naming.procedure.quorum.lead.text(), naming.agencies, book);
    return reason.code == ReasonCode::LateWithoutReason ? names.join(u", "_s) : joined(names, book, Joined::Nouns);
}

} // namespace

QString callName(const Child& child, const Phrasebook& book)
{
    if (!child.calledName.isEmpty())
        return child.calledName;
    if (!child.givenName.isEmpty())
        return child.givenName;
    return child.born ? book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "the child"))
                      : book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "the unborn child"));
}

QString sentence(const Reason& reason, const Naming& naming, const Phrasebook& book)
{
    const QString somebody = book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "this person"));
    const QString someChild = book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "this child"));
    const QStringList values{person(reason.person, naming.file, somebody),
                             child(reason.child, naming.file, someChild, book), particulars(reason, naming, book)};
    const bool toSomebody = reason.code == ReasonCode::LettersNotIssued && reason.person;
    const bool ofALimit = reason.code == ReasonCode::LateWithoutReason && reason.particulars.size() == 2;
    const char* source = toSomebody ? QT_TRANSLATE_NOOP("Phrasebook", "Not issued yet to %1: %3.")
        : ofALimit ? QT_TRANSLATE_NOOP("Phrasebook", "The date lies after the limit (%3), and no reason is recorded.")
                   : sourceOf(reason.code);
    const QString text = reason.code == ReasonCode::TooFewAgencies
        ? book.counted(source, reason.particulars.value(0).toInt(), values)
        : book.phrase(source, values);
    const bool beginsWithName = text.startsWith(values[0]) && values[0] != somebody;
    return beginsWithName ? text : capitalised(text); // a name keeps its own capitals (de la Haye)
}

QString sentence(const NotCounted& notCounted, const ChildId& about, const Naming& naming, const Phrasebook& book)
{
    return sentence(Reason{notCounted.code, notCounted.rule, {}, notCounted.person, about}, naming, book);
}

QStringList sentences(const std::vector<Reason>& reasons, const Naming& naming, const Phrasebook& book)
{
    std::vector<Reason> told;
    for (const Reason& reason : reasons) {
        const auto same = std::find_if(told.begin(), told.end(), [&](const Reason& other) { return other.code == reason.code; });
        if (reason.code == ReasonCode::KeyAgencyMissing && same != told.end())
            same->particulars += reason.particulars; // one sentence names them all
        else
            told.push_back(reason);
    }
    QStringList all;
    for (const Reason& reason : told)
        if (const QString text = sentence(reason, naming, book); !all.contains(text))
            all << text;
    return all;
}

QString countedSentence(const QuorumVerdict& verdict, const Naming& naming, const Phrasebook& book)
{
    QStringList names;
    for (const auto* group : {&verdict.lead, &verdict.counted})
        for (const ParticipantId& id : *group)
            if (const Participant* found = naming.file.participant(id))
                names << found->name;
    return names.isEmpty() ? QString()
                           : book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Counted: %1."), {joined(names, book)});
}

QString bandText(const QuorumBand& band, const Phrasebook& book)
{
    return timeRange(band.from, band.to) + u": "_s + quorumWord(band.verdict.outcome, book);
}

QString quorumLostAt(QTime time, const Phrasebook& book)
{
    return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Quorum lost at %1"), {clockTime(time)});
}

QString nameOfWay(const QString& way, const Phrasebook& book)
{
    struct NamedWay {
        const char16_t* way;
        const char* name;
    };
    static constexpr NamedWay ways[] = {
        {u"proceed-with-reason", QT_TRANSLATE_NOOP("Phrasebook", "Go on, with a reason")},
        {u"category-reason", QT_TRANSLATE_NOOP("Phrasebook", "Give the reason for the category")},
        {u"late-date", QT_TRANSLATE_NOOP("Phrasebook", "Record why the date is late")},
        {u"name-minute-taker", QT_TRANSLATE_NOOP("Phrasebook", "Name who takes the minutes")},
        {u"key-agencies", QT_TRANSLATE_NOOP("Phrasebook", "Record why a key agency is missing")},
    };
    for (const NamedWay& known : ways)
        if (way == QStringView(known.way))
            return book.phrase(known.name);
    const auto duty = DutyKey::parse(way);
    return duty ? nameOfDuty(*duty, book) : way;
}

QString newDateSentence(const InquorateVerdict& verdict, const Phrasebook& book)
{
    if (verdict.newDateBy)
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "A new date is needed by %1."),
                           {longDate(*verdict.newDateBy, book)});
    for (const DutyKey& duty : verdict.must)
        if (duty.text() == u"new-date"_s)
            return book.phrase(
                QT_TRANSLATE_NOOP("Phrasebook", "A new date is needed; the procedure gives no number of days."));
    return {};
}

} // namespace cadair
