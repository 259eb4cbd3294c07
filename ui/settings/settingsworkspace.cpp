#include "ui/settings/settingsworkspace.h"

#include "core/wording/keynames.h"
#include "core/wording/localwords.h"
#include "ui/language/languageswitch.h"
#include "ui/settings/adoptform.h"
#include "ui/settings/letterheadpage.h"
#include "ui/settings/localwordsonscreen.h"
#include "ui/settings/phrasespage.h"
#include "ui/settings/profilecard.h"
#include "ui/settings/recordingcard.h"
#include "ui/settings/retentionpage.h"
#include "ui/settings/templatespage.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/currentstack.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

enum Shown { All, OnlyAdopted };

} // namespace

SettingsWorkspace::SettingsWorkspace(Desk& desk, Prompts& prompts, QWidget* parent)
    : Workspace(parent), m_desk(desk), m_prompts(prompts), m_samples(desk.rulebook()), m_pages(new SegmentBar(this)),
      m_scroll(new LeastScroll(this)), m_stack(new CurrentStack(m_scroll)), m_letterhead(new LetterheadPage(desk, m_samples, prompts, messages(), actions(), m_stack)),
      m_templates(new TemplatesPage(desk, m_samples, prompts, messages(), actions(), m_stack)),
      m_phrases(new PhrasesPage(desk, prompts, messages(), actions(), m_stack)),
      m_retention(new RetentionPage(desk, prompts, messages(), actions(), m_stack)), m_profiles(new ProfileCard(desk, this)), m_card(new Card(this)),
      m_table(new CardTable(m_card)), m_filter(new SegmentBar(m_card)), m_side(new QStackedWidget(this)), m_form(new AdoptForm(desk, m_side)),
      m_recording(new RecordingCard(desk, messages(), m_side)), m_recordings(actions().addSecondary(u"mic"_s)),
      m_withdraw(actions().addSecondary(u"arrow-counterclockwise"_s)), m_notNow(actions().addRight()), m_verb(actions().primary())
{
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_rows.size()); };
    makers.columns = [] { return static_cast<int>(ColumnCount); };
    makers.id = [this](int row) {
        const Row& at = m_rows.at(static_cast<size_t>(row));
        return at.line ? m_lines.at(*at.line).gap.key : QString();
    };
    makers.header = [](int column) {
        const QStringList words{tr("What"), tr("The text says"), tr("Here")};
        return words.value(column);
    };
    makers.cell = [this](int row, int column) { return cell(row, column); };
    makers.spoken = [this](int row) { return spoken(row); };
    m_model = new MadeRows(std::move(makers), m_table);
    layOut();
    connect(m_table, &CardTable::rowActivated, this, &SettingsWorkspace::beginEditing);
    connect(m_table, &CardTable::currentChanged, this, &SettingsWorkspace::showCurrent);
    connect(m_filter, &SegmentBar::choiceMade, this, &SettingsWorkspace::filterRows);
    connect(m_profiles, &ProfileCard::choiceMade, this, &SettingsWorkspace::read);
    connect(m_form, &AdoptForm::left, this, &SettingsWorkspace::endEditing);
    connect(m_form, &AdoptForm::entered, this, &SettingsWorkspace::adopt);
    connect(m_recordings, &QPushButton::clicked, this, [this] { showRecording(!showsRecording()); });
    connect(m_recording, &RecordingCard::saved, this, &Workspace::saved);
    connect(m_recording, &RecordingCard::left, this, [this] { showRecording(false); });
    connect(m_notNow, &QPushButton::clicked, this, &SettingsWorkspace::endEditing);
    connect(m_withdraw, &QPushButton::clicked, this, &SettingsWorkspace::withdraw);
    connect(m_verb, &QPushButton::clicked, this, [this] {
        if (SettingsPage* shown = page())
            shown->verb();
        else
            m_form->isEditing() ? adopt() : beginEditing();
    });
    addPages();
    refreshTexts();
}

