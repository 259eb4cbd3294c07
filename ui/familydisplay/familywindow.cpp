#include "ui/familydisplay/familywindow.h"

#include "core/procedure/agencies.h"
#include "core/wording/namesofpeople.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"

#include <QCloseEvent>
#include <QEvent>
#include <QKeyEvent>

namespace cadair::ui {

using namespace Qt::StringLiterals;

FamilyWindow::FamilyWindow(const AgencyKinds& agencies)
    : QWidget(nullptr, Qt::Window), m_agencies(agencies)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with the chair's window
    setCursor(Qt::BlankCursor);
    setFocusPolicy(Qt::StrongFocus);
    refreshTexts();
}

void FamilyWindow::showDisplay(const FamilyDisplay& display, QTime now)
{
    const bool same = m_display == display && !display.backAt && m_now.hour() == now.hour() && m_now.minute() == now.minute();
    m_display = display;
    m_now = now;
    if (same)
        return;
    refreshTexts();
    update();
}

void FamilyWindow::refreshTexts()
{
    setWindowTitle(tr("Family display"));
    setAccessibleName(tr("Family display"));
    setAccessibleDescription(lines().join(u'\n'));
}

void FamilyWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        refreshTexts();
        update();
    }
    QWidget::changeEvent(event);
}

void FamilyWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F5 || event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else if (event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_Period || event->key() == Qt::Key_L))
        Q_EMIT blankWanted();
    else
        QWidget::keyPressEvent(event);
}

void FamilyWindow::closeEvent(QCloseEvent* event)
{
    event->ignore(); // whoever holds it hides it, and says so in Live
    Q_EMIT closeWanted();
}

QString FamilyWindow::roleOf(const DisplayPerson& person) const
{
    const Language language = screenLanguage();
    const auto role = [&] {
        switch (person.capacity) {
        case Capacity::Chair: return tr("runs the meeting");
        case Capacity::MinuteTaker: return tr("writes it down");
        case Capacity::Practitioner:
            if (const AgencyKind* kind = person.agency ? m_agencies.find(*person.agency) : nullptr)
                return kind->shortName.in(language);
            return nameOf(person.capacity, language);
        case Capacity::Parent:
        case Capacity::Carer:
        case Capacity::Relative:
            if (person.relation && *person.relation != Relation::Other)
                return nameOf(*person.relation, language);
            return nameOf(person.capacity, language);
        case Capacity::Child:
        case Capacity::Supporter:
        case Capacity::Advocate:
        case Capacity::LegalRepresentative:
        case Capacity::Interpreter:
        case Capacity::Observer:
        case Capacity::Guardian:
        case Capacity::FosterCarer: return nameOf(person.capacity, language);
        }
        Q_UNREACHABLE();
    }();
    //: what somebody does, and that they take part by video or phone
    return person.fromElsewhere ? tr("%1, not in the room").arg(role) : role;
}

QString FamilyWindow::nowWord()
{
    //: beside the step of the agenda that is being dealt with
    return tr("Now");
}

QString FamilyWindow::breakLine() const
{
    if (!m_display.backAt || !m_now.isValid())
        return {};
    const int left = qMax(1, (m_now.secsTo(*m_display.backAt) + 59) / 60);
    //: how long a break still lasts, and the time of day it ends
    return tr("A break: %n more minute(s), until %1", nullptr, left).arg(timeText(*m_display.backAt));
}

QString FamilyWindow::byLine(const DisplayAction& action) const
{
    const QString by = action.by ? dayAndMonth(*action.by, screenLanguage()) : QString();
    if (action.who.isEmpty() || by.isEmpty())
        return action.who + by;
    //: who does it, by when
    return tr("%1, by %2").arg(action.who, by);
}

QStringList FamilyWindow::lines() const
{
    QStringList all;
    if (m_display.blank)
        return all;
    if (m_display.welcome)
        all << tr("Croeso · Welcome");
    for (const DisplayStep& step : m_display.steps)
        all << (step.state == DisplayStep::State::Now ? tr("Now: %1").arg(step.title.in(screenLanguage())) : step.title.in(screenLanguage()));
    for (const DisplayPerson& person : m_display.people)
        all << person.firstName + u", "_s + roleOf(person);
    if (const QString line = breakLine(); !line.isEmpty())
        all << line;
    if (m_display.board)
        all << m_display.board->well << m_display.board->worries << m_display.board->needed;
    for (const DisplayPlan& plan : m_display.plans) {
        all << plan.child << plan.changes;
        for (const DisplayAction& action : plan.actions)
            all << action.what << byLine(action);
    }
    all.removeAll(QString());
    return all;
}

} // namespace cadair::ui

#include "moc_familywindow.cpp"
