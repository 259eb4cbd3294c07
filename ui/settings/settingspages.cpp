#include "ui/settings/adoptform.h"
#include "ui/settings/letterheadpage.h"
#include "ui/settings/phrasespage.h"
#include "ui/settings/profilecard.h"
#include "ui/settings/recordingcard.h"
#include "ui/settings/retentionpage.h"
#include "ui/settings/settingsworkspace.h"
#include "ui/settings/templatespage.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/currentstack.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/storewords.h"

#include <QPushButton>
#include <QStackedWidget>

namespace cadair::ui {

using namespace Qt::StringLiterals;

// The pages of Settings, and the ways to them.

namespace {

constexpr int LocalIndex = 0;
const QStringList pageWords{u""_s, u"letterhead"_s, u"templates"_s, u"phrases"_s, u"keeping"_s};

} // namespace

std::vector<Command> SettingsWorkspace::commands() const
{
    if (const SettingsPage* shown = page())
        return shown->commands();
    const LocalLine* line = current();
    Command adopt{u"settings.adopt"_s, tr("&Adopt a local value…"), {}, Menu::Edit, {}};
    adopt.run = [this] { m_verb->click(); };
    adopt.enabled = line && !m_form->isEditing();
    adopt.whyNot = tr("Choose a line of the list first.");
    Command withdraw{u"settings.withdraw"_s, tr("&Withdraw the local value…"), {}, Menu::Edit, {}};
    withdraw.run = [this] { m_withdraw->click(); };
    withdraw.enabled = line && line->value && !m_form->isEditing();
    withdraw.whyNot = tr("Nothing is adopted on this line.");
    Command record{u"settings.recording"_s, tr("Re&quests to record a meeting…"), {}, Menu::Edit, {}};
    record.run = [self = const_cast<SettingsWorkspace*>(this)] { self->showRecording(true); };
    return {adopt, withdraw, record};
}

bool SettingsWorkspace::open(const QString& record, const QString& part)
{
    if (const int index = static_cast<int>(pageWords.indexOf(part)); index > LocalIndex) {
        showPage(index);
        return true;
    }
    m_wanted = part;
    if (record.isEmpty())
        return true;
    showPage(LocalIndex);
    const auto procedure = ProcedureKey::parse(record);
    if (!procedure || !m_desk.rulebook().find(*procedure))
        return false;
    guarded(messages(), [this] { m_profiles->offer(unitsProcedures(m_desk.office())); });
    const bool known = m_profiles->choose(*procedure);
    read();
    return known;
}

Destination SettingsWorkspace::whereabouts() const
{
    if (page())
        return {id(), {}, pageWords.at(m_stack->currentIndex())};
    const Procedure* procedure = m_profiles->chosen();
    return {id(), procedure ? procedure->id.text() : QString(), m_table->currentId()};
}

std::vector<SettingsPage*> SettingsWorkspace::allPages() const
{
    return {m_letterhead, m_templates, m_phrases, m_retention};
}

void SettingsWorkspace::addPages()
{
    heading().addRight(m_pages);
    m_pages->setTexts(QStringList(pageWords.size(), QString()));
    m_pages->setChosen(0);
    connect(m_pages, &SegmentBar::choiceMade, this, &SettingsWorkspace::showPage);
    for (SettingsPage* each : allPages()) {
        m_stack->addWidget(each);
        for (QWidget* pane : each->panes())
            addPane(pane);
        connect(each, &SettingsPage::saved, this, &Workspace::saved);
        connect(each, &SettingsPage::actionsChanged, this, [this, each] {
            if (page() == each)
                refreshActions();
        });
    }
}

void SettingsWorkspace::clearPages()
{
    for (SettingsPage* each : allPages()) {
        each->settle();
        each->clear();
    }
    m_samples.clear();
}

SettingsPage* SettingsWorkspace::page() const
{
    return qobject_cast<SettingsPage*>(m_stack->currentWidget());
}

void SettingsWorkspace::showPage(int index)
{
    if (SettingsPage* left = page()) {
        left->settle();
        left->showButtons(false);
    }
    m_recording->settle();
    messages().dismiss();
    m_stack->setCurrentIndex(index);
    m_pages->setChosen(index);
    refreshPage();
}

void SettingsWorkspace::refreshPage()
{
    if (SettingsPage* shown = page()) {
        shown->showButtons(true);
        shown->read();
    }
    refreshTexts();
}

} // namespace cadair::ui
