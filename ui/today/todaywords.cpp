#include "ui/today/todaywords.h"

#include "core/wording/dates.h"
#include "core/wording/joining.h"
#include "core/wording/keynames.h"
#include "core/wording/localwords.h"
#include "core/wording/namesofmoves.h"
#include "core/wording/namesofpeople.h"
#include "core/wording/reasons.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/icons.h"

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 2; // recipients in a cell; more are counted

} // namespace

QString TodayWords::kind(ConferenceType type)
{
    switch (type) {
    case ConferenceType::Initial: return tr("initial");
    case ConferenceType::PreBirth: return tr("pre-birth");
    case ConferenceType::Review: return tr("review");
    case ConferenceType::TransferIn: return tr("transfer in");
    }
    Q_UNREACHABLE();
}

QString TodayWords::conference(const ConferenceRow& row)
{
    //: a family's name and the kind of conference: "Cobnut, initial"
    return tr("%1, %2").arg(row.familyName, kind(row.type));
}

RowCell TodayWords::readiness(const DayEntry& entry)
{
    RowCell cell;
    const auto say = [&cell](const QString& text, Tone tone, const QString& icon) {
        cell.text = text;
        cell.icon = icon;
        cell.iconTone = tone;
        cell.tone = tone == Tone::Attention || tone == Tone::Accent ? tone : Tone::Muted;
    };
    switch (entry.readiness) {
    case Readiness::Ready: say(tr("ready"), Tone::Done, shape::done); break;
    case Readiness::NoQuorumYet: say(tr("no quorum yet"), Tone::Attention, shape::attention); break;
    case Readiness::RepliesAwaited: say(tr("%n reply(ies) awaited", nullptr, entry.missing), Tone::Muted, shape::waiting); break;
    case Readiness::ReportsMissing: say(tr("%n report(s) missing", nullptr, entry.missing), Tone::Attention, shape::half); break;
    case Readiness::InSession: say(tr("in session"), Tone::Accent, u"play-fill"_s); break;
    case Readiness::Over: say(tr("over"), Tone::Muted, u"check-circle"_s); break;
    }
    return cell;
}

namespace {

QString children(const DueRow& row)
{
    QStringList names = row.names;
    for (QString& name : names)
        if (name.isEmpty())
            name = TodayWords::tr("a child without a name yet");
    return joined(names, screenLanguage());
}

/// What an ending waits for; %1 stands for the family.
QString ending(const DueRow& row)
{
    const QString what = row.limit.id.text();
    if (what == u"plan-ending-consult")
        return TodayWords::tr("Consultation before the plan ends, %1");
    if (what == u"plan-ending-answer")
        return TodayWords::tr("The chair’s answer on ending the plan, %1");
    if (what == u"plan-ending-day")
        return TodayWords::tr("The day on which the plan ends, %1");
    return TodayWords::tr("To be told that the plan has ended, %1");
}

/// Waits without a day of its own.
bool isOpenEnded(const DueRow& row)
{
    const QString what = row.limit.id.text();
    return (row.kind == DueKind::PlanEnding && what != u"plan-ending-day") || (row.kind == DueKind::ReviewDay && what == u"review-earlier");
}

} // namespace

