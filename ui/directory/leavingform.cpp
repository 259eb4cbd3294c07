#include "ui/directory/leavingform.h"

#include "core/base/folding.h"
#include "core/wording/names.h"
#include "ui/directory/directorywords.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/request/chairwords.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

LeavingForm::LeavingForm(Desk& desk, MessageBar& messages, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_messages(messages), m_card(new Card(this)), m_safe(new TextLabel(this, TextSize::Body, Tone::Muted)),
      m_lastDay(new DateField(desk.clock().today(), this)), m_lastDayRow(new FieldRow(m_lastDay, this, FieldRow::LabelPlace::Above)),
      m_successor(new QComboBox(this)), m_successorRow(new FieldRow(m_successor, this, FieldRow::LabelPlace::Above)),
      m_name(new QLineEdit(this)), m_nameRow(new FieldRow(m_name, this, FieldRow::LabelPlace::Above)), m_email(new QLineEdit(this)),
      m_emailRow(new FieldRow(m_email, this, FieldRow::LabelPlace::Above)),
      m_invitationsHead(new TextLabel(this, TextSize::Small, Tone::Muted, true)), m_invitations(new QVBoxLayout), m_cancel(makeButton(this)),
      m_verb(makeButton(this, ButtonLook::Primary))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    auto* rows = m_card->addPadded();
    scaleLayout(m_invitations, {}, 4);
    rows->addWidget(m_safe);
    for (FieldRow* row : {m_lastDayRow, m_successorRow, m_nameRow, m_emailRow})
        rows->addWidget(row);
    rows->addWidget(m_invitationsHead);
    rows->addLayout(m_invitations);
    rows->addStretch(1);
    m_successor->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_card->body()->addWidget(new Hairline(m_card));
    auto* buttons = new QHBoxLayout;
    scaleLayout(buttons, {16, 10, 16, 10}, 8);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_verb);
    m_card->body()->addLayout(buttons);
    for (QLineEdit* line : {m_name, m_email, m_lastDay->edit()})
        connect(line, &QLineEdit::returnPressed, this, &LeavingForm::take);
    connect(m_lastDay, &DateField::refusalChanged, m_lastDayRow, &FieldRow::setRefusal);
    connect(m_successor, &QComboBox::currentIndexChanged, this, [this] {
        showWhatApplies();
        showDoubts();
    });
    connect(m_verb, &QPushButton::clicked, this, &LeavingForm::take);
    connect(m_cancel, &QPushButton::clicked, this, &LeavingForm::left);
    refreshTexts();
}

void LeavingForm::edit(const Person& leaving, bool replaced)
{
    const QDate today = m_desk.clock().today();
    m_open = replaced ? openInvitations(m_desk.office(), leaving.id) : std::vector<OpenInvitation>();
    m_others.clear();
    for (Person& other : directoryPeople(m_desk.office()))
        if (replaced && other.id != leaving.id && other.agency == leaving.agency && !hasLeft(other, today))
            m_others.push_back(std::move(other));
    m_leaving = leaving;
    m_replaced = replaced;
    m_lastDay->setToday(today);
    m_lastDay->setDate(leaving.activeUntil.value_or(today));
    m_successor->clear();
    m_successor->addItem(QString());
    for (const Person& other : m_others)
        m_successor->addItem(other.name, other.id.text());
    m_name->clear();
    m_email->clear();
    showInvitations();
    clearRefusals();
    refreshTexts();
    m_lastDay->edit()->setFocus();
    m_lastDay->edit()->selectAll();
}

void LeavingForm::showInvitations()
{
    for (QCheckBox* tick : m_ticks)
        delete tick;
    for (TextLabel* doubt : m_doubts)
        delete doubt;
    m_ticks.clear();
    m_doubts.clear();
    for (size_t i = 0; i < m_open.size(); ++i) {
        m_ticks.push_back(new QCheckBox(m_card));
        m_ticks.back()->setChecked(true);
        m_invitations->addWidget(m_ticks.back());
        m_doubts.push_back(new TextLabel(m_card, TextSize::Small, Tone::Attention));
        m_invitations->addWidget(m_doubts.back());
    }
    showDoubts();
}

/// The chair is free of the case: what the casebook knows against the new one is said before anything is written.
void LeavingForm::showDoubts()
{
    const int at = m_successor->currentIndex();
    for (size_t i = 0; i < m_doubts.size() && i < m_open.size(); ++i) {
        QString words;
        if (m_open[i].capacity == Capacity::Chair) {
            std::set<ChairDoubt> doubts;
            if (at > 0 && m_desk.isOpen())
                guarded(m_messages, [&] { doubts = doubtsAsChair(m_desk.office(), m_open[i].conference, m_others.at(static_cast<size_t>(at - 1))); });
            const QString against = ChairWords::doubts(doubts);
            words = against.isEmpty() ? tr("The new chair is asked anew whether they are free of the case.")
                                      //: %1: what speaks against somebody as the chair ("knows the family from an earlier conference")
                                      : tr("The new chair %1. They are asked anew whether they are free of the case.").arg(against);
            m_doubts[i]->setTone(against.isEmpty() ? Tone::Muted : Tone::Attention);
        }
        m_doubts[i]->setText(words);
        m_doubts[i]->setVisible(!words.isEmpty());
    }
}

QStringList LeavingForm::doubts() const
{
    QStringList all;
    for (const TextLabel* doubt : m_doubts)
        all << doubt->text();
    return all;
}

