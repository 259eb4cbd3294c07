#include "app/tour.h"

#include "core/store/recordstore.h"
#include "core/workflow/complaining.h"
#include "core/workflow/escalating.h"
#include "core/workflow/recordrequests.h"
#include "ui/conference/after/afterpart.h"
#include "ui/conference/after/copiespane.h"

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// Somebody of the family complains, a practitioner dissented, and a court asks for the record.
void fill(const Office& office, const ConferenceId& id)
{
    const OpenConference open = reread(office, id);
    const QDate today = office.clock.today();
    for (const Participant& person : open.file.participants) {
        if (person.capacity == Capacity::Parent && disputesOf(office, id).complaints.empty()) {
            ComplaintKept complaint{.id = ComplaintId::fresh(), .conference = id, .by = person.id, .byName = {}, .received = today.addDays(-3),
                                    .about = {u"process"_s, u"outcome"_s}, .words = u"I was asked to stop twice while I spoke about the children."_s,
                                    .addressedTo = u"chair"_s, .passedOn = {}, .referredTo = {}, .outcome = {}, .explanation = {}};
            recordComplaint(office, complaint);
            passComplaintOn(office, id, complaint.id, u"chairs-manager"_s);
            promiseAnswer(office, id, complaint.id, today.addDays(8));
        }
        if (person.capacity == Capacity::Practitioner && !person.present.empty() && reread(office, id).record.dissents.empty()) {
            const Dissent dissent{.id = DissentId::fresh(), .conference = id, .child = open.file.subjects.front().child.id, .participant = person.id,
                                  .reason = u"The help the family has already would be enough."_s, .readBack = true, .recordedAt = office.clock.now()};
            RecordStore(office.casebook).save(dissent);
            beginEscalation(office, id, dissent.id);
            escalate(office, id, disputesOf(office, id).escalations.front().id, u"managers"_s, u"Rhys Cob"_s, today.addDays(5));
        }
    }
    beginEscalation(office, id, std::nullopt, u"Nursery and social care, over who visits on Fridays."_s);
    const RecordRequest request{.id = RecordRequestId::fresh(), .conference = id, .asker = u"Clerk Rowan"_s, .office = u"Family Court at Aberfern"_s,
                                .address = u"1 Lôn Goed\nAberfern"_s, .kind = AskerKind::Court, .asked = today.addDays(-1),
                                .wanted = u"The record of the conference, for care proceedings."_s, .courtOrder = u"FC 12/26"_s, .given = {}, .settledBy = {}};
    logRequest(office, request);
}

} // namespace

void Tour::disputes(const ConferenceId& id, const QString& name)
{
    fill(m_program->desk().office(), id);
    m_program->window().goTo({u"conference"_s, id.text(), u"after/complaints"_s});
    for (const auto kind : {ui::FinishKind::Complaints, ui::FinishKind::Differences, ui::FinishKind::Requests}) {
        part<ui::AfterPart>()->show(kind);
        picture(u"09-after-%1-%2"_s.arg(wordOf(kind), name));
    }
    part<ui::AfterPart>()->show(ui::FinishKind::Copies);
    part<ui::AfterPart>()->copies().showAll(true);
    picture(u"09-after-passages-%1"_s.arg(name));
    part<ui::AfterPart>()->copies().showAll(false);
}

} // namespace cadair