QString TodayWords::due(const DueRow& row)
{
    const QString family = row.row.familyName;
    switch (row.kind) {
    case DueKind::DecisionLetters: return tr("Decision letters, %1").arg(family);
    case DueKind::OutlinePlan: return tr("Outline plan, %1").arg(family);
    case DueKind::Version:
        //: %1: a document, %2: a family's name
        return (row.version && row.version->language == Language::Welsh ? tr("Welsh version: %1, %2") : tr("English version: %1, %2"))
            .arg(row.version ? nameOfDocument(row.version->document, screenLanguage()) : QString(), family);
    case DueKind::MinutesDiscussed: return tr("Minutes to be discussed with the parents, %1").arg(family);
    case DueKind::Minutes: return tr("Minutes, %1").arg(family);
    case DueKind::Invitations: return tr("Invitations, %1").arg(family);
    case DueKind::SetDate:
    case DueKind::ConferenceItself: return tr("Date of the conference, %1").arg(family);
    case DueKind::Reports: return tr("Reports, %1").arg(family);
    case DueKind::CoreGroup: return tr("Core group, %1").arg(family);
    case DueKind::CoreGroupHeld: return tr("What came of the core group, %1").arg(family);
    case DueKind::CoreGroupNotes: return tr("Notes of the core group, %1").arg(family);
    //: %1: children, %2: their family
    case DueKind::Visit: return tr("Visit to %1, %2").arg(children(row), family);
    //: %1: children, %2: their family
    case DueKind::ChildNotSeen: return tr("Not seen at visit after visit: %1, %2").arg(children(row), family);
    //: %1: children, %2: their family
    case DueKind::HospitalStay: return tr("In hospital: %1, %2").arg(children(row), family);
    //: %1: children, %2: their family
    case DueKind::Proposal: return tr("What the review said of a proposal: %1, %2").arg(children(row), family);
    //: a family's name
    case DueKind::MoveTold: return tr("Tell of the move, %1").arg(family);
    case DueKind::MoveInterimPlan: return tr("Interim plan for the move, %1").arg(family);
    case DueKind::MoveConferenceHere: return tr("Transfer-in conference, %1").arg(family);
    case DueKind::MoveConferenceThere: return tr("The other authority’s conference, %1").arg(family);
    case DueKind::MoveAccepted: return tr("Their acceptance in writing, %1").arg(family);
    //: %1: a child, %2: the family
    case DueKind::CareOrderReview: return tr("Review after the care order for %1, %2").arg(children(row), family);
    //: %1: a child, %2: the family
    case DueKind::CareReviewApart: return tr("%1’s two reviews are on different days, %2").arg(children(row), family);
    case DueKind::Review: return tr("Review conference, %1").arg(family);
    case DueKind::ReviewDay:
        return (row.limit.id.text() == u"review-earlier" ? tr("Review to be brought forward, %1") : tr("Review with no conference called, %1")).arg(family);
    case DueKind::PlanEnding: return ending(row).arg(family);
    case DueKind::SupportReview: return tr("Support after the plan, %1").arg(family);
    case DueKind::Complaint: return tr("Answer to a complaint, %1").arg(family);
    case DueKind::Difference: return tr("Difference between practitioners, %1").arg(family);
    case DueKind::Other: return family;
    }
    Q_UNREACHABLE();
}

RowCell TodayWords::due(const RegisterDue& due)
{
    const QString since = ui::longDate(due.since, screenLanguage());
    RowCell cell;
    switch (due.kind) {
    case RegisterDueKind::PoliceList:
        cell = textCell(tr("The police's list is out of date"), tr("The last change was on %1.").arg(since), true);
        cell.icon = u"shield-check"_s;
        break;
    case RegisterDueKind::Enquiry:
        cell = textCell(tr("%n enquiry(ies) with no answer kept", nullptr, due.count), tr("The first was on %1.").arg(since), true);
        cell.icon = u"telephone"_s;
        break;
    case RegisterDueKind::Notice:
        cell = textCell(tr("%n notice(s) not dealt with", nullptr, due.count), tr("The first came on %1.").arg(since), true);
        cell.icon = u"envelope"_s;
        break;
    case RegisterDueKind::Review:
        cell = textCell(tr("%n child(ren) whose review is overdue", nullptr, due.count), tr("The first was due by %1.").arg(since), true);
        cell.icon = u"calendar3"_s;
        cell.iconTone = Tone::Stopped;
        break;
    }
    return cell;
}

RowCell TodayWords::due(const LifeDue& due)
{
    const QString when = ui::longDate(due.event.on, screenLanguage());
    const QString child = callName(due.child, screenLanguage());
    RowCell cell;
    switch (due.task) {
    case LifeTask::NobodyDecided:
        //: %1: a child, %2: their family
        cell = textCell(tr("No conference has decided about %1, %2").arg(child, due.familyName), tr("of a birth of more than one on %1").arg(when), true);
        break;
    case LifeTask::LookAtPapers:
        cell = textCell(tr("Papers to the family wait to be looked at, %1").arg(due.familyName), tr("after what happened on %1").arg(when), true);
        break;
    case LifeTask::ToTell:
        //: %1: a child, %2: their family
        cell = textCell(tr("Who has been told? %1, %2").arg(child, due.familyName), tr("after what happened on %1").arg(when), true);
        break;
    }
    cell.icon = u"person"_s;
    return cell;
}

