#include "ui/settings/phrasespage.h"

#include "core/wording/names.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

const QString freshId = u"new"_s;

const std::vector<NoteKind>& kinds()
{
    static const std::vector<NoteKind> all = [] {
        std::vector<NoteKind> found;
        for (const auto& entry : wordsOf(NoteKind{}))
            found.push_back(entry.value);
        return found;
    }();
    return all;
}

} // namespace

PhrasesPage::PhrasesPage(Desk& desk, Prompts& prompts, MessageBar& messages, ActionBar& actions, QWidget* parent)
    : SettingsPage(desk, prompts, messages, actions, parent), m_card(new Card(this)), m_list(new CardTable(m_card)), m_side(new Card(this)),
      m_note(new TextLabel(this, TextSize::Body, Tone::Muted)), m_kind(new QComboBox(this)), m_english(new SettlingText(this)),
      m_welsh(new SettlingText(this)), m_kindRow(new FieldRow(m_kind, this, FieldRow::LabelPlace::Above)),
      m_englishRow(new FieldRow(m_english, this, FieldRow::LabelPlace::Above)), m_welshRow(new FieldRow(m_welsh, this, FieldRow::LabelPlace::Above)),
      m_remove(actions.addSecondary())
{
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_rows.size()); };
    makers.columns = [] { return 2; };
    makers.id = [this](int row) {
        const Row& at = m_rows.at(static_cast<size_t>(row));
        return at.line ? idOf(*at.line) : QString();
    };
    makers.header = [](int column) { return column == 0 ? tr("Phrase") : tr("Kind of paragraph"); };
    makers.cell = [this](int row, int column) { return cell(row, column); };
    m_model = new MadeRows(std::move(makers), m_list);
    layOut();
    connect(m_list, &CardTable::currentChanged, this, &PhrasesPage::showCurrent);
    connect(m_list, &CardTable::rowActivated, this, [this] {
        if (m_writing)
            text(screenLanguage()).setFocus();
        else
            removeOrHide();
    });
    for (SettlingText* field : {m_english, m_welsh})
        connect(field, &SettlingText::settled, this, &PhrasesPage::keep);
    connect(m_kind, &QComboBox::activated, this, &PhrasesPage::keep);
    connect(m_remove, &QPushButton::clicked, this, &PhrasesPage::removeOrHide);
    showButtons(false);
    refreshTexts();
}

void PhrasesPage::layOut()
{
    m_list->setRows(m_model);
    m_list->setColumns({{ColumnWidth::Kind::Stretch, 260}, {ColumnWidth::Kind::Fixed, 190}});
    m_card->body()->addWidget(m_list, 1);
    QVBoxLayout* rows = m_side->addPadded();
    rows->addWidget(m_note);
    for (FieldRow* row : {m_kindRow, m_englishRow, m_welshRow})
        rows->addWidget(row);
    rows->addStretch(1);
    m_english->setLines(2, 6);
    m_welsh->setLines(2, 6);
    while (m_kind->count() <= static_cast<int>(kinds().size()))
        m_kind->addItem(QString());
    auto* all = new QHBoxLayout(this);
    scaleLayout(all, {}, 12);
    scaleWidth(m_side, 380);
    all->addWidget(m_card, 1);
    all->addWidget(m_side);
}

QString PhrasesPage::idOf(size_t line) const
{
    const PhraseLine& at = m_lines.at(line);
    return at.id ? at.id->text() : u"program/"_s + at.phrase.text.en;
}

const PhraseLine* PhrasesPage::current() const
{
    const QString id = m_list->currentId();
    for (size_t i = 0; i < m_lines.size(); ++i)
        if (idOf(i) == id)
            return &m_lines[i];
    return nullptr;
}

void PhrasesPage::makeRows()
{
    m_rows.clear();
    for (const bool own : {true, false}) {
        std::vector<Row> under;
        for (size_t i = 0; i < m_lines.size(); ++i)
            if (m_lines[i].id.has_value() == own)
                under.push_back({i, own});
        if (!under.empty())
            m_rows.push_back({std::nullopt, own});
        m_rows.insert(m_rows.end(), under.begin(), under.end());
    }
}

void PhrasesPage::read()
{
    if (!m_desk.isOpen())
        return;
    guarded(m_messages, [this] {
        std::vector<PhraseLine> lines = phraseLines(m_desk.office());
        m_model->changeRows([&] {
            m_lines = std::move(lines);
            makeRows();
        });
    });
    if (m_list->currentId().isEmpty() && !m_lines.empty())
        m_list->setCurrentId(idOf(0));
    showCurrent();
}

void PhrasesPage::showCurrent()
{
    if (m_shownId == freshId && !current())
        return;
    if (m_list->currentId() != m_shownId && m_writing)
        settle();
    const PhraseLine* line = current();
    m_shownId = m_list->currentId();
    m_writing = line ? line->id : std::nullopt;
    m_english->setSettledText(line ? line->phrase.text.en : QString());
    m_welsh->setSettledText(line ? line->phrase.text.cy : QString());
    const NoteKind* kind = line && line->phrase.kinds.size() == 1 ? &line->phrase.kinds.front() : nullptr;
    m_kind->setCurrentIndex(kind ? 1 + static_cast<int>(std::find(kinds().begin(), kinds().end(), *kind) - kinds().begin()) : 0);
    refreshTexts();
}

void PhrasesPage::settle()
{
    m_english->settleNow();
    m_welsh->settleNow();
}

void PhrasesPage::clear()
{
    m_model->changeRows([this] {
        m_lines.clear();
        m_rows.clear();
    });
    m_writing.reset();
    m_shownId.clear();
    m_english->setSettledText({});
    m_welsh->setSettledText({});
    refreshTexts();
}

