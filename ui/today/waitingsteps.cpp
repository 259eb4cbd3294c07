#include "ui/today/todayworkspace.h"

#include "core/workflow/asking.h"
#include "core/workflow/convening.h"
#include "ui/language/languageswitch.h"
#include "ui/today/todaywords.h"
#include "ui/today/waitingmodel.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/storewords.h"

#include <algorithm>
#include <array>

// What the keys do about those who are waited for.

namespace cadair::ui {

using namespace Qt::StringLiterals;

void TodayWorkspace::openWaiting(const QString& id)
{
    const WaitingGroup* group = m_waiting->group(id);
    const WaitingFor* person = m_waiting->person(id);
    if (!group)
        return;
    if (!person)
        return foldWaiting(id, !m_waiting->isOpen(id));
    if (group->kind == WaitingKind::Replies)
        askReply(*group, *person);
    else
        writeTo(*group, person);
}

void TodayWorkspace::writeTo(const WaitingGroup& group, const WaitingFor* person)
{
    const DocumentKey reminder = group.kind == WaitingKind::Replies ? asking::invitationReminder() : asking::reportReminder();
    QString part = u"prepare/"_s + reminder.text();
    if (person && group.people.size() > 1)
        part += u'/' + person->person.text();
    Q_EMIT goTo({u"conference"_s, group.row.id.text(), part});
}

void TodayWorkspace::writeToCurrent()
{
    if (m_role != Role::Administrator)
        return;
    if (m_side->currentId().isEmpty() && m_waiting->rows() > 0)
        m_side->setCurrentId(m_waiting->rowId(0));
    if (const WaitingGroup* group = m_waiting->group(m_side->currentId()))
        writeTo(*group, m_waiting->person(m_side->currentId()));
}

void TodayWorkspace::foldWaiting(const QString& id, bool open)
{
    if (m_role == Role::Administrator && m_waiting->group(id))
        m_side->setCurrentId(m_waiting->setOpen(id, open));
}

void TodayWorkspace::askReply(const WaitingGroup& group, const WaitingFor& person)
{
    Question question;
    question.title = TodayWords::answerTo(person.name);
    question.text = tr("The invitation to the conference about the %1 family. The answer can be changed later.").arg(group.row.familyName);
    question.verbs = TodayWords::answers(screenLanguage());
    question.quietPrimary = true;
    static const std::array replies{Reply::Coming, Reply::Apologies, Reply::SendsDeputy, Reply::ReportOnly};
    const ConferenceId conference = group.row.id; // asking turns the event loop: the rows may be others afterwards
    const ParticipantId who = person.person;
    if (const auto answer = m_prompts.ask(this, question))
        wait([&] { return recordReply(m_desk.office(), conference, who, replies.at(static_cast<size_t>(*answer))); });
}

void TodayWorkspace::spaceOnWaiting(const QString& id)
{
    const WaitingGroup* group = m_waiting->group(id);
    const WaitingFor* person = m_waiting->person(id);
    if (m_role != Role::Administrator || !group)
        return;
    if (!person)
        return foldWaiting(id, !m_waiting->isOpen(id));
    const ConferenceId conference = group->row.id;
    const ParticipantId who = person->person;
    const auto report = person->report;
    wait([&] {
        return report ? recordReport(m_desk.office(), conference, who, *report, ReportReader::Chair, m_view.today)
                      : recordReply(m_desk.office(), conference, who, Reply::Coming);
    });
}

void TodayWorkspace::signOnWaiting(const QString& id, QChar sign)
{
    const WaitingGroup* group = m_waiting->group(id);
    const WaitingFor* person = m_waiting->person(id);
    if (m_role != Role::Administrator || !group)
        return;
    const ConferenceId conference = group->row.id;
    if (sign == u'+')
        return person ? remind(*group, {person->person}) : remindAll(*group);
    if (person && group->kind == WaitingKind::Replies) {
        const ParticipantId who = person->person;
        wait([&] { return recordReply(m_desk.office(), conference, who, Reply::Apologies); });
    }
}

void TodayWorkspace::remind(const WaitingGroup& group, const std::vector<ParticipantId>& people)
{
    const DocumentKey reminder = group.kind == WaitingKind::Replies ? asking::invitationReminder() : asking::reportReminder();
    const ConferenceId conference = group.row.id;
    wait([&] { return noteReminders(m_desk.office(), conference, people, reminder, m_desk.clock().today()); });
}

void TodayWorkspace::remindAll(const WaitingGroup& group)
{
    QStringList names;
    std::vector<ParticipantId> people;
    for (const WaitingFor& person : group.people) {
        names << person.name;
        people.push_back(person.person);
    }
    Question question;
    //: %1: a family
    question.title = group.kind == WaitingKind::Replies ? tr("Reminded of the invitation: the %1 conference").arg(group.row.familyName)
                                                        : tr("Reminded of the report: the %1 conference").arg(group.row.familyName);
    question.text = tr("Note that %n person(s) were reminded today: %1. Nothing is sent by this.", nullptr, static_cast<int>(people.size()))
                        .arg(names.join(u", "_s));
    question.verbs = {tr("Not now"), tr("Note it for all")};
    const WaitingGroup kept = group;
    if (m_prompts.ask(this, question) == 1)
        remind(kept, people);
}

void TodayWorkspace::wait(const std::function<StepResult()>& step)
{
    const int row = m_side->currentIndex().row();
    const QString id = m_side->currentId();
    if (!guarded(messages(), [&] { step(); }))
        return;
    Q_EMIT saved();
    read();
    if (m_side->setCurrentId(id)) { // still waited for: only reminded
        m_side->setFocus();
    } else if (m_waiting->rows() > 0) { // the next one waited for takes the place of the one answered
        m_side->setCurrentIndex(m_waiting->index(std::clamp(row, 0, m_waiting->rows() - 1), 0));
        m_side->setFocus();
    } else {
        m_due->setFocus();
    }
}

} // namespace cadair::ui
