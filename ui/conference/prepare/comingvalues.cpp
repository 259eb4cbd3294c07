#include "ui/conference/prepare/comingform.h"

#include "core/base/folding.h"
#include "core/workflow/convening.h"
#include "core/workflow/settling.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<bool> yesOrNo(const QComboBox* box)
{
    const QString word = box->currentData().toString();
    return word.isEmpty() ? std::nullopt : std::optional(word == u"yes"_s);
}

void choose(QComboBox* box, const QString& word)
{
    box->setCurrentIndex(std::max(0, box->findData(word)));
}

void choose(QComboBox* box, std::optional<bool> answer)
{
    choose(box, !answer ? QString() : *answer ? u"yes"_s : u"no"_s);
}

} // namespace

void ComingForm::fill(const Attending& attending)
{
    choose(m_way, attending.way ? wordOf(*attending.way) : QString());
    m_needs->setSettledText(attending.needs);
    choose(m_interpreter, !attending.interpreterNeeded     ? QString()
                          : attending.interpreterDeclined ? u"declined"_s
                          : attending.interpreterOffered  ? u"offered"_s
                                                          : u"needed"_s);
    choose(m_trained, attending.trained);
    choose(m_with, attending.with ? attending.with->text() : QString());
    choose(m_childcare, attending.childcareOffered);
    m_childcareBy->setText(attending.childcareBy);
    m_chairAgreed->setDate(attending.chairAgreed);
    m_familyAgreed->setDate(attending.familyAgreed);
    m_remoteReason->setSettledText(attending.remoteReason);
    m_notInvited->setSettledText(attending.notInvitedReason);
    m_told->setDate(attending.toldOn);
    choose(m_mayDecide, attending.mayDecide);
    m_littleKnown->setChecked(attending.littleKnown);
    m_arrival->setTime(attending.arrival);
    for (const auto& [key, tick] : m_items)
        tick->setChecked(std::find(attending.items.begin(), attending.items.end(), key) != attending.items.end());
    for (const auto& [word, tick] : m_sheet)
        tick->setChecked(attending.sheet.contains(word));
}

Attending ComingForm::typed() const
{
    Attending now = state().attending(m_who); // what this form does not ask about stays as it was
    const auto asked = [this](const QWidget* field) { return m_rows.contains(field); };
    now.way = fromWord<SendingWay>(m_way->currentData().toString());
    now.needs = m_needs->text().trimmed();
    if (asked(m_interpreter)) {
        const QString word = m_interpreter->currentData().toString();
        now.interpreterNeeded = !word.isEmpty();
        now.interpreterOffered = word == u"offered"_s || word == u"declined"_s;
        now.interpreterDeclined = word == u"declined"_s;
    }
    if (asked(m_trained))
        now.trained = yesOrNo(m_trained);
    if (asked(m_with))
        now.with = ParticipantId::parse(m_with->currentData().toString());
    if (asked(m_childcare)) {
        now.childcareOffered = yesOrNo(m_childcare);
        now.childcareBy = tidied(m_childcareBy->text());
    }
    if (asked(m_chairAgreed))
        now.chairAgreed = m_chairAgreed->date();
    if (asked(m_familyAgreed))
        now.familyAgreed = m_familyAgreed->date();
    if (asked(m_remoteReason))
        now.remoteReason = m_remoteReason->text().trimmed();
    if (asked(m_notInvited))
        now.notInvitedReason = m_notInvited->text().trimmed();
    if (asked(m_told))
        now.toldOn = m_told->date();
    if (asked(m_mayDecide)) {
        now.mayDecide = yesOrNo(m_mayDecide);
        now.littleKnown = m_littleKnown->isChecked();
    }
    if (asked(m_arrival))
        now.arrival = m_arrival->time();
    for (const auto& [word, box] : m_leaflets)
        if (const QString tag = box->currentData().toString(); tag.isEmpty())
            now.leaflets.erase(word);
        else
            now.leaflets[word] = tag;
    now.items.clear();
    for (const auto& [key, tick] : m_items)
        if (tick->isChecked())
            now.items.push_back(key);
    for (const auto& [word, tick] : m_sheet)
        if (tick->isChecked())
            now.sheet.insert(word);
        else
            now.sheet.erase(word);
    return now;
}

bool ComingForm::refused()
{
    for (DateField* date : {m_chairAgreed, m_familyAgreed, m_told}) {
        if (!m_rows.contains(date))
            continue;
        const bool toCome = date->date() && *date->date() > state().today;
        if (toCome)
            m_rows.at(date)->setRefusal(tr("That day is still to come. Enter the day on which it was said."));
        if (toCome || !date->refusal().isEmpty()) {
            date->edit()->setFocus();
            return true;
        }
    }
    if (!m_arrival->refusal().isEmpty()) {
        m_arrival->setFocus();
        return true;
    }
    return false;
}

bool ComingForm::take()
{
    const Participant* before = state().file().participant(m_who);
    if (!before || refused())
        return false;
    Participant person = *before;
    person.languages = {m_meeting->currentData().toString(), m_papers->currentData().toString()};
    const Attending now = typed();
    const Office& office = tools().desk.office();
    if (person.languages != before->languages && !did([&] { return saveParticipant(office, state().id(), person); }))
        return false;
    return did([&] { return saveAttending(office, state().id(), m_who, now); });
}

} // namespace cadair::ui