void PhrasesPage::keep()
{
    if (!m_writing || !m_desk.isOpen())
        return;
    UnitPhrase phrase{*m_writing, std::nullopt, {m_english->text(), m_welsh->text()}};
    if (m_kind->currentIndex() > 0)
        phrase.kind = kinds().at(static_cast<size_t>(m_kind->currentIndex() - 1));
    bool kept = false;
    if (!guarded(m_messages, [&] { kept = savePhrase(m_desk.office(), phrase); }) || !kept)
        return; // nothing written yet: the fields wait
    guarded(m_messages, [this] {
        std::vector<PhraseLine> lines = phraseLines(m_desk.office());
        m_model->changeRows([&] {
            m_lines = std::move(lines);
            makeRows();
        });
    });
    if (m_shownId == freshId) {
        m_shownId = phrase.id.text();
        if (!current()) {
            const QSignalBlocker quiet(m_list);
            m_list->setCurrentId(m_shownId);
        }
    }
    refreshTexts();
    Q_EMIT saved();
}

void PhrasesPage::verb()
{
    settle();
    m_list->setCurrentIndex({});
    m_shownId = freshId;
    m_writing = UnitPhraseId::fresh();
    m_english->setSettledText({});
    m_welsh->setSettledText({});
    m_kind->setCurrentIndex(0);
    refreshTexts();
    text(screenLanguage()).setFocus();
}

void PhrasesPage::removeOrHide()
{
    const PhraseLine* line = current();
    if (!line || !m_desk.isOpen())
        return;
    const PhraseLine at = *line;
    if (at.id) {
        Question question;
        question.title = tr("Remove this phrase?");
        question.text = tr("It is no longer offered. Records in which it was used stay as they are.");
        question.verbs = {tr("Keep it"), tr("Remove it")};
        if (m_prompts.ask(this, question) != 1)
            return;
    }
    if (!guarded(m_messages, [&] {
            if (at.id)
                removePhrase(m_desk.office(), *at.id);
            else
                hidePhrase(m_desk.office(), at.phrase.text.en, !at.hidden);
        }))
        return;
    m_writing.reset();
    Q_EMIT saved();
    read();
    m_list->setFocus();
}

QString PhrasesPage::kindWords(const NotePhrase& phrase) const
{
    QStringList words;
    for (const NoteKind kind : phrase.kinds)
        words << nameOf(kind, screenLanguage());
    return words.isEmpty() ? tr("Any") : words.join(u", "_s);
}

RowCell PhrasesPage::cell(int row, int column) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    if (!at.line)
        return column > 0 ? RowCell{} : sectionCell(at.own ? tr("Ours") : tr("The program’s"));
    const PhraseLine& line = m_lines.at(*at.line);
    if (column == 1)
        return mutedCell(kindWords(line.phrase));
    const Language language = screenLanguage();
    const Language other = language == Language::Welsh ? Language::English : Language::Welsh;
    RowCell cell = textCell(line.phrase.text.has(language) ? line.phrase.text.in(language) : line.phrase.text.in(other));
    if (line.id && !(line.phrase.text.has(language) && line.phrase.text.has(other)))
        cell.second = line.phrase.text.has(Language::Welsh) ? tr("In Welsh only") : tr("In English only");
    if (line.hidden) {
        cell.tone = Tone::Muted;
        cell.sideText = tr("Not offered");
    }
    return cell;
}

QString PhrasesPage::context() const
{
    return tr("Sentences that are offered after // while a record is written");
}

QString PhrasesPage::verbText() const
{
    return tr("Add a phrase");
}

std::vector<Command> PhrasesPage::commands() const
{
    Command add{u"settings.phrase.add"_s, tr("&Add a phrase"), {}, Menu::Edit, {}};
    add.run = [self = const_cast<PhrasesPage*>(this)] { self->verb(); };
    return {add};
}

QList<QWidget*> PhrasesPage::panes() const
{
    return {m_card, m_side};
}

void PhrasesPage::showButtons(bool shown)
{
    m_remove->setVisible(shown);
}

void PhrasesPage::refreshTexts()
{
    const PhraseLine* line = current();
    const bool own = m_writing.has_value();
    m_card->setTitle(tr("Phrases for the record"));
    m_list->setAccessibleName(tr("Phrases for the record"));
    m_side->setTitle(own ? (m_shownId == freshId ? tr("A new phrase") : tr("Our phrase")) : tr("A phrase of the program"));
    m_note->setText(own ? tr("“…” is where whoever writes goes on. It is kept as you write.")
                        : tr("The program’s phrases stay as they are. One that you do not want can be left out."));
    m_kindRow->setLabel(tr("Kind of paragraph"));
    m_englishRow->setLabel(tr("In English"));
    m_welshRow->setLabel(tr("In Welsh"));
    m_welshRow->setExplanation(own ? tr("Where one language is missing, it is not offered to those who write in it.") : QString());
    m_kind->setItemText(0, tr("Any"));
    for (size_t i = 0; i < kinds().size(); ++i)
        m_kind->setItemText(static_cast<int>(i + 1), nameOf(kinds()[i], screenLanguage()));
    m_kindRow->setVisible(own || (line && line->phrase.kinds.size() <= 1));
    m_kind->setEnabled(own);
    m_english->setReadOnly(!own);
    m_welsh->setReadOnly(!own);
    m_remove->setText(line && !line->id ? (line->hidden ? tr("Offer it again") : tr("Leave it out")) : tr("Remove it…"));
    m_remove->setEnabled(line != nullptr);
    m_model->touch();
    Q_EMIT actionsChanged();
}

} // namespace cadair::ui

#include "moc_phrasespage.cpp"
