#include "ui/settings/retentionpage.h"

#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/settings/retentioncard.h"
#include "ui/settings/retentionwords.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace cadair::ui {

using namespace Qt::StringLiterals;

RetentionPage::RetentionPage(Desk& desk, Prompts& prompts, MessageBar& messages, ActionBar& actions, QWidget* parent)
    : SettingsPage(desk, prompts, messages, actions, parent), m_card(new Card(this)), m_note(new TextLabel(this, TextSize::Body, Tone::Muted)),
      m_list(new CardTable(m_card)), m_empty(new EmptyState(m_card)), m_rules(new RetentionCard(desk, this)), m_hold(actions.addSecondary()),
      m_destroy(actions.addSecondary()), m_withdraw(actions.addSecondary())
{
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_rows.size()); };
    makers.columns = [] { return static_cast<int>(ColumnCount); };
    makers.id = [this](int row) {
        const Row& at = m_rows.at(static_cast<size_t>(row));
        return at.file ? m_keeping.files.at(*at.file).facts.family.text() : QString();
    };
    makers.header = [](int column) {
        return QStringList{tr("Family"), tr("May go from"), tr("State")}.value(column);
    };
    makers.cell = [this](int row, int column) { return cell(row, column); };
    m_model = new MadeRows(std::move(makers), m_list);
    layOut();
    connect(m_list, &CardTable::currentChanged, this, &RetentionPage::refreshTexts);
    connect(m_list, &CardTable::rowActivated, this, [this] {
        if (const KeptFile* file = current())
            file->verdict.isDue() ? destroy() : holdOrRelease();
    });
    connect(m_hold, &QPushButton::clicked, this, &RetentionPage::holdOrRelease);
    connect(m_destroy, &QPushButton::clicked, this, &RetentionPage::destroy);
    connect(m_withdraw, &QPushButton::clicked, this, &RetentionPage::withdraw);
    connect(m_rules, &RetentionCard::choiceMade, this, &RetentionPage::refreshTexts);
    connect(m_rules, &RetentionCard::entered, this, &RetentionPage::verb);
    showButtons(false);
    refreshTexts();
}

void RetentionPage::layOut()
{
    m_list->setRows(m_model);
    m_list->setColumns({{ColumnWidth::Kind::Stretch, 110}, {ColumnWidth::Kind::Stretch, 140}, {ColumnWidth::Kind::Stretch, 140}});
    m_card->addPadded()->addWidget(m_note);
    m_card->body()->addWidget(m_list, 1);
    m_card->body()->addWidget(m_empty, 1);
    auto* all = new QHBoxLayout(this);
    scaleLayout(all, {}, 12);
    scaleWidth(m_rules, 290);
    all->addWidget(m_card, 1);
    all->addWidget(m_rules);
}

void RetentionPage::makeRows()
{
    m_rows.clear();
    std::optional<Group> last;
    for (size_t i = 0; i < m_keeping.files.size(); ++i) {
        const KeptFile& file = m_keeping.files[i];
        const Group group = file.verdict.isDue() ? Group::Due : file.facts.hold ? Group::Held : Group::Kept;
        if (last != group)
            m_rows.push_back({std::nullopt, group});
        last = group;
        m_rows.push_back({i, group});
    }
}

void RetentionPage::read()
{
    if (!m_desk.isOpen())
        return;
    guarded(m_messages, [this] {
        Keeping keeping = readKeeping(m_desk.office());
        m_model->changeRows([&] {
            m_keeping = std::move(keeping);
            makeRows();
        });
        m_rules->showRules(m_keeping.rules);
    });
    if (m_list->currentId().isEmpty() && !m_keeping.files.empty())
        m_list->setCurrentId(m_keeping.files.front().facts.family.text());
    refreshTexts();
}

void RetentionPage::clear()
{
    m_model->changeRows([this] {
        m_keeping = {};
        m_rows.clear();
    });
    m_rules->clear();
    refreshTexts();
}

const KeptFile* RetentionPage::current() const
{
    const QString id = m_list->currentId();
    for (const KeptFile& file : m_keeping.files)
        if (file.facts.family.text() == id)
            return &file;
    return nullptr;
}

