#include "ui/families/lifeeventform.h"

#include "ui/families/formfields.h"
#include "ui/families/lifewords.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>

namespace cadair::ui {

using namespace Qt::StringLiterals;

LifeAfterForm::LifeAfterForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_told(new SettlingText(this)), m_how(new TextLabel(this, TextSize::Body, Tone::Muted)), m_looked(new QCheckBox(this))
{
    m_toldRow = addRow(m_told, u"told"_s);
    makeText(m_told, 3, 8);
    addPlain(m_how);
    addPlain(m_looked);
    followVerbs();
    LifeAfterForm::refreshTexts();
}

void LifeAfterForm::offer(const LifeEvent& event, const QString& childName, bool papersWait)
{
    m_event = event;
    m_childName = childName;
    m_papersWait = papersWait;
    forgetProblems();
    m_told->setSettledText(event.told);
    m_looked->setChecked(false);
    refreshTexts();
}

void LifeAfterForm::forget()
{
    m_event.reset();
    m_childName.clear();
    m_papersWait = false;
    m_told->setSettledText({});
    refreshTexts();
}

QString LifeAfterForm::title() const
{
    return m_event ? LifeWords::event(m_event->kind, m_childName) : QString();
}

/// Either may be done alone; something has to be.
std::vector<FieldProblem> LifeAfterForm::keep()
{
    if (!m_event)
        return {};
    const bool looked = m_papersWait && m_looked->isChecked();
    const bool toldNow = m_told->text().trimmed() != m_event->told;
    if (toldNow || !looked) {
        const auto made = writeTold(office(), m_event->id, m_told->text());
        if (!made)
            return made.problems;
    }
    if (looked)
        papersLookedAt(office(), m_event->id);
    return {};
}

void LifeAfterForm::refreshTexts()
{
    m_toldRow->setLabel(tr("Who was told"));
    m_toldRow->setExplanation(tr("By name, and how: “Sera Pebble, by telephone on the same day”."));
    m_how->setVisible(m_papersWait);
    m_how->setText(tr("Papers to the family wait. Read them first: they stand with each conference, under After and under its letters."));
    m_looked->setVisible(m_papersWait);
    m_looked->setText(tr("I have looked at what goes to the family. It may go."));
    refreshFrame(tr("Keep it"));
}

LifeForms::LifeForms(const FamilyTools& tools, QWidget* parent) : event(new LifeEventForm(tools, parent)), after(new LifeAfterForm(tools, parent)) {}

void LifeForms::forget() const
{
    event->forget();
    after->forget();
}

} // namespace cadair::ui
