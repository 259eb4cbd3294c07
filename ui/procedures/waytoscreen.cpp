#include "ui/procedures/waytoscreen.h"

#include <QCoreApplication>

namespace cadair::ui {
using namespace Qt::StringLiterals;

namespace {

/// The part of a conference that a moment belongs to; empty for none.
QString partOf(Moment moment)
{
    switch (moment) {
    case Moment::Request:
    case Moment::Convene:
    case Moment::Invite:
    case Moment::Prepare: return u"prepare"_s;
    case Moment::Open:
    case Moment::Meet:
    case Moment::Decide:
    case Moment::Close: return u"live"_s;
    case Moment::Issue:
    case Moment::Minutes:
    case Moment::Plan: return u"after"_s;
    case Moment::Review:
    case Moment::Transfer:
    case Moment::Register:
    case Moment::Complain:
    case Moment::Always: return {};
    }
    Q_UNREACHABLE();
}

/// Whether rules of that moment work where a conference is called.
bool isAboutCalling(Moment moment)
{
    return moment == Moment::Request || moment == Moment::Convene || moment == Moment::Invite || moment == Moment::Review;
}

} // namespace

std::optional<Destination> wayToScreen(Moment moment, const ProcedureKey& procedure, const std::optional<ConferenceAtHand>& atHand)
{
    const QString part = partOf(moment);
    if (!part.isEmpty() && atHand && atHand->procedure == procedure)
        return Destination{u"conference"_s, atHand->id, part};
    if (isAboutCalling(moment))
        return Destination{u"new-conference"_s, {}, {}};
    return part.isEmpty() ? std::nullopt : std::optional(Destination{u"conferences"_s, {}, {}});
}

QString verbFor(const Destination& way)
{
    if (way.part == "prepare"_L1)
        return QCoreApplication::translate("cadair::ui::Procedures", "Go to Prepare");
    if (way.part == "live"_L1)
        return QCoreApplication::translate("cadair::ui::Procedures", "Go to Live");
    if (way.part == "after"_L1)
        return QCoreApplication::translate("cadair::ui::Procedures", "Go to After");
    if (way.screen == "new-conference"_L1)
        return QCoreApplication::translate("cadair::ui::Procedures", "Go to New conference");
    return QCoreApplication::translate("cadair::ui::Procedures", "Go to Conferences");
}

} // namespace cadair::ui