void RetentionPage::changed()
{
    Q_EMIT saved();
    read();
}

void RetentionPage::holdOrRelease()
{
    const KeptFile* file = current();
    if (!file || !m_desk.isOpen())
        return;
    const FamilyId family = file->facts.family;
    const bool held = file->facts.hold.has_value();
    ReasonQuestion question;
    question.title = held ? tr("Release the file of %1?").arg(file->name()) : tr("Put the file of %1 on hold?").arg(file->name());
    question.text = held ? tr("The rules count for it again. Say why it need not be kept any longer.")
                         : tr("It is kept, whatever the rules say, until somebody releases it. Say why: an inquiry, a claim, a request.");
    question.verb = held ? tr("Release it") : tr("Put it on hold");
    const auto reason = m_prompts.askReason(this, question);
    if (!reason)
        return;
    if (guarded(m_messages, [&] {
            if (held)
                releaseFile(m_desk.office(), family, *reason);
            else
                holdFile(m_desk.office(), family, *reason);
        }))
        changed();
    m_list->setFocus();
}

void RetentionPage::destroy()
{
    const KeptFile* file = current();
    if (!file || !file->verdict.isDue() || !m_desk.isOpen())
        return;
    const FamilyId family = file->facts.family;
    const QString name = file->name();
    ErasureExtent extent;
    if (!guarded(m_messages, [&] { extent = wouldGo(m_desk.office(), family); }))
        return;
    Question first;
    first.title = tr("Destroy the file of %1?").arg(name);
    first.text = tr("This goes for good: %1, with everything written about them. Nothing brings it back. The journal keeps that "
                    "a file was destroyed, when, by whom and under which rule, without a name.")
                     .arg(RetentionWords::extent(extent));
    first.verbs = {tr("Keep it"), tr("Destroy it…")};
    first.quietPrimary = true;
    if (m_prompts.ask(this, first) != 1)
        return;
    ReasonQuestion second;
    second.title = tr("Destroy it for good?");
    second.text = tr("To confirm, type the name of the family: %1").arg(name);
    second.verb = tr("Destroy it for good");
    const auto typed = m_prompts.askReason(this, second);
    if (!typed)
        return;
    Destroyed destroyed;
    if (!guarded(m_messages, [&] { destroyed = destroyFile(m_desk.office(), family, {true, *typed}); }))
        return;
    if (!destroyed.refused)
        changed();
    sayDestroyed(destroyed);
    m_list->setFocus();
}

void RetentionPage::sayDestroyed(const Destroyed& destroyed)
{
    if (destroyed.refused == DestroyFault::OtherName)
        return m_messages.show({Tone::Attention, [] { return tr("That is not the name of the family. Nothing was destroyed."); }, {}});
    if (destroyed.refused)
        return m_messages.show({Tone::Attention, [] { return tr("This file is not due, or on hold. Nothing was destroyed."); }, {}});
    QStringList copies;
    for (const QString& path : copiesBeside(m_desk.office()))
        copies << QFileInfo(path).fileName();
    const bool swept = destroyed.swept;
    m_messages.show({swept ? Tone::Done : Tone::Attention, [copies, swept] {
        QStringList words{tr("The file is destroyed. Copies and backups made until now still hold it: destroy them too.")};
        if (!copies.isEmpty())
            words << tr("Beside the casebook stand: %1.").arg(copies.join(u", "_s));
        if (!swept)
            words << tr("The casebook could not be written anew; what went was overwritten where it stood.");
        return words.join(u' ');
    }, {}});
}

void RetentionPage::withdraw()
{
    const RetentionRule* rule = m_rules->current();
    if (!rule || !m_desk.isOpen())
        return;
    const RetentionRule at = *rule;
    Question question;
    question.title = tr("Withdraw this rule?");
    question.text = tr("%1. No file is due by it any longer; the journal keeps it.").arg(RetentionWords::rule(at));
    question.verbs = {tr("Keep it"), tr("Withdraw it")};
    if (m_prompts.ask(this, question) != 1)
        return;
    if (guarded(m_messages, [&] { withdrawRetention(m_desk.office(), at.procedure, at.start); }))
        changed();
}