QString TodayWords::verb(LifeTask task)
{
    return task == LifeTask::NobodyDecided ? tr("Plan it…") : tr("Write it down…");
}

QString TodayWords::counted(const DueRow& row, Language language)
{
    const QString count = countedShort(row, language);
    //: how a limit is counted, and the word "Local"
    return row.limit.local && !count.isEmpty() ? tr("%1 · %2").arg(count, localWord(language)) : count;
}

QString TodayWords::named(const DueRow& row, Language language)
{
    const QString day = row.limit.due ? ui::shortDate(row.limit.due->date(), language) : QString();
    switch (row.kind) {
    case DueKind::CoreGroupHeld: return tr("was fixed for %1").arg(day);
    case DueKind::ChildNotSeen: return tr("last tried on %1: the lead social worker has to know").arg(day);
    //: %1: a date
    case DueKind::HospitalStay: return tr("since %1: going home is to be thought of first").arg(day);
    //: %1: a date
    case DueKind::Proposal: return tr("the review was on %1").arg(day);
    case DueKind::MoveTold: {
        QStringList whom;
        for (const QString& word : row.names)
            whom << nameOfTold(word, language);
        return whom.join(u" · "_s);
    }
    case DueKind::MoveInterimPlan: return tr("the move has been known since %1").arg(day);
    case DueKind::MoveConferenceHere: return tr("their notice came on %1").arg(day);
    case DueKind::MoveConferenceThere: return tr("is fixed for %1").arg(day);
    case DueKind::MoveAccepted: return tr("they met on %1: waiting for them").arg(day);
    case DueKind::CareOrderReview: return tr("the order was made on %1").arg(day);
    case DueKind::CareReviewApart: return tr("the first is on %1: bring them together, or say why not").arg(day);
    case DueKind::ReviewDay:
        //: %1: the name of a rule
        return isOpenEnded(row) ? tr("something has happened since (%1)").arg(row.limit.rule) : tr("it is fixed for %1").arg(day);
    case DueKind::PlanEnding:
        if (!isOpenEnded(row))
            return tr("agreed for %1").arg(day);
        //: %1: the name of a rule
        return row.limit.rule.isEmpty() ? QString() : tr("by rule %1").arg(row.limit.rule);
    case DueKind::Version: return tr("promised for %1").arg(day);
    case DueKind::Complaint:
    case DueKind::Difference: return tr("an answer was promised for %1").arg(day);
    default: return {};
    }
}

QString TodayWords::countedShort(const DueRow& row, Language language)
{
    const LimitVerdict& limit = row.limit;
    if (!limit.period || !limit.due || !limit.anchorAt)
        return named(row, language);
    const QString period = periodText(*limit.period, language);
    const QString anchor = ui::shortDate(limit.anchorAt->date(), language);
    const QString by = ui::shortDate(limit.due->date(), language);
    if (limit.period->n == 0)
        //: a time limit: two dates
        return tr("no later than %1, so by %2").arg(anchor, by);
    if (limit.direction == PeriodDirection::AtLeastBefore)
        //: a time limit: a period and two dates
        return tr("%1 before %2, so by %3").arg(period, anchor, by);
    //: a time limit: a period and two dates
    return tr("%1 from %2, so by %3").arg(period, anchor, by);
}

bool TodayWords::isToBeCalled(const DueRow& row)
{
    return row.kind == DueKind::ReviewDay && row.limit.id.text() == u"review-fixed";
}

