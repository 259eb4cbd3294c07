#include "ui/settings/templatespage.h"

#include "core/documents/fieldmeanings.h"
#include "ui/print/documentpreview.h"
#include "ui/settings/sampleshelf.h"
#include "ui/settings/templateeditor.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

// What the page keeps: its lists, the template on show, its draft and what counts. What it says: templatesaying.cpp.

TemplatesPage::TemplatesPage(Desk& desk, SampleShelf& samples, Prompts& prompts, MessageBar& messages, ActionBar& actions, QWidget* parent)
    : SettingsPage(desk, prompts, messages, actions, parent), m_samples(samples), m_language(Language::English), m_listCard(new Card(this)),
      m_list(makeCardList(m_listCard)), m_textCard(new Card(this)), m_languages(new SegmentBar(m_listCard)),
      m_editor(new TemplateEditor(m_textCard)), m_problemList(makeCardList(m_textCard)), m_sideCard(new Card(this)),
      m_sides(new SegmentBar(m_sideCard)), m_pageNote(new TextLabel(m_sideCard, TextSize::Small, Tone::Attention)),
      m_stack(new QStackedWidget(m_sideCard)), m_preview(new DocumentPreview(m_stack)), m_fieldList(makeCardList(m_stack)),
      m_differenceList(makeCardList(m_stack)), m_undo(actions.addSecondary(u"arrow-counterclockwise"_s)), m_shipped(actions.addSecondary())
{
    makeModels();
    layOut();
    connect(m_list, &CardTable::currentChanged, this, &TemplatesPage::showTemplate);
    connect(m_list, &CardTable::rowActivated, this, [this] { m_editor->setFocus(); });
    connect(m_languages, &SegmentBar::choiceMade, this, [this](int index) { setLanguage(index == 0 ? Language::English : Language::Welsh); });
    connect(m_editor, &TemplateEditor::settled, this, &TemplatesPage::keepDraft);
    connect(m_editor, &TemplateEditor::paused, this, &TemplatesPage::check);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (m_toldChanged != verbEnabled())
            refreshState();
    });
    connect(m_problemList, &CardTable::rowActivated, this, [this](const QString& id) {
        const TemplateProblem& problem = m_problems.at(static_cast<size_t>(id.toInt()));
        m_editor->goTo(problem.at >= 0 ? problem.at : m_editor->toPlainText().size());
    });
    connect(m_sides, &SegmentBar::choiceMade, this, &TemplatesPage::showSide);
    connect(m_fieldList, &CardTable::rowActivated, this, &TemplatesPage::insertField);
    connect(m_undo, &QPushButton::clicked, this, &TemplatesPage::undo);
    connect(m_shipped, &QPushButton::clicked, this, &TemplatesPage::backToShipped);
    showButtons(false);
    refreshTexts();
}

void TemplatesPage::layOut()
{
    auto* row = new QHBoxLayout(this);
    scaleLayout(row, {}, 12);
    scaleWidth(m_listCard, 240);
    auto* languages = new QHBoxLayout;
    scaleLayout(languages, {12, 8, 12, 8}, 0);
    languages->addWidget(m_languages);
    languages->addStretch(1);
    m_listCard->body()->addLayout(languages);
    m_listCard->body()->addWidget(m_list, 1);
    m_textCard->body()->addWidget(m_editor, 1);
    m_textCard->body()->addWidget(m_problemList);
    scaleHeight(m_problemList, 132);
    m_sideCard->addHeaderWidget(m_sides);
    m_sideCard->body()->addWidget(m_pageNote);
    m_pageNote->setMargin(px(12));
    m_sideCard->body()->addWidget(m_stack, 1);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_fieldList);
    m_stack->addWidget(m_differenceList);
    m_languages->setTexts({QString(), QString()});
    m_languages->setChosen(0);
    m_sides->setTexts({QString(), QString(), QString()});
    m_sides->setChosen(PageSide);
    row->addWidget(m_listCard);
    row->addWidget(m_textCard, 1);
    row->addWidget(m_sideCard, 1);
}