void LeavingForm::clear()
{
    m_leaving.reset();
    m_open.clear();
    m_others.clear();
    m_successor->clear();
    m_name->clear();
    m_email->clear();
    showInvitations();
    refreshTexts();
}

void LeavingForm::clearRefusals()
{
    for (FieldRow* row : {m_lastDayRow, m_successorRow, m_nameRow, m_emailRow})
        row->setRefusal({});
}

QString LeavingForm::refusals() const
{
    QStringList all;
    for (const FieldRow* row : {m_lastDayRow, m_successorRow, m_nameRow, m_emailRow})
        all << row->refusal();
    all.removeAll(QString());
    return all.join(u'\n');
}

std::optional<Person> LeavingForm::successorTyped()
{
    if (const int at = m_successor->currentIndex(); at > 0)
        return m_others.at(static_cast<size_t>(at - 1));
    Person person{.id = PersonId::fresh(), .name = tidied(m_name->text())};
    person.agency = m_leaving->agency;
    person.email = m_email->text().trimmed();
    if (person.name.isEmpty())
        m_nameRow->setRefusal(tr("Enter the name of who takes over."));
    if (!person.email.isEmpty() && !canBeEmail(person.email))
        m_emailRow->setRefusal(tr("This is not an e-mail address. Correct it, or leave it empty for now."));
    const std::vector<Person> same = possiblySamePerson(m_desk.office(), person);
    if (!same.empty() && !person.name.isEmpty())
        m_nameRow->setRefusal(tr("There may already be a record of %1 (%2). Choose them above, or write the name in full.")
                                  .arg(same.front().name, DirectoryWords::agency(same.front(), m_desk.rulebook().agencies())));
    if (refusals().isEmpty())
        return person;
    (m_nameRow->refusal().isEmpty() ? m_email : m_name)->setFocus();
    return std::nullopt;
}

void LeavingForm::take()
{
    clearRefusals();
    if (!m_leaving)
        return;
    if (!m_lastDay->date()) {
        m_lastDayRow->setRefusal(m_lastDay->refusal().isEmpty() ? tr("Give the last day in this work.") : m_lastDay->refusal());
        m_lastDay->edit()->setFocus();
        return;
    }
    guarded(m_messages, [this] { m_replaced ? takeSuccession() : takeLastDay(); });
}

void LeavingForm::takeLastDay()
{
    if (endWork(m_desk.office(), m_leaving->id, *m_lastDay->date()))
        Q_EMIT kept(m_leaving->id.text());
}

void LeavingForm::takeSuccession()
{
    const std::optional<Person> successor = successorTyped();
    if (!successor)
        return;
    Succession succession{m_leaving->id, *m_lastDay->date(), *successor, {}};
    for (size_t i = 0; i < m_open.size(); ++i)
        if (m_ticks[i]->isChecked())
            succession.instead.push_back(m_open[i].conference);
    const Made<PersonId> made = replacePerson(m_desk.office(), succession);
    if (made)
        Q_EMIT kept(made.id->text());
    else
        m_successorRow->setRefusal(DirectoryWords::fault(made.problems.front()));
}

void LeavingForm::showWhatApplies()
{
    const bool isNew = m_replaced && m_successor->currentIndex() <= 0;
    m_successorRow->setVisible(m_replaced);
    m_nameRow->setVisible(isNew);
    m_emailRow->setVisible(isNew);
    m_invitationsHead->setVisible(m_replaced);
}

void LeavingForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        clearRefusals();
        refreshTexts();
    }
}

void LeavingForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        event->accept();
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

void LeavingForm::refreshTexts()
{
    const Language language = screenLanguage();
    m_card->setTitle(m_replaced ? tr("Replace") : tr("No longer here"));
    m_card->setSide(m_leaving ? m_leaving->name : QString());
    m_safe->setText(tr("They stay in every record. After the last day nobody offers them for a new invitation."));
    m_lastDayRow->setLabel(tr("&Last day"));
    m_successorRow->setLabel(tr("&Who takes over"));
    m_successorRow->setExplanation(tr("Takes over the agency, the service and the role"));
    if (m_successor->count() > 0)
        m_successor->setItemText(0, tr("Somebody new"));
    m_nameRow->setLabel(tr("&Name"));
    m_emailRow->setLabel(tr("&E-mail"));
    m_invitationsHead->setText(m_open.empty() ? tr("They have no part in any conference still to come.") : tr("The new person comes instead to"));
    for (size_t i = 0; i < m_open.size() && i < m_ticks.size(); ++i) {
        const OpenInvitation& open = m_open[i];
        const QString when = open.date ? longDate(*open.date, language) : tr("no date yet");
        //: family, kind of conference, date
        const QString words = tr("%1: %2, %3").arg(open.familyName, nameOf(open.type, language), when);
        m_ticks[i]->setText(open.capacity == Capacity::Chair         ? tr("%1 (as the chair)").arg(words)
                            : open.capacity == Capacity::MinuteTaker ? tr("%1 (as the minute-taker)").arg(words)
                                                                     : words);
        m_ticks[i]->setToolTip(open.sent ? tr("The invitation has gone out: the old person stays on the list with apologies.")
                                         : tr("No invitation has gone out: the old person comes off the list."));
    }
    showDoubts();
    m_cancel->setText(tr("Cancel"));
    m_verb->setText(m_replaced ? tr("Replace") : tr("Keep the last day"));
    showWhatApplies();
}

} // namespace cadair::ui

#include "moc_leavingform.cpp"