void SettingsWorkspace::layOut()
{
    m_table->setRows(m_model);
    m_table->setColumns({{ColumnWidth::Kind::Stretch, 190}, {ColumnWidth::Kind::Fixed, 150}, {ColumnWidth::Kind::Fixed, 200}});
    m_filter->setTexts({QString(), QString()});
    m_filter->setChosen(All);
    m_card->addHeaderWidget(m_filter);
    m_card->body()->addWidget(m_table, 1);
    auto* local = new QWidget(m_stack);
    auto* row = new QHBoxLayout(local);
    scaleLayout(row, {}, 12);
    scaleWidth(m_profiles, 220);
    scaleWidth(m_side, 330);
    m_side->addWidget(m_form);
    m_side->addWidget(m_recording);
    row->addWidget(m_profiles);
    row->addWidget(m_card, 1);
    row->addWidget(m_side);
    m_stack->addWidget(local);
    m_stack->setLeast(680, 380);
    m_scroll->hold(m_stack);
    content()->addWidget(m_scroll, 1);
    addPane(m_profiles);
    addPane(m_card);
    addPane(m_side);
}

QString SettingsWorkspace::id() const { return u"settings"_s; }
QString SettingsWorkspace::iconName() const { return u"gear"_s; }
QString SettingsWorkspace::name() const { return tr("Settings"); }

void SettingsWorkspace::activated()
{
    read();
    refreshPage();
    if (!page() && !m_form->isEditing())
        m_table->setFocus();
}

bool SettingsWorkspace::canLeave()
{
    if (SettingsPage* shown = page())
        shown->settle();
    if (m_form->isEditing() && !m_form->isTouched())
        endEditing();
    m_recording->settle();
    return true; // what was typed waits here
}

void SettingsWorkspace::aboutToLock()
{
    clearPages();
    m_recording->settle();
    m_recording->clear();
    m_form->clear();
    m_model->changeRows([this] {
        m_lines.clear();
        m_rows.clear();
    });
    m_profiles->offer({});
    messages().dismiss();
    refreshTexts();
}

void SettingsWorkspace::unlocked()
{
    read();
    refreshPage();
}

void SettingsWorkspace::read()
{
    if (!m_desk.isOpen())
        return;
    if (m_form->isEditing() && m_form->isTouched())
        return; // the fields speak of a line that must not change under them
    guarded(messages(), [this] {
        m_recording->read();
        m_profiles->offer(unitsProcedures(m_desk.office()));
        const Procedure* procedure = m_profiles->chosen();
        std::vector<LocalLine> lines = procedure ? localLines(m_desk.office(), procedure->id) : std::vector<LocalLine>{};
        m_model->changeRows([&] {
            m_lines = std::move(lines);
            m_rows = rowsOf(m_lines);
        });
    });
    standOnWanted();
}

std::vector<SettingsWorkspace::Row> SettingsWorkspace::rowsOf(const std::vector<LocalLine>& lines) const
{
    const bool adoptedOnly = m_filter->chosen() == OnlyAdopted;
    std::vector<Row> rows;
    const auto add = [&](bool open, const std::optional<DocumentKey>& document) {
        std::vector<Row> under;
        for (size_t i = 0; i < lines.size(); ++i) {
            const Gap& gap = lines[i].gap;
            const std::optional<DocumentKey> copies = gap.kind == GapKind::Copy ? gap.document : std::nullopt;
            if (gap.open == open && copies == document && (!adoptedOnly || lines[i].value))
                under.push_back({i, open, document, 0});
        }
        if (under.empty())
            return;
        rows.push_back({std::nullopt, open, document, static_cast<int>(under.size())});
        rows.insert(rows.end(), under.begin(), under.end());
    };
    add(true, std::nullopt);
    std::vector<DocumentKey> documents;
    for (const LocalLine& line : lines)
        if (line.gap.kind == GapKind::Copy && std::find(documents.begin(), documents.end(), *line.gap.document) == documents.end())
            documents.push_back(*line.gap.document);
    for (const DocumentKey& document : documents)
        add(true, document);
    add(false, std::nullopt);
    return rows;
}

void SettingsWorkspace::filterRows()
{
    m_model->changeRows([this] { m_rows = rowsOf(m_lines); });
    standOnWanted();
}

void SettingsWorkspace::standOnWanted()
{
    if (!m_wanted.isEmpty() && m_table->setCurrentId(m_wanted))
        m_wanted.clear();
    else if (m_table->currentId().isEmpty())
        for (const Row& row : m_rows)
            if (row.line) {
                m_table->setCurrentId(m_lines[*row.line].gap.key);
                break;
            }
    showCurrent();
    refreshTexts();
}

const LocalLine* SettingsWorkspace::current() const
{
    const QString key = m_table->currentId();
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const LocalLine& line) { return line.gap.key == key; });
    return key.isEmpty() || found == m_lines.end() ? nullptr : &*found;
}

