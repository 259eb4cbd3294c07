#include "ui/conference/prepare/roomforms.h"

#include "core/rules/excluding.h"
#include "core/wording/namesofpreparing.h"
#include "core/workflow/settling.h"
#include "ui/conference/prepare/preparechoices.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/timefield.h"

#include <QComboBox>
#include <QLineEdit>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

QString modeName(MeetingMode value) { return nameOf(value, screenLanguage()); }

} // namespace

RoomForm::RoomForm(const PrepareTools& tools, const PrepareState& state, QWidget* parent)
    : DraftedForm(tools, state, u"room"_s, parent)
{
    m_mode = rows().choice([] { return tr("Held"); }, enumChoices<MeetingMode>(modeName), [] { return tr("Not arranged yet"); });
    m_family = rows().text([] { return tr("For the family"); }, [] { return tr("Breaks, toys, a room without stairs, somebody who meets them at the door."); });
    m_waiting = rows().text([] { return tr("Who waits where"); });
    rows().section([] { return tr("Safety"); });
    m_only = rows().note(Tone::Attention);
    m_safety = rows().text([] { return tr("Safety and security"); });
    m_police = rows().text([] { return tr("Bail and police investigation"); }, [] { return tr("As far as the meeting turns on them."); });
    const Arrangements& kept = state.open.record.dossier.arrangements;
    FormRows::choose(m_mode, kept.mode ? wordOf(*kept.mode) : QString());
    m_family->setSettledText(kept.familyNotes);
    m_waiting->setSettledText(kept.waiting);
    m_safety->setSettledText(kept.safety);
    m_police->setSettledText(kept.policeMatters);
    takeUpDraft();
    RoomForm::refreshTexts();
}

bool RoomForm::take()
{
    Arrangements arrangements = state().open.record.dossier.arrangements;
    arrangements.mode = fromWord<MeetingMode>(FormRows::chosen(m_mode));
    arrangements.familyNotes = m_family->text().trimmed();
    arrangements.waiting = m_waiting->text().trimmed();
    arrangements.safety = m_safety->text().trimmed();
    arrangements.policeMatters = m_police->text().trimmed();
    return did([&] { return saveArrangements(tools().desk.office(), state().id(), arrangements); });
}

void RoomForm::refreshTexts()
{
    setHead(tr("Room and safety"), state().conference().place);
    setVerb(tr("Keep this"));
    m_only->setText(tr("Only for those who run the meeting: it goes into no letter and no record."));
    rows().refreshTexts();
}

ApartForm::ApartForm(const PrepareTools& tools, const PrepareState& state, std::optional<size_t> index, const std::optional<Apart>& proposed,
                     QWidget* parent)
    : DraftedForm(tools, state, u"apart/"_s + (index ? QString::number(*index) : u"new"_s), parent), m_index(index)
{
    const auto anybody = [](const Participant&) { return true; };
    m_one = rows().choice([] { return tr("Who"); }, peopleChoices(state, anybody), [] { return tr("Choose…"); });
    m_other = rows().choice([] { return tr("Must not meet"); }, peopleChoices(state, anybody), [] { return tr("Choose…"); });
    m_why = rows().text([] { return tr("Why"); });
    m_how = rows().text([] { return tr("How they are kept apart"); }, [] { return tr("Seats, different times of arrival, separate parts of the meeting."); });
    const auto& all = state.open.record.dossier.arrangements.apart;
    const std::optional<Apart> shown = index && *index < all.size() ? std::optional(all[*index]) : proposed;
    if (shown) {
        FormRows::choose(m_one, shown->one.text());
        FormRows::choose(m_other, shown->other.text());
        m_why->setSettledText(shown->why);
        m_how->setSettledText(shown->how);
    }
    takeUpDraft();
    ApartForm::refreshTexts();
}

bool ApartForm::take()
{
    if (!rows().begin())
        return false;
    const auto one = personChosen(state(), m_one);
    const auto other = personChosen(state(), m_other);
    if (!one)
        rows().refuse(m_one, [] { return tr("Choose somebody."); });
    if (!other)
        rows().refuse(m_other, [] { return tr("Choose somebody."); });
    else if (one == other)
        rows().refuse(m_other, [] { return tr("Choose somebody else: these are the same person."); });
    if (!one || !other || one == other) {
        rows().goToRefused();
        return false;
    }
    Arrangements arrangements = state().open.record.dossier.arrangements;
    const Apart apart{*one, *other, m_why->text().trimmed(), m_how->text().trimmed()};
    if (m_index && *m_index < arrangements.apart.size())
        arrangements.apart[*m_index] = apart;
    else
        arrangements.apart.push_back(apart);
    return did([&] { return saveArrangements(tools().desk.office(), state().id(), arrangements); });
}

void ApartForm::refreshTexts()
{
    setHead(tr("Two people who must not meet"));
    setVerb(tr("Keep them apart"));
    rows().refreshTexts();
}

SeatForm::SeatForm(const PrepareTools& tools, const PrepareState& state, const ParticipantId& person, QWidget* parent)
    : DraftedForm(tools, state, u"seat/"_s + person.text(), parent), m_person(person), m_warning(rows().note(Tone::Attention))
{
    m_arrival = rows().time([] { return tr("Asked to come at"); });
    m_seat = rows().line([] { return tr("Sits and waits"); });
    const Attending attending = kept();
    m_arrival->setTime(attending.arrival);
    m_seat->setText(attending.seat);
    takeUpDraft();
    SeatForm::refreshTexts();
}

Attending SeatForm::kept() const
{
    const auto& all = state().open.record.dossier.attending;
    const auto found = all.find(m_person);
    return found == all.end() ? Attending{} : found->second;
}

bool SeatForm::take()
{
    if (!rows().begin())
        return false;
    Attending attending = kept();
    attending.arrival = m_arrival->time();
    attending.seat = m_seat->text().trimmed();
    return did([&] { return saveAttending(tools().desk.office(), state().id(), m_person, attending); });
}

void SeatForm::refreshTexts()
{
    const Participant* person = state().file().participant(m_person);
    setHead(tr("Arrival and seat"), person ? person->name : QString());
    setVerb(tr("Keep this"));
    const QStringList warnings = person ? seatWarnings(state(), *person) : QStringList();
    m_warning->setText(warnings.join(u' '));
    m_warning->setVisible(!warnings.isEmpty());
    rows().refreshTexts();
}

} // namespace cadair::ui

#include "moc_roomforms.cpp"
