#include "ui/conference/after/complaintspane.h"

#include "core/rules/entitlement.h"
#include "core/wording/namesofdisputes.h"
#include "ui/conference/after/finishmodel.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

ComplaintsPane::ComplaintsPane(Desk& desk, Prompts& prompts, MessageBar& messages, QWidget* parent)
    : DisputePane(desk, prompts, messages, parent)
{
    m_next = addAction(u"chevron-right"_s, [this] { takeNextStep(); });
    m_promise = addAction(u"calendar3"_s, [this] { promise(); });
    m_end = addAction(u"check-lg"_s, [this] { settle(); });
    layOut();
    connect(m_list, &CardTable::rowActivated, this, &ComplaintsPane::takeNextStep);
    connect(m_record, &QPushButton::clicked, this, &ComplaintsPane::record);
    connect(m_who, &QComboBox::currentIndexChanged, this, [this] { m_otherRow->setVisible(m_who->currentData().toString().isEmpty()); });
    finish();
}

void ComplaintsPane::layOut()
{
    m_who = makeChoice();
    m_whoRow = addField(m_who);
    m_other = new QLineEdit(m_form);
    m_otherRow = addField(m_other);
    m_received = makeDate();
    m_receivedRow = addField(m_received);
    m_how = makeChoice();
    m_howRow = addField(m_how);
    m_aspectBox = new QWidget(m_form);
    auto* aspects = new QVBoxLayout(m_aspectBox);
    scaleLayout(aspects, {}, 2);
    for (const QString& word : {u"process"_s, u"outcome"_s, u"plan-decision"_s, u"agency"_s}) {
        auto* box = new QCheckBox(m_aspectBox);
        aspects->addWidget(box);
        m_aspects.emplace(word, box);
    }
    m_aspectRow = addField(m_aspectBox, true);
    m_words = new SettlingText(m_form);
    m_words->setLines(2, 4);
    m_words->setTabChangesFocus(true);
    m_wordsRow = addField(m_words, true);
    m_addressed = makeChoice();
    m_addressedRow = addField(m_addressed);
    m_answerBy = makeDate();
    m_answerRow = addField(m_answerBy);
    m_received->setDate(m_desk.clock().today());
}

ComplaintRoute ComplaintsPane::route() const
{
    return m_state ? complaintRoute(*m_state->open.procedure) : ComplaintRoute{};
}

void ComplaintsPane::take(const DisputesKept& kept)
{
    m_complaints = kept.complaints;
}

void ComplaintsPane::forget()
{
    m_words->setSettledText({});
    m_other->clear();
    m_who->clear();
}

const ComplaintKept* ComplaintsPane::current() const
{
    const int row = currentRow();
    return row < 0 ? nullptr : &m_complaints.at(static_cast<size_t>(row));
}

QString ComplaintsPane::nextWords(ComplaintStep step) const
{
    switch (step) {
    case ComplaintStep::ToChair: return tr("The chair has it");
    case ComplaintStep::PassOn: return tr("Handed on…");
    case ComplaintStep::Refer: return tr("Handed to the service…");
    case ComplaintStep::Convene: return tr("Plan that conference…");
    case ComplaintStep::Settle:
    case ComplaintStep::Done: return tr("Nothing to hand on");
    }
    Q_UNREACHABLE();
}

RowCell ComplaintsPane::stateOf(const ComplaintKept& complaint) const
{
    const Language language = screenLanguage();
    const QString by = complaint.answerBy ? tr("answer promised by %1").arg(shortDate(*complaint.answerBy, language)) : QString();
    QStringList passed;
    for (const auto& [office, on] : complaint.passedOn)
        //: %1: an office, %2: a day
        passed << tr("%1 since %2").arg(nameOfOffice(office, language), shortDate(on, language));
    switch (nextStep(complaint, route())) {
    case ComplaintStep::ToChair: return stateCell(Tone::Attention, tr("To be given to the chair"), by);
    case ComplaintStep::PassOn: return stateCell(Tone::Attention, tr("To be handed on"), (passed << by).join(u" · "_s));
    case ComplaintStep::Refer: return stateCell(Tone::Attention, tr("To be handed to the service"), by);
    case ComplaintStep::Settle: {
        if (!complaint.referredTo.isEmpty())
            passed << tr("%1 has it").arg(complaint.referredTo);
        if (!by.isEmpty())
            passed << by;
        return waitingCell(tr("Waits for an answer"), passed.join(u" · "_s));
    }
    case ComplaintStep::Convene: return stateCell(Tone::Attention, nameOfComplaintOutcome(complaint.outcome, language), tr("to be planned"));
    case ComplaintStep::Done:
        return stateCell(Tone::Done, nameOfComplaintOutcome(complaint.outcome, language),
                         complaint.outcomeOn ? shortDate(*complaint.outcomeOn, language) : QString());
    }
    Q_UNREACHABLE();
}

RowCell ComplaintsPane::cell(int row, int column) const
{
    const Language language = screenLanguage();
    const ComplaintKept& complaint = m_complaints.at(static_cast<size_t>(row));
    if (column == 0)
        //: %1: a day, %2: "By letter"
        return textCell(complaint.byName, tr("%1 · %2").arg(shortDate(complaint.received, language), nameOf(complaint.how, language)), true);
    if (column == 2)
        return stateOf(complaint);
    QStringList about;
    for (const QString& aspect : complaint.about)
        about << nameOfAspect(aspect, language);
    return textCell(about.join(u" · "_s), complaint.explanation.isEmpty() ? complaint.words : complaint.explanation);
}

