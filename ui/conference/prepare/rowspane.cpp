#include "ui/conference/prepare/rowspane.h"

#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/storewords.h"

#include <QEvent>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

RowsPane::RowsPane(const PrepareTools& tools, QWidget* parent)
    : PreparePane(tools, parent), m_card(new Card(this)), m_letters(makeButton(this, ButtonLook::Quiet, u"envelope-paper"_s)),
      m_add(makeButton(this, ButtonLook::Quiet, u"plus-lg"_s)), m_list(new CardTable(this)),
      m_rows(nullptr)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    m_letters->setObjectName(u"letters"_s);
    m_card->addHeaderWidget(m_letters);
    m_card->addHeaderWidget(m_add);
    m_card->setBody(m_list);
    m_list->setRowHeights(40, 54);
    const auto at = [this](int row) { return m_ids.at(static_cast<size_t>(row)); };
    m_rows = new MadeRows({.rows = [this] { return static_cast<int>(m_ids.size()); },
                           .columns = [this] { return static_cast<int>(columns().size()); },
                           .cell = [this, at](int row, int column) { return m_state ? cell(at(row), column) : RowCell{}; },
                           .id = at,
                           .header = [this](int column) { return heading(column); },
                           .spoken = {},
                           .tip = {},
                           .ground = {}},
                          m_list);
    const auto current = [this] { return m_list->currentId(); };
    const auto key = [this, current](Qt::Key which, void (RowsPane::*does)(const QString&)) {
        connect(new QShortcut(QKeySequence(which), m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, [this, current, does] {
            if (m_state && !current().isEmpty())
                (this->*does)(current());
        });
    };
    key(Qt::Key_F2, &RowsPane::openRow);
    key(Qt::Key_Delete, &RowsPane::removeRow);
    connect(m_list, &CardTable::rowActivated, this, [this](const QString& id) {
        if (m_state)
            openRow(id);
    });
    connect(m_list, &CardTable::spacePressed, this, [this](const QString& id) {
        if (m_state)
            markRow(id);
    });
    const auto add = [this, current] {
        if (m_state && m_state->isOpen())
            addRow(current());
    };
    connect(m_list, &CardTable::signPressed, this, [add](const QString&, QChar sign) {
        if (sign == u'+')
            add();
    });
    connect(m_add, &QPushButton::clicked, this, add);
    connect(m_letters, &QPushButton::clicked, this, [this] {
        if (const auto kind = letterKind())
            Q_EMIT lettersWanted(*kind);
    });
}

void RowsPane::finish()
{
    m_list->setColumns(columns());
    m_list->setRows(m_rows);
    refreshTexts();
}

void RowsPane::setState(const PrepareState* state)
{
    const auto renew = [&] {
        m_state = state;
        m_ids = state ? rowIds() : std::vector<QString>{};
    };
    const std::vector<QString> before = m_ids;
    m_state = state;
    if (state && rowIds() == before) {
        renew();
        m_rows->touch();
    } else {
        m_rows->changeRows(renew);
    }
    m_letters->setVisible(state && letterKind().has_value());
    m_add->setVisible(state && state->isOpen() && !addWords().isEmpty());
}

bool RowsPane::showAbout(const QString& id)
{
    const auto found = std::find_if(m_ids.begin(), m_ids.end(), [&](const QString& each) { return each == id || each.endsWith(u':' + id); });
    return found != m_ids.end() && m_list->setCurrentId(*found);
}

bool RowsPane::confirmed(const QString& title, const QString& text, const QStringList& verbs)
{
    Question question;
    question.title = title;
    question.text = text;
    question.verbs = verbs;
    return tools().prompts.ask(this, question) == 1;
}

bool RowsPane::did(const std::function<StepResult()>& step)
{
    QString against;
    try {
        const StepResult result = step();
        if (result.done) {
            Q_EMIT changed();
            return true;
        }
        if (m_state)
            against = sentences(result.verdict.reasons, preparewords::naming(*m_state, tools().desk), screenLanguage()).join(u' ');
    } catch (const StoreError& error) {
        against = storeSentence(error.kind);
    }
    Question told;
    told.title = title();
    told.text = against;
    told.verbs = {tr("Back to the list")};
    tools().prompts.ask(this, told);
    return false;
}

void RowsPane::changeEvent(QEvent* event)
{
    PreparePane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void RowsPane::refreshTexts()
{
    m_card->setTitle(title());
    m_letters->setText(letterWords());
    m_add->setText(addWords());
    m_list->setAccessibleName(title());
    m_list->setAccessibleDescription(keyWords());
}

QString afterKind(const QString& rowId, QLatin1StringView kind)
{
    return rowId.startsWith(kind) && rowId.size() > kind.size() && rowId.at(kind.size()) == u':' ? rowId.mid(kind.size() + 1) : QString();
}

} // namespace cadair::ui

#include "moc_rowspane.cpp"