QString TodayWords::verb(DueKind kind)
{
    switch (kind) {
    case DueKind::DecisionLetters:
    case DueKind::OutlinePlan:
    case DueKind::Version: return tr("Issue…");
    case DueKind::MinutesDiscussed: return tr("Record it…");
    case DueKind::Minutes: return tr("Finish…");
    case DueKind::Invitations: return tr("Send…");
    case DueKind::SetDate:
    case DueKind::ConferenceItself:
    case DueKind::CoreGroup: return tr("Set a date…");
    case DueKind::CareOrderReview:
    case DueKind::Review: return tr("Plan it…");
    case DueKind::ReviewDay: return tr("Set a date…");
    case DueKind::PlanEnding: return tr("Go on with it…");
    case DueKind::SupportReview: return tr("Record it…");
    case DueKind::CoreGroupHeld: return tr("Write it down…");
    case DueKind::CoreGroupNotes: return tr("Send…");
    case DueKind::Visit: return tr("Record it…");
    case DueKind::MoveTold:
    case DueKind::ChildNotSeen: return tr("Tell…");
    case DueKind::HospitalStay:
    case DueKind::Proposal:
    case DueKind::MoveInterimPlan:
    case DueKind::MoveConferenceThere:
    case DueKind::MoveAccepted:
    case DueKind::CareReviewApart: return tr("Write it down…");
    case DueKind::MoveConferenceHere: return tr("Plan it…");
    case DueKind::Reports:
    case DueKind::Complaint:
    case DueKind::Difference:
    case DueKind::Other: return tr("Open");
    }
    Q_UNREACHABLE();
}

QString TodayWords::icon(DueKind kind)
{
    switch (kind) {
    case DueKind::DecisionLetters:
    case DueKind::OutlinePlan: return u"envelope-paper"_s;
    case DueKind::Version: return u"translate"_s;
    case DueKind::MinutesDiscussed: return u"chat-left-text"_s;
    case DueKind::Minutes: return u"journal-text"_s;
    case DueKind::Invitations: return u"envelope"_s;
    case DueKind::SetDate:
    case DueKind::ConferenceItself:
    case DueKind::ReviewDay:
    case DueKind::Review: return u"calendar3"_s;
    case DueKind::MoveTold: return u"telephone"_s;
    case DueKind::MoveInterimPlan: return u"shield-check"_s;
    case DueKind::MoveAccepted: return u"envelope"_s;
    case DueKind::MoveConferenceHere:
    case DueKind::MoveConferenceThere:
    case DueKind::CareOrderReview:
    case DueKind::CareReviewApart: return u"calendar3"_s;
    case DueKind::PlanEnding:
    case DueKind::SupportReview: return u"clipboard-check"_s;
    case DueKind::Reports: return u"file-earmark-text"_s;
    case DueKind::CoreGroup:
    case DueKind::CoreGroupHeld: return u"people"_s;
    case DueKind::CoreGroupNotes: return u"journal-text"_s;
    case DueKind::Visit:
    case DueKind::ChildNotSeen:
    case DueKind::HospitalStay: return u"house-heart"_s;
    case DueKind::Proposal: return u"clipboard-check"_s;
    case DueKind::Complaint:
    case DueKind::Difference: return u"chat-left-text"_s;
    case DueKind::Other: return u"list-check"_s;
    }
    Q_UNREACHABLE();
}

RowCell TodayWords::when(const DueRow& row, QDate today, const WorkingCalendar& calendar, Language language)
{
    const QDateTime due = *row.limit.due;
    RowCell cell;
    if (isOpenEnded(row)) {
        cell = mutedCell(tr("waiting"));
    } else if (due.date() < today) {
        const int over = calendar.workingDaysBetween(due.date(), today).value_or(0);
        cell = textCell(over > 0 ? tr("%n day(s) over", nullptr, over) : tr("passed"), {}, true);
        cell.tone = Tone::Stopped;
    } else if (due.date() == today) {
        cell = textCell(row.limit.dueHasTime ? tr("by %1").arg(timeText(due.time())) : tr("last day"), {}, true);
        cell.tone = Tone::Attention;
    } else {
        cell = mutedCell(shortWeekdayDate(due.date(), language));
    }
    if (isPaper(row.kind) && !row.names.isEmpty() && row.names.size() <= mostNamed)
        cell.second = row.names.join(u", "_s);
    else if (row.open > 1 && (isPaper(row.kind) || row.names.isEmpty()))
        cell.second = tr("%n person(s)", nullptr, row.open);
    return cell;
}

QString TodayWords::until(qint64 minutes)
{
    return tr("next in %n minute(s)", nullptr, static_cast<int>(minutes));
}

QString TodayWords::answerTo(const QString& name)
{
    return tr("What did %1 answer?").arg(name);
}

QStringList TodayWords::answers(Language language)
{
    return {nameOf(Reply::Coming, language), nameOf(Reply::Apologies, language), nameOf(Reply::SendsDeputy, language),
            nameOf(Reply::ReportOnly, language)};
}

} // namespace cadair::ui