void ComplaintsPane::record()
{
    if (!isOpen())
        return;
    ComplaintKept complaint{.id = ComplaintId::fresh(), .conference = m_state->id(), .by = ParticipantId::parse(m_who->currentData().toString()),
                            .byName = m_other->text(), .received = m_received->date().value_or(QDate()), .about = {}, .words = m_words->text(),
                            .addressedTo = m_addressed->currentData().toString(), .passedOn = {}, .referredTo = {}, .outcome = {}, .explanation = {}};
    complaint.how = fromWord<ReceivedHow>(m_how->currentData().toString()).value_or(ReceivedHow::Letter);
    complaint.answerBy = m_answerBy->date();
    for (const auto& [word, box] : m_aspects)
        if (box->isChecked())
            complaint.about.insert(word);
    const bool noName = !complaint.by && complaint.byName.trimmed().isEmpty();
    const bool noDay = !m_received->date() || *m_received->date() > m_desk.clock().today();
    m_otherRow->setRefusal(noName ? tr("Write who complains.") : QString());
    m_receivedRow->setRefusal(noDay ? tr("Say when it came in: today or a day before.") : QString());
    m_aspectRow->setRefusal(complaint.about.empty() ? tr("Choose what it is about: one thing or more.") : QString());
    if (noName || noDay || complaint.about.empty()) {
        (noName ? static_cast<QWidget*>(m_other) : noDay ? static_cast<QWidget*>(m_received->edit()) : m_aspects.begin()->second)->setFocus();
        return;
    }
    if (!keep([&] { return recordComplaint(m_desk.office(), complaint); }))
        return;
    m_words->setSettledText({});
    m_other->clear();
    m_answerBy->setDate({});
    for (const auto& [word, box] : m_aspects)
        box->setChecked(false);
    m_list->setCurrentId(complaint.id.text());
    m_list->setFocus();
}

void ComplaintsPane::refreshForm()
{
    const Language language = screenLanguage();
    const QVariant before = m_who->currentData();
    m_who->clear();
    for (const Participant& person : m_state ? m_state->file().participants : std::vector<Participant>{})
        if (isFamily(person) || waitsForTheChair(person.capacity))
            m_who->addItem(person.name, person.id.text());
    m_who->addItem(tr("Somebody else"), QString());
    const std::optional<ConferenceId> now = m_state ? std::optional(m_state->id()) : std::nullopt;
    m_who->setCurrentIndex(now == m_filledFor ? std::max(0, m_who->findData(before)) : 0);
    m_filledFor = now;
    m_otherRow->setVisible(m_who->currentData().toString().isEmpty());
    fillHow(m_how);
    const QVariant addressed = m_addressed->currentData();
    m_addressed->clear();
    m_addressed->addItem(tr("The chair"), u"chair"_s);
    m_addressed->addItem(tr("Somebody else"), u"other"_s);
    m_addressed->setCurrentIndex(std::max(0, m_addressed->findData(addressed)));
    const ComplaintRoute way = route();
    for (const auto& [word, box] : m_aspects) {
        box->setText(nameOfAspect(word, language));
        box->setVisible(std::any_of(way.about.begin(), way.about.end(), [&, key = word](const RouteWord& each) { return each.word == key; }));
    }
    m_aspectRow->setExplanation(way.aboutStated ? QString() : tr("This procedure does not list what a complaint may be about."));
}

void ComplaintsPane::refreshTexts()
{
    const ComplaintKept* complaint = current();
    const ComplaintStep step = complaint ? nextStep(*complaint, route()) : ComplaintStep::Done;
    m_card->setTitle(m_complaints.empty() ? tr("Nobody has complained about this conference") : tr("Complaints"));
    m_list->setAccessibleName(tr("Complaints"));
    m_list->setAccessibleDescription(tr("Enter does what is next about the marked one."));
    m_next->setText(complaint ? nextWords(step) : tr("Handed on…"));
    m_next->setEnabled(complaint && step != ComplaintStep::Done && step != ComplaintStep::Settle);
    m_promise->setText(tr("Answer promised…"));
    m_promise->setEnabled(complaint && complaint->outcome.isEmpty());
    m_end->setText(tr("What came of it…"));
    m_end->setEnabled(complaint && complaint->outcome.isEmpty() && (step == ComplaintStep::Settle || step == ComplaintStep::PassOn));
    m_note->setText(tr("The decision stands while a complaint is considered. It changes nothing else here."));
    m_form->setTitle(tr("A complaint has come in"));
    m_record->setText(tr("Record the complaint"));
    m_whoRow->setLabel(tr("Who complains"));
    m_otherRow->setLabel(tr("Their name"));
    m_receivedRow->setLabel(tr("Came in on"));
    m_howRow->setLabel(tr("How it came in"));
    m_aspectRow->setLabel(tr("What it is about"));
    m_wordsRow->setLabel(tr("What they say, in their own words"));
    m_addressedRow->setLabel(tr("Who had it first"));
    m_answerRow->setLabel(tr("An answer was promised by"));
    refreshForm();
}

} // namespace cadair::ui

#include "moc_complaintspane.cpp"
