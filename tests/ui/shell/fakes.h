#pragma once

#include "core/base/clock.h"
#include "ui/language/languageswitch.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/prompts.h"

#include <QEvent>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// A gate without a casebook behind it: answers in the next turn of the event loop, as the real one does.
class FakeGate final : public cadair::ui::CasebookGate {
    Q_OBJECT
public:
    using CasebookGate::CasebookGate;
    QString passphrase = u"correct horse battery staple"_s;
    cadair::ui::GateFailure openFailure = cadair::ui::GateFailure::None;
    cadair::ui::CasebookState now;
    bool known = false;
    QStringList calls;

    std::vector<cadair::ui::ProcedureChoice> procedures() const override
    {
        return {{u"jersey"_s, {u"Jersey"_s, u"Jersey"_s}}, {u"ceredigion"_s, {u"Ceredigion (Wales)"_s, u"Ceredigion (Cymru)"_s}}};
    }
    cadair::ui::CasebookState state() const override { return now; }
    bool hasCasebook() const override { return known; }
    bool needsPassphrase() const override { return !now.sample; }
    QString suggestedPath() const override { return u"/nowhere/casebook.cadair"_s; }
    void create(const QString& path, const QString& chosen, const QString& procedureId) override
    {
        calls << u"create "_s + path + u' ' + procedureId;
        passphrase = chosen;
        now.procedures = {u"Jersey"_s, u"Jersey"_s};
        answer(openFailure);
    }
    void open(const QString& path, const QString& tried) override
    {
        calls << u"open "_s + path;
        answer(tried == passphrase ? openFailure : cadair::ui::GateFailure::WrongPassphrase);
    }
    void openMadeUp() override
    {
        calls << u"made up"_s;
        now.sample = true;
        Q_EMIT progressed(50);
        answer(cadair::ui::GateFailure::None);
    }
    void unlock(const QString& tried) override
    {
        calls << u"unlock"_s;
        answer(now.sample || tried == passphrase ? openFailure : cadair::ui::GateFailure::WrongPassphrase);
    }
    void lock() override
    {
        calls << u"lock"_s;
        now.open = false;
    }

private:
    void answer(cadair::ui::GateFailure failure)
    {
        QTimer::singleShot(0, this, [this, failure] {
            now.open = failure == cadair::ui::GateFailure::None;
            known = known || now.open;
            Q_EMIT finished({failure, {}});
        });
    }
};

/// Rows for a made-up screen.
class FakeRows final : public cadair::ui::RowModel {
    Q_OBJECT
public:
    using RowModel::RowModel;
    int rows() const override { return 4; }
    int columns() const override { return 3; }
    QString rowId(int row) const override { return QString::number(row); }
    QString header(int column) const override { return column == 0 ? tr("Person") : column == 1 ? tr("Reply") : QString(); }
    cadair::ui::RowCell cell(int row, int column) const override
    {
        using namespace cadair::ui;
        if (row == 0)
            return column == 0 ? sectionCell(tr("Practitioners")) : RowCell{};
        if (column == 0)
            return textCell(u"Sera Pebble"_s, tr("Social care"), true);
        if (column == 1)
            return row == 1 ? stateCell(Tone::Done, tr("Coming")) : stateCell(Tone::Attention, tr("Not in"), tr("due today"));
        return buttonCell(tr("Record"));
    }
};

/// A screen that counts what the shell does to it.
class FakeScreen final : public cadair::ui::Workspace {
    Q_OBJECT
public:
    FakeScreen(QString id, QString icon, QString rail) : m_id(std::move(id)), m_icon(std::move(icon)), m_rail(std::move(rail))
    {
        auto* card = new cadair::ui::Card(this);
        m_card = card;
        m_table = new cadair::ui::CardTable(card);
        m_table->setRows(new FakeRows(m_table));
        m_table->setColumns({{cadair::ui::ColumnWidth::Kind::Stretch, 120}, {cadair::ui::ColumnWidth::Kind::Contents, 120}, {}});
        card->setBody(m_table);
        content()->addWidget(card, 1);
        addPane(m_table);
        m_second = actions().addSecondary(u"printer"_s);
        m_primary = actions().primary(u"plus-lg"_s);
        refreshTexts();
    }
    QStringList calls;
    bool leaves = true;
    bool idle = true;
    bool narrow = false;
    cadair::ui::CardTable* table() const { return m_table; }

    QString id() const override { return m_id; }
    QString railId() const override { return m_rail; }
    QString iconName() const override { return m_icon; }
    QString name() const override { return m_id == u"today"_s ? tr("Today") : tr("Conferences"); }
    bool wantsNarrowRail() const override { return narrow; }
    bool idleLockAllowed() const override { return idle; }
    bool canLeave() override { return leaves; }
    bool open(const QString& record, const QString& part) override
    {
        calls << u"open %1 %2"_s.arg(record, part).trimmed();
        return record != u"gone"_s;
    }
    void activated() override { calls << u"activated"_s; }
    void aboutToLock() override { calls << u"aboutToLock"_s; }
    void unlocked() override { calls << u"unlocked"_s; }
    std::vector<cadair::ui::Command> commands() const override
    {
        cadair::ui::Command start;
        start.id = u"start"_s;
        start.text = tr("&Start the conference…");
        start.menu = cadair::ui::Menu::Conference;
        start.enabled = false;
        start.whyNot = tr("Nobody has been invited yet");
        return {start};
    }

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange)
            refreshTexts();
        Workspace::changeEvent(event);
    }

private:
    void refreshTexts()
    {
        heading().setTitle(name());
        heading().setContext(tr("Monday, and nothing else"));
        m_card->setTitle(tr("Due"));
        m_card->setSide(tr("10 this week"));
        m_table->setAccessibleName(tr("Due"));
        m_second->setText(tr("Print my list"));
        m_primary->setText(tr("New conference…"));
    }
    QString m_id, m_icon, m_rail;
    cadair::ui::Card* m_card;
    cadair::ui::CardTable* m_table;
    QPushButton* m_second;
    QPushButton* m_primary;
};

/// A window with two screens over a FakeGate.
struct Fixture {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    cadair::FixedClock clock{QDateTime(QDate(2026, 11, 23), QTime(10, 42, 7))};
    cadair::ui::LanguageSwitch languages{cadair::Language::English};
    FakeGate gate;
    cadair::ui::PreparedPrompts prompts;
    cadair::ui::MainWindow window{{languages, gate, prompts, clock, settings}};
    FakeScreen* today = new FakeScreen(u"today"_s, u"calendar2-check"_s, u"today"_s);
    FakeScreen* conferences = new FakeScreen(u"conferences"_s, u"people"_s, u"conferences"_s);

    Fixture()
    {
        window.addWorkspace(today);
        window.addWorkspace(conferences);
    }
};