void RetentionPage::verb()
{
    bool taken = false;
    if (!guarded(m_messages, [&] { taken = m_rules->take(); }) || !taken)
        return;
    changed();
    m_messages.show({Tone::Done, [] { return tr("The rule is adopted. It counts from now on."); }, {}});
}

RowCell RetentionPage::fileCell(const KeptFile& file, int column) const
{
    const Language language = screenLanguage();
    switch (static_cast<Column>(column)) {
    case Who: {
        QStringList words{file.facts.name.trimmed().isEmpty() ? QString() : file.facts.reference};
        if (const auto last = lastEvent(file.facts))
            words << tr("Last event: %1").arg(longDate(*last, language));
        words.removeAll(QString());
        return textCell(file.name(), words.join(u" · "_s));
    }
    case Until:
        return file.verdict.dueOn ? textCell(longDate(*file.verdict.dueOn, language), RetentionWords::rule(*file.verdict.rule))
                                  : mutedCell(u"–"_s);
    case State: return RetentionWords::state(file);
    case ColumnCount: break;
    }
    Q_UNREACHABLE();
}

RowCell RetentionPage::cell(int row, int column) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    if (at.file)
        return fileCell(m_keeping.files.at(*at.file), column);
    return column > 0 ? RowCell{} : sectionCell(groupWords(at.group));
}

QString RetentionPage::groupWords(Group group) const
{
    switch (group) {
    case Group::Due: return tr("Due");
    case Group::Held: return tr("On hold");
    case Group::Kept: return tr("Kept");
    }
    Q_UNREACHABLE();
}

QString RetentionPage::context() const
{
    return tr("When a family’s file may be destroyed, and what keeps it");
}

QString RetentionPage::verbText() const
{
    return m_rules->current() ? tr("Change the rule") : tr("Adopt the rule");
}

std::vector<Command> RetentionPage::commands() const
{
    const KeptFile* file = current();
    Command hold{u"settings.retention.hold"_s, file && file->facts.hold ? tr("&Release the file…") : tr("Put the file on &hold…"), {}, Menu::Edit, {}};
    hold.run = [this] { m_hold->click(); };
    hold.enabled = file != nullptr;
    hold.whyNot = tr("Choose a family of the list first.");
    Command destroy{u"settings.retention.destroy"_s, tr("&Destroy the file…"), {}, Menu::Edit, {}};
    destroy.run = [this] { m_destroy->click(); };
    destroy.enabled = file && file->verdict.isDue();
    destroy.whyNot = tr("Only a file that is due and not on hold can be destroyed.");
    return {hold, destroy};
}

QList<QWidget*> RetentionPage::panes() const
{
    return {m_card, m_rules};
}

void RetentionPage::showButtons(bool shown)
{
    for (QPushButton* button : {m_hold, m_destroy, m_withdraw})
        button->setVisible(shown);
}

void RetentionPage::refreshTexts()
{
    const KeptFile* file = current();
    m_card->setTitle(tr("Files of families"));
    m_list->setAccessibleName(tr("Files of families"));
    m_note->setText(m_keeping.rules.empty() ? tr("No rule is adopted, so no file is ever due.")
                                            : tr("A file goes only when its day has come, nothing about the family is open and nobody put it on hold."));
    m_empty->setSentence(tr("No family is in this casebook yet."));
    m_empty->setVisible(m_keeping.files.empty());
    m_list->setVisible(!m_keeping.files.empty());
    m_hold->setText(file && file->facts.hold ? tr("Release…") : tr("Hold…"));
    m_hold->setEnabled(file != nullptr);
    m_destroy->setText(tr("Destroy…"));
    m_destroy->setEnabled(file && file->verdict.isDue());
    m_withdraw->setText(tr("Withdraw the rule…"));
    m_withdraw->setEnabled(m_rules->current() != nullptr);
    m_rules->refreshTexts();
    m_model->touch();
    Q_EMIT actionsChanged();
}

} // namespace cadair::ui

#include "moc_retentionpage.cpp"