void SettingsWorkspace::showCurrent()
{
    if (m_form->isEditing() && m_form->isTouched())
        return; // what is being typed stays until it is taken or left
    const LocalLine* line = current();
    m_form->showLine(m_profiles->chosen(), line ? std::optional(*line) : std::nullopt);
    refreshActions();
}

bool SettingsWorkspace::showsRecording() const
{
    return m_side->currentWidget() == m_recording;
}

void SettingsWorkspace::showRecording(bool shown)
{
    m_recording->settle();
    m_side->setCurrentWidget(shown ? static_cast<QWidget*>(m_recording) : m_form);
    refreshActions();
    if (shown)
        m_recording->howToAsk().setFocus();
    else
        m_table->setFocus();
}

void SettingsWorkspace::beginEditing()
{
    if (showsRecording())
        showRecording(false);
    if (m_form->isEditing() && m_form->isTouched()) { // another line is opened only once this one is settled
        m_form->setFocus();
        return;
    }
    showCurrent();
    m_form->edit();
    refreshActions();
}

void SettingsWorkspace::endEditing()
{
    m_form->leave();
    showCurrent();
    m_table->setFocus();
}

void SettingsWorkspace::adopt()
{
    bool taken = false;
    if (!guarded(messages(), [&] { taken = m_form->take(); }) || !taken)
        return;
    m_form->leave();
    Q_EMIT saved();
    read();
    m_table->setFocus();
}

void SettingsWorkspace::withdraw()
{
    const LocalLine* line = current();
    const Procedure* procedure = m_profiles->chosen();
    if (!line || !line->value || !procedure)
        return;
    Question question;
    question.title = tr("Withdraw “%1”?").arg(localValue(line->gap, *line->value, screenLanguage()));
    question.text = tr("From now on the procedure alone counts here. What was adopted, by whom and why stays in the journal.");
    question.verbs = {tr("Keep it"), tr("Withdraw")};
    if (m_prompts.ask(this, question) != 1)
        return;
    if (!guarded(messages(), [&] { withdrawLocal(m_desk.office(), procedure->id, QString(line->gap.key)); }))
        return;
    Q_EMIT saved();
    read();
    m_table->setFocus();
}

int SettingsWorkspace::adopted() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [](const LocalLine& line) { return line.value.has_value(); }));
}

void SettingsWorkspace::changeEvent(QEvent* event)
{
    Workspace::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void SettingsWorkspace::refreshActions()
{
    if (const SettingsPage* shown = page()) {
        for (QPushButton* button : {m_recordings, m_withdraw, m_notNow})
            button->setVisible(false);
        m_verb->setVisible(!shown->verbText().isEmpty());
        m_verb->setText(shown->verbText());
        m_verb->setEnabled(shown->verbEnabled());
        Q_EMIT commandsChanged();
        return;
    }
    m_verb->setEnabled(true);
    const LocalLine* line = current();
    const bool editing = m_form->isEditing();
    m_recordings->setVisible(!editing);
    m_recordings->setText(showsRecording() ? tr("Back to the procedure") : tr("Requests to record…"));
    m_withdraw->setVisible(!editing && line && line->value);
    m_notNow->setVisible(editing);
    m_verb->setVisible(editing || line);
    m_withdraw->setText(tr("Withdraw…"));
    m_notNow->setText(tr("Not now"));
    m_verb->setText(editing ? tr("Adopt it") : line && line->value ? tr("Change the local value…") : tr("Adopt a local value…"));
    Q_EMIT commandsChanged();
}

void SettingsWorkspace::refreshTexts()
{
    heading().setTitle(name());
    heading().setContext(page() ? page()->context()
                                : tr("What a procedure does not say, a unit may decide for itself; it is shown as local wherever it counts"));
    m_pages->setTexts({tr("Local procedures"), tr("Letterhead"), tr("Templates"), tr("Phrases"), tr("Keeping")});
    m_pages->setAccessibleTexts({tr("Page: local procedures"), tr("Page: letterhead"), tr("Page: templates"), tr("Page: phrases"), tr("Page: how long files are kept")});
    m_card->setTitle(tr("Beside the procedure"));
    m_card->setSide(tr("%n adopted", nullptr, adopted()));
    m_filter->setTexts({tr("All"), tr("Adopted")});
    m_filter->setAccessibleTexts({tr("Show every line"), tr("Show only what is adopted")});
    m_table->setAccessibleName(tr("What the procedure leaves open, and what is adopted here"));
    refreshActions();
}

} // namespace cadair::ui

#include "moc_settingsworkspace.cpp"
