#include "ui/request/requestfields.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/settlingtext.h"

#include <QCheckBox>
#include <QComboBox>

namespace cadair::ui {

using namespace Qt::StringLiterals;

QString triggerName(RequestTrigger trigger)
{
    switch (trigger) {
    case RequestTrigger::StrategyDiscussion: return RequestFields::tr("A strategy discussion and the enquiry it began");
    case RequestTrigger::TransferNotice: return RequestFields::tr("Notice that the children have moved here");
    case RequestTrigger::LookedAfterReview: return RequestFields::tr("A looked-after review decided it");
    case RequestTrigger::ReviewDue: return RequestFields::tr("The review is due");
    case RequestTrigger::BroughtForward: return RequestFields::tr("The review is brought forward");
    case RequestTrigger::Reconvened: return RequestFields::tr("The last one could not go ahead");
    case RequestTrigger::EmergencyProtectionOrder: return RequestFields::tr("An emergency protection order");
    case RequestTrigger::ChildAssessmentOrder: return RequestFields::tr("A child assessment order has ended");
    case RequestTrigger::ProfessionalsRequest: return RequestFields::tr("A professional asks, after it was decided to hold none");
    case RequestTrigger::ParentWantsReturn: return RequestFields::tr("A parent asks for a looked-after child’s return");
    }
    Q_UNREACHABLE();
}

std::vector<RequestTrigger> triggersFor(ConferenceType type)
{
    using enum RequestTrigger;
    switch (type) {
    case ConferenceType::Initial:
        return {StrategyDiscussion, EmergencyProtectionOrder, LookedAfterReview, ChildAssessmentOrder, ProfessionalsRequest, ParentWantsReturn, Reconvened};
    case ConferenceType::PreBirth: return {StrategyDiscussion, EmergencyProtectionOrder, ProfessionalsRequest, Reconvened};
    case ConferenceType::Review: return {ReviewDue, BroughtForward, StrategyDiscussion, ParentWantsReturn, ProfessionalsRequest, Reconvened};
    case ConferenceType::TransferIn: return {TransferNotice, Reconvened};
    }
    Q_UNREACHABLE();
}

void RequestFields::fillTriggers()
{
    std::vector<RequestTrigger> offered = triggersFor(m_about.type);
    if (m_request.trigger && std::find(offered.begin(), offered.end(), *m_request.trigger) == offered.end())
        offered.push_back(*m_request.trigger); // said before the kind was changed: it is not taken away unseen
    m_trigger->clear();
    m_trigger->addItem(tr("Not said yet"), QString());
    for (const RequestTrigger trigger : offered)
        m_trigger->addItem(triggerName(trigger), wordOf(trigger));
    m_trigger->setCurrentIndex(m_request.trigger ? m_trigger->findData(wordOf(*m_request.trigger)) : 0);
}

void RequestFields::judgeDates()
{
    for (const auto& [name, part] : m_dates)
        part.row->setRefusal(part.field->refusal());
    const auto warn = [this](const QString& name, bool stands, const QString& words) {
        const DatePart& part = m_dates.at(name);
        if (part.field->refusal().isEmpty() && stands)
            part.row->setWarning(words);
    };
    const QString later = tr("This day is still to come. Check the date.");
    warn(u"receivedOn"_s, m_request.receivedOn && *m_request.receivedOn > m_about.today, later);
    warn(u"decidedOn"_s, m_request.decidedOn && m_request.receivedOn && *m_request.decidedOn < *m_request.receivedOn,
         tr("This is before the day it was asked for. Check the dates."));
    warn(u"decidedOn"_s, m_request.decidedOn && *m_request.decidedOn > m_about.today, later);
    if (const TextPart& reason = m_texts.at(u"declinedReason"_s); !m_request.declinedReason.isEmpty())
        reason.row->setRefusal({});
}

void RequestFields::refreshTexts()
{
    fillTriggers();
    for (QComboBox* box : {m_harm, m_dayCare}) {
        box->setItemText(0, tr("Not said yet"));
        box->setItemText(1, box == m_harm ? tr("Yes, suffered or likely") : tr("Yes, arranged"));
        box->setItemText(2, tr("No", "as an answer"));
    }
    m_decision->setTexts({tr("A conference is held"), tr("No conference is held")});
    m_decision->setChosen(m_request.declined ? 1 : 0);
    m_ground.at(u"assessment-concern"_s)->setText(tr("An assessment shows that the child may not be safe"));
    m_ground.at(u"earlier-child"_s)->setText(tr("An earlier child came to harm or was removed"));
    m_ground.at(u"household-on-plan"_s)->setText(tr("A child of the household has a plan"));
    m_ground.at(u"risk-in-household"_s)->setText(tr("Somebody in the household is a risk to children"));
    m_supportDeclined->setText(tr("It was declined all the same"));
    refreshLabels();
    judgeDates();
}

void RequestFields::refreshLabels()
{
    const auto label = [this](const QString& name, const QString& words, const QString& explanation = {}) {
        FieldRow* row = m_texts.contains(name) ? m_texts.at(name).row : m_dates.at(name).row;
        row->setLabel(words);
        row->setExplanation(explanation);
    };
    m_triggerRow->setLabel(tr("What brought it about"));
    m_harmRow->setLabel(tr("Significant harm found"));
    m_groundsRow->setLabel(tr("Why before the birth"));
    m_decisionRow->setLabel(tr("The decision"));
    m_schoolRow->setLabel(tr("School ends at"));
    m_schoolRow->setExplanation(tr("So that nobody has to leave to fetch a child."));
    m_dayCareRow->setLabel(tr("Care for the children"));
    label(u"from"_s, tr("Who asks for it"));
    label(u"receivedOn"_s, tr("Asked for on"));
    label(u"supportedBy"_s, tr("Supported by"), tr("The senior manager or named professional behind the request."));
    label(u"disagreement"_s, tr("The disagreement"), tr("Where it was taken, and what came of it."));
    label(u"enquiryOutcome"_s, tr("What the enquiry found"));
    label(u"declinedReason"_s, tr("Why none is held"), tr("It goes into the record; the request is kept with it."));
    label(u"reasonsAgainst"_s, tr("What speaks against it"));
    label(u"decidedBy"_s, tr("Decided by"));
    label(u"decidedOn"_s, tr("Decided on"));
    label(u"interimPlanSince"_s, tr("Safety plan since"), m_request.declined ? tr("What keeps the child safe without a conference.")
                                                                            : tr("What keeps the child safe until the conference."));
    label(u"interimPlanHeldBy"_s, tr("Who holds that plan"));
    label(u"toldTo"_s, tr("Delay reported to"));
    label(u"toldOn"_s, tr("Reported on"));
    label(u"safeguards"_s, tr("What keeps the child safe"), tr("Until the conference, which is late."));
}

} // namespace cadair::ui