void TemplatesPage::makeModels()
{
    const auto one = [] { return 1; };
    MadeRows::Makers list;
    list.rows = [this] { return static_cast<int>(m_lines.size()); };
    list.columns = one;
    list.id = [this](int row) { return m_lines.at(static_cast<size_t>(row)).name; };
    list.cell = [this](int row, int) { return listCell(row); };
    m_listRows = new MadeRows(std::move(list), m_list);
    m_list->setRows(m_listRows);
    MadeRows::Makers problems;
    problems.rows = [this] { return static_cast<int>(m_problems.size()); };
    problems.columns = one;
    problems.id = [](int row) { return QString::number(row); };
    problems.cell = [this](int row, int) { return problemCell(row); };
    m_problemRows = new MadeRows(std::move(problems), m_problemList);
    m_problemList->setRows(m_problemRows);
    MadeRows::Makers fields;
    fields.rows = [this] { return static_cast<int>(m_fields.size()); };
    fields.columns = one;
    fields.id = [this](int row) { return m_fields.at(static_cast<size_t>(row)); };
    fields.cell = [this](int row, int) { return fieldCell(row); };
    m_fieldRows = new MadeRows(std::move(fields), m_fieldList);
    m_fieldList->setRows(m_fieldRows);
    MadeRows::Makers differences;
    differences.rows = [this] { return static_cast<int>(m_differences.size()); };
    differences.columns = one;
    differences.id = [](int row) { return QString::number(row); };
    differences.cell = [this](int row, int) { return differenceCell(row); };
    m_differenceRows = new MadeRows(std::move(differences), m_differenceList);
    m_differenceList->setRows(m_differenceRows);
}

void TemplatesPage::read()
{
    if (!m_desk.isOpen())
        return;
    guarded(m_messages, [this] {
        std::vector<TemplateLine> lines = templateLines(m_desk.office());
        std::erase_if(lines, [this](const TemplateLine& line) { return line.language != m_language; });
        m_listRows->changeRows([&] { m_lines = std::move(lines); });
    });
    if (m_list->currentId().isEmpty() && !m_lines.empty())
        m_list->setCurrentId(m_lines.front().name);
    showTemplate();
}

void TemplatesPage::settle()
{
    m_editor->settleNow();
}

void TemplatesPage::clear()
{
    m_listRows->changeRows([this] { m_lines.clear(); });
    m_shownName.clear();
    m_kept.clear();
    m_program.clear();
    m_editor->setSettledText({});
    m_preview->setDocument(std::nullopt);
    m_problemRows->changeRows([this] { m_problems.clear(); });
    m_differenceRows->changeRows([this] { m_differences.clear(); });
    refreshTexts();
}

bool TemplatesPage::choose(const QString& name)
{
    return m_list->setCurrentId(name);
}

void TemplatesPage::setLanguage(Language language)
{
    settle();
    m_language = language;
    m_languages->setChosen(language == Language::English ? 0 : 1);
    m_shownName.clear();
    read();
}

const TemplateLine* TemplatesPage::current() const
{
    const QString name = m_list->currentId();
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const TemplateLine& line) { return line.name == name; });
    return name.isEmpty() || found == m_lines.end() ? nullptr : &*found;
}

void TemplatesPage::showTemplate()
{
    const TemplateLine* line = current();
    if (!line || !m_desk.isOpen() || line->name == m_shownName)
        return;
    const QString name = line->name;
    settle(); // the draft of the one before
    guarded(m_messages, [&] {
        m_kept = templateKept(m_desk.office(), m_language, name);
        m_program = m_desk.rulebook().templates().text(m_language, name);
        m_shownName = name;
        const FieldList& known = m_desk.rulebook().templates().fields(name);
        m_editor->marks().setKnown(known.known);
        m_editor->setSettledText(templateOnDesk(m_desk.office(), m_language, name));
        m_fieldRows->changeRows([&] {
            m_fields.clear();
            for (const QString& field : known.known)
                if (fieldMeanings().contains(field))
                    m_fields.push_back(field);
        });
    });
    check();
}

void TemplatesPage::keepDraft()
{
    if (m_shownName.isEmpty() || !m_desk.isOpen())
        return;
    if (!guarded(m_messages, [this] {
            draftTemplate(m_desk.office(), m_language, m_shownName, m_editor->toPlainText(), m_editor->textCursor().position());
        }))
        return;
    for (TemplateLine& line : m_lines)
        if (line.name == m_shownName)
            line.beingWritten = m_editor->toPlainText() != m_kept;
    m_listRows->touch();
    refreshState();
    Q_EMIT saved();
}

