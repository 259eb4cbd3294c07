#include "ui/conference/planner/awayform.h"

#include "core/wording/namesofpeople.h"
#include "ui/language/languageswitch.h"
#include "ui/request/daywords.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/storewords.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

AwayForm::AwayForm(PlannerState& plan, QWidget* parent)
    : PersonForm(plan, parent, true), m_list(new CardTable(this)), m_person(new QComboBox(this)), m_weekday(new QComboBox(this)),
      m_first(new DateField(plan.today(), this)), m_last(new DateField(plan.today(), this)), m_why(new QLineEdit(this))
{
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_noted.size()); };
    makers.columns = [] { return 2; };
    makers.id = [this](int row) { return m_noted.at(static_cast<size_t>(row)).id.text(); };
    makers.cell = [this](int row, int column) {
        const Unavailable& each = m_noted.at(static_cast<size_t>(row));
        if (column == 1)
            return buttonCell(tr("Take back"));
        const Participant* person = participant(each.person);
        const QString days = DayWords::days(each);
        //: days, and why somebody cannot come on them
        return textCell(person ? person->name : QString(), each.why.isEmpty() ? days : tr("%1: %2").arg(days, each.why), true);
    };
    m_rows = new MadeRows(std::move(makers), m_list);
    m_list->setRows(m_rows);
    m_list->horizontalHeader()->hide();
    m_list->setColumns({{ColumnWidth::Kind::Stretch, 120}, {ColumnWidth::Kind::Contents, 0}});
    m_list->setGrowsWithRows(true);
    m_list->installEventFilter(this);
    fields()->addWidget(m_list);
    follow(m_list);
    m_personRow = addRow(m_person);
    m_firstRow = addRow(m_first);
    m_lastRow = addRow(m_last);
    for (int i = 0; i <= 5; ++i) // meetings are on working days
        m_weekday->addItem(QString());
    m_weekdayRow = addRow(m_weekday);
    m_why->setMaxLength(300);
    m_whyRow = addRow(m_why);
    followVerbs();
    connect(m_first, &DateField::refusalChanged, m_firstRow, &FieldRow::setRefusal);
    connect(m_last, &DateField::refusalChanged, m_lastRow, &FieldRow::setRefusal);
    connect(m_list, &CardTable::rowActivated, this, [this](const QString& id) { takeBack(id); });
    refreshTexts();
}

const Participant* AwayForm::participant(const PersonId& person) const
{
    if (!state().isOpen())
        return nullptr;
    for (const Participant& each : state().planned().file.participants)
        if (each.person == person)
            return &each;
    return nullptr;
}

/// Two people may have one name: what they are tells them apart.
QString AwayForm::wordsFor(const Participant& person) const
{
    const Language language = screenLanguage();
    const QString as = person.relation ? nameOf(*person.relation, language) : !person.agencyName.isEmpty() ? person.agencyName : nameOf(person.capacity, language);
    return person.name + u" · "_s + as;
}

void AwayForm::edit(std::optional<QDate> date)
{
    m_problems.clear();
    m_first->setToday(state().today());
    m_last->setToday(state().today());
    m_first->setDate(date);
    m_last->setDate({});
    m_weekday->setCurrentIndex(0);
    m_why->clear();
    read();
    m_person->setCurrentIndex(m_person->count() > 0 ? 0 : -1);
}

void AwayForm::read()
{
    std::vector<PersonId> people;
    if (state().isOpen())
        for (const Participant& each : state().planned().file.participants)
            if (each.person)
                people.push_back(*each.person);
    m_rows->changeRows([&] {
        m_noted.clear();
        if (state().isOpen())
            guarded(state().messages(), [&] { m_noted = unavailableOf(state().office(), people); });
    });
    refreshTexts();
}

void AwayForm::begin()
{
    m_person->setFocus();
}

void AwayForm::save()
{
    if (!m_first->refusal().isEmpty() || !m_last->refusal().isEmpty()) { // what is typed is no day: it says so itself
        (m_first->refusal().isEmpty() ? m_last : m_first)->edit()->setFocus();
        return;
    }
    bool done = false;
    const auto person = PersonId::parse(m_person->currentData().toString());
    guarded(state().messages(), [&] {
        const auto made = noteUnavailable(state().office(), person.value_or(PersonId::fresh()), m_first->date(), m_last->date(),
                                          m_weekday->currentIndex(), m_why->text());
        m_problems = made.problems;
        done = made.id.has_value();
    });
    refreshTexts();
    if (done)
        Q_EMIT kept();
}

void AwayForm::takeBack(const QString& id)
{
    const auto noted = UnavailableId::parse(id);
    if (!noted || !guarded(state().messages(), [&] { forgetUnavailable(state().office(), *noted); }))
        return;
    read();
    if (m_noted.empty())
        m_person->setFocus();
    Q_EMIT takenBack();
}

bool AwayForm::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            takeBack(m_list->currentId());
            return true;
        }
    }
    return PersonForm::eventFilter(watched, event);
}

void AwayForm::refreshTexts()
{
    const QString chosen = m_person->currentData().toString();
    m_person->clear();
    if (state().isOpen())
        for (const Participant& each : state().planned().file.participants)
            if (each.person)
                m_person->addItem(wordsFor(each), each.person->text());
    m_person->setCurrentIndex(std::max(m_person->count() > 0 ? 0 : -1, m_person->findData(chosen)));
    for (int i = 0; i < m_weekday->count(); ++i)
        m_weekday->setItemText(i, DayWords::weekday(i));
    m_list->setAccessibleName(tr("When people cannot come"));
    m_list->setVisible(!m_noted.empty());
    m_personRow->setLabel(tr("Who"));
    m_firstRow->setLabel(tr("From"));
    m_lastRow->setLabel(tr("Until"));
    m_lastRow->setExplanation(tr("Empty: that day only."));
    m_weekdayRow->setLabel(tr("On"));
    m_whyRow->setLabel(tr("Why"));
    setSaveWords(tr("Note it"));
    showProblems(m_problems, {{u"person"_s, m_personRow}, {u"first"_s, m_firstRow}, {u"last"_s, m_lastRow}, {u"why"_s, m_whyRow}});
    if (std::any_of(m_problems.begin(), m_problems.end(), [](const FieldProblem& p) { return p.field == u"last"_s; }))
        m_lastRow->setRefusal(tr("The last day lies before the first. Change one of them."));
}

} // namespace cadair::ui

#include "moc_awayform.cpp"
