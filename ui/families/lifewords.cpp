#include "ui/families/lifewords.h"

#include "core/wording/honouring.h"
#include "core/wording/joining.h"
#include "core/wording/keynames.h"
#include "core/wording/names.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

QString day(const std::optional<QDate>& date)
{
    return date ? longDate(*date, screenLanguage()) : QString();
}

QString iconOf(LifeEffect effect)
{
    switch (effect) {
    case LifeEffect::Stops: return u"slash-circle"_s;
    case LifeEffect::Changes: return u"pencil"_s;
    case LifeEffect::GoesOn: return u"check-lg"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString LifeWords::kind(LifeEventKind kind)
{
    switch (kind) {
    case LifeEventKind::Birth: return tr("The child was born");
    case LifeEventKind::PregnancyEnded: return tr("The pregnancy ended");
    case LifeEventKind::Stillbirth: return tr("The child was stillborn");
    case LifeEventKind::Death: return tr("The child died");
    case LifeEventKind::Adoption: return tr("The child was adopted");
    case LifeEventKind::NameChange: return tr("The child has a new name");
    }
    Q_UNREACHABLE();
}

QString LifeWords::verb(LifeEventKind kind)
{
    switch (kind) {
    case LifeEventKind::Birth: return tr("Record the birth");
    case LifeEventKind::PregnancyEnded: return tr("Record that the pregnancy ended");
    case LifeEventKind::Stillbirth: return tr("Record the stillbirth");
    case LifeEventKind::Death: return tr("Record the death");
    case LifeEventKind::Adoption: return tr("Record the adoption");
    case LifeEventKind::NameChange: return tr("Record the new name");
    }
    Q_UNREACHABLE();
}

QString LifeWords::event(LifeEventKind kind, const QString& child)
{
    switch (kind) {
    case LifeEventKind::Birth: return tr("Birth: %1").arg(child);
    case LifeEventKind::PregnancyEnded: return tr("The pregnancy ended: %1").arg(child);
    case LifeEventKind::Stillbirth: return tr("Stillbirth: %1").arg(child);
    case LifeEventKind::Death: return tr("Death: %1").arg(child);
    case LifeEventKind::Adoption: return tr("Adoption: %1").arg(child);
    case LifeEventKind::NameChange: return tr("New name: %1").arg(child);
    }
    Q_UNREACHABLE();
}

QString LifeWords::reason(LifeEventKind kind)
{
    switch (kind) {
    case LifeEventKind::PregnancyEnded: return tr("The pregnancy has ended.");
    case LifeEventKind::Stillbirth: return tr("The child was stillborn.");
    case LifeEventKind::Death: return tr("The child has died.");
    case LifeEventKind::Adoption: return tr("The child has been adopted.");
    case LifeEventKind::Birth:
    case LifeEventKind::NameChange: return {};
    }
    Q_UNREACHABLE();
}

QString LifeWords::effect(LifeEffect effect)
{
    switch (effect) {
    case LifeEffect::Stops: return tr("Stops");
    case LifeEffect::Changes: return tr("Changes");
    case LifeEffect::GoesOn: return tr("Goes on");
    }
    Q_UNREACHABLE();
}

RowCell LifeWords::consequence(const Consequence& each, const Procedure& procedure)
{
    const QString known = under(each);
    const QString rule = source(each, procedure);
    const QString between = known.isEmpty() || rule.isEmpty() ? QString() : known.endsWith(u'.') ? u" "_s : u" · "_s;
    RowCell cell = textCell(text(each), known + between + rule);
    const LifeEffect effect = effectOf(each.code);
    cell.icon = iconOf(effect);
    cell.iconTone = effect == LifeEffect::Stops ? Tone::Attention : effect == LifeEffect::Changes ? Tone::Note : Tone::Done;
    return cell;
}

QString LifeWords::source(const Consequence& each, const Procedure& procedure)
{
    const Rule* rule = procedure.rule(each.rule);
    if (!rule)
        return {};
    const bool welsh = screenLanguage() == Language::Welsh;
    const QString brief = welsh && !rule->brief.cy.isEmpty() ? rule->brief.cy : rule->brief.en;
    //: a rule of the procedures: how it is put in short, and its number
    return tr("%1 (%2)").arg(brief, rule->id);
}

QString LifeWords::ofConference(const Consequence& each)
{
    const QString kind = nameOf(each.type, screenLanguage());
    //: a kind of conference and its day
    return each.from ? tr("%1, %2").arg(kind, day(each.from)) : kind;
}

QString LifeWords::text(const Consequence& each)
{
    using enum ConsequenceCode;
    const QString conference = ofConference(each);
    const QString limit = each.limit ? nameOfLimit(*each.limit, screenLanguage()) : QString();
    switch (each.code) {
    case PlanEnds: return tr("Plan: ends");
    case RegisterEnds: return tr("Register: comes off it");
    case ConferenceOff: return tr("%1: called off").arg(conference);
    case MeetingStops: return tr("Core group, %1: does not meet").arg(day(each.from));
    case VisitsStop: return tr("Visits: stop");
    case LimitEnds: return tr("%1: no longer due").arg(limit);
    case PapersStop: return tr("%1: not sent").arg(each.document ? nameOfDocument(*each.document, screenLanguage()) : QString());
    case ConferenceWithout: return tr("%1: goes on without this child").arg(conference);
    case ConferenceUnderWay: return tr("%1: the chair decides how it goes on").arg(conference);
    case ConferenceAsInitial: return tr("%1: held as an initial conference").arg(conference);
    case ConferenceJoined: return tr("%1: about %n more child(ren)", nullptr, each.count).arg(conference);
    case LimitMoves:
    case LimitBegins: return tr("%1: by %2").arg(limit, day(each.to));
    case RegisterBorn: return tr("Register: a child born on %1").arg(day(each.to));
    case RegisterName: return tr("Register: the new name, with the one before as “formerly”");
    case PapersNewName: return tr("Papers from now on: the new name");
    case FamilyPapersWait: return tr("Papers to the family: wait until somebody has looked at them");
    case AgeStands: return tr("Age: stays as it was on %1").arg(day(each.from));
    case RecordApart: return tr("Record: one of its own, under the new name");
    case NobodyDecided: return tr("Nobody has decided yet about %n child(ren) of this birth", nullptr, each.count);
    case MaybeEarlierReview: return tr("Plan of the other children: does it call for an earlier review?");
    case ToTell: return each.names.isEmpty() ? tr("People to tell") : tr("People to tell: %1").arg(joined(each.names, screenLanguage()));
    case PlanGoesOn: return tr("Plan: goes on");
    case ConferenceGoesOn: return tr("%1: goes ahead").arg(conference);
    case MeetingGoesOn: return tr("Core group, %1: meets").arg(day(each.from));
    case VisitsGoOn: return tr("Visits: go on");
    case OldPapersStand: return tr("What has been issued: stays as it was");
    }
    Q_UNREACHABLE();
}

QString LifeWords::under(const Consequence& each)
{
    using enum ConsequenceCode;
    switch (each.code) {
    case PlanEnds: return tr("decided last on %1").arg(day(each.from));
    case RegisterEnds: return tr("on it since %1").arg(day(each.from));
    case ConferenceOff: return tr("It is about no other child. No letter goes out: somebody tells those who were asked.");
    case LimitEnds: return tr("was due by %1").arg(day(each.from));
    case PapersStop: return tr("it was owed to %n person(s)", nullptr, each.count);
    case ConferenceWithout: return tr("about %n other child(ren)", nullptr, each.count);
    case ConferenceAsInitial: return tr("The child is born before it.");
    case LimitMoves: return tr("until now by %1").arg(day(each.from));
    case LimitBegins: return tr("begins with this");
    case PapersNewName: return each.count > 0 ? tr("%n conference(s) still to be held", nullptr, each.count) : QString();
    case FamilyPapersWait: return each.count > 0 ? tr("%n paper(s) owed to the family now", nullptr, each.count) : QString();
    case RecordApart: return tr("Nothing in a list or a letter leads from one record to the other. The old one keeps the name it has.");
    case NobodyDecided: return tr("Being born does not give them a plan. Today keeps it in view until a conference is asked for.");
    case ToTell: return tr("Today keeps it in view until it is written down who was told.");
    case PlanGoesOn: return each.rule.isEmpty() ? QString() : tr("A review can end it.");
    case MeetingGoesOn: return each.count > 0 ? tr("about %n other child(ren)", nullptr, each.count) : QString();
    case MeetingStops:
    case VisitsStop:
    case ConferenceUnderWay:
    case ConferenceJoined:
    case RegisterBorn:
    case RegisterName:
    case AgeStands:
    case MaybeEarlierReview:
    case ConferenceGoesOn:
    case VisitsGoOn:
    case OldPapersStand: return {};
    }
    Q_UNREACHABLE();
}

} // namespace cadair::ui