void TemplatesPage::check()
{
    if (m_shownName.isEmpty() || !m_desk.isOpen())
        return;
    const QString text = m_editor->toPlainText();
    m_problemRows->changeRows([&] { m_problems = m_desk.rulebook().templates().problems(m_shownName, text); });
    m_differenceRows->changeRows([&] { m_differences = differentLines(m_program, text); });
    showPage();
    refreshState();
}

void TemplatesPage::showPage()
{
    const TemplateLine* line = current();
    if (!line || !isVisible())
        return;
    const bool readable = std::none_of(m_problems.begin(), m_problems.end(),
                                       [](const TemplateProblem& problem) { return problem.fault == TemplateFault::Unreadable; });
    if (!readable)
        return; // the last page that could be made stays, and the note says so
    guarded(m_messages, [&] {
        const LetterTemplates templates = m_desk.rulebook().templates().with({{{m_language, m_shownName}, m_editor->toPlainText()}});
        const int page = m_preview->currentPage();
        m_preview->setDocument(m_samples.families().compose(*line, templates, m_desk.office()));
        if (page > 0)
            m_preview->goToPage(page);
    });
}

void TemplatesPage::verb()
{
    if (m_shownName.isEmpty() || !m_desk.isOpen())
        return;
    settle();
    std::vector<TemplateProblem> problems;
    if (!guarded(m_messages, [&] { problems = keepTemplate(m_desk.office(), m_language, m_shownName, m_editor->toPlainText()); }))
        return;
    if (!problems.empty()) {
        check();
        m_messages.show({Tone::Attention, [] { return tr("This text was not put to use: something in it would go wrong on paper. It is kept as you typed it. What to mend stands under it."); }, {}});
        m_problemList->setCurrentId(u"0"_s);
        m_editor->goTo(problems.front().at >= 0 ? problems.front().at : m_editor->textCursor().position());
        return;
    }
    m_kept = m_editor->toPlainText();
    m_messages.show({Tone::Done, [] { return tr("In use from now on. Letters that were issued before stay as they are."); }, {}});
    Q_EMIT saved();
    read();
    refreshState();
}

void TemplatesPage::undo()
{
    Question question;
    question.title = tr("Drop what you changed here?");
    question.text = tr("The text goes back to the one in use. What you typed since is lost.");
    question.verbs = {tr("Keep it"), tr("Drop it")};
    if (m_shownName.isEmpty() || m_prompts.ask(this, question) != 1)
        return;
    m_editor->setSettledText(m_kept);
    keepDraft();
    check();
    m_editor->setFocus();
}

void TemplatesPage::backToShipped()
{
    Question question;
    question.title = tr("Back to the text of the program?");
    question.text = tr("From now on this document is written with the program’s own text again. Your text stays in the journal; letters that were issued stay as they are.");
    question.verbs = {tr("Keep ours"), tr("Back to the program’s")};
    if (m_shownName.isEmpty() || m_prompts.ask(this, question) != 1)
        return;
    if (!guarded(m_messages, [this] { dropTemplate(m_desk.office(), m_language, m_shownName); }))
        return;
    Q_EMIT saved();
    m_shownName.clear();
    read();
    m_editor->setFocus();
}

void TemplatesPage::insertField(const QString& name)
{
    // What the program's own text uses as a part is put in as one.
    const QString part = u"{{#%1}}"_s.arg(name);
    QTextCursor caret = m_editor->textCursor();
    caret.insertText(m_program.contains(part) ? part + u"{{/%1}}"_s.arg(name) : u"{{%1}}"_s.arg(name));
    m_editor->setTextCursor(caret);
    m_editor->setFocus();
}

void TemplatesPage::showSide(int side)
{
    m_stack->setCurrentIndex(side);
    m_sides->setChosen(side);
    refreshState();
}

void TemplatesPage::showEvent(QShowEvent* event)
{
    SettingsPage::showEvent(event);
    showPage();
    refreshState();
}

} // namespace cadair::ui

#include "moc_templatespage.cpp"
