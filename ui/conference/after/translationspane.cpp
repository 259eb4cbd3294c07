#include "ui/conference/after/translationspane.h"

#include "core/wording/namesofpeople.h"
#include "core/workflow/spelling.h"
#include "ui/conference/after/finishmodel.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"
#include "ui/writing/notewriting.h"
#include "ui/writing/speller.h"

#include <QCryptographicHash>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

QString idOf(const Passage& passage)
{
    return QString::fromLatin1(QCryptographicHash::hash(passage.source.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QStringList nothing() { return {}; }

} // namespace

TranslationsPane::TranslationsPane(Desk& desk, MessageBar& messages, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_messages(messages), m_card(new Card(this)), m_list(new CardTable(this)),
      m_rows(new MadeRows({[this] { return static_cast<int>(m_passages.size()); }, [] { return 2; },
                           [this](int row, int column) { return cell(row, column); },
                           [this](int row) { return idOf(m_passages.at(static_cast<size_t>(row))); }, {}, {}, {}, {}},
                          m_list)),
      m_next(makeButton(this, ButtonLook::Plain, u"chevron-down"_s)), m_words(new Card(this)),
      m_sourceTitle(new TextLabel(this, TextSize::Small, Tone::Muted, true)), m_source(new TextLabel(this)),
      m_fieldTitle(new TextLabel(this, TextSize::Small, Tone::Muted, true)), m_field(new SettlingText(this)),
      m_writing(new NoteWriting(m_field, {nothing, nothing, nothing, [this](const QString& word) {
                                              if (m_speller && guarded(m_messages, [&] { learnWord(m_desk.office(), m_speller->language(), word); }))
                                                  refreshSpeller();
                                          }}))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 12);
    all->addWidget(m_card, 3);
    all->addWidget(m_words, 2);
    m_card->setBody(m_list);
    m_card->addHeaderWidget(m_next);
    m_list->horizontalHeader()->hide();
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setColumns({{ColumnWidth::Kind::Stretch, 300}, {ColumnWidth::Kind::Fixed, 190}});
    m_list->setRows(m_rows);
    auto* side = new QHBoxLayout;
    scaleLayout(side, {16, 12, 16, 12}, 16);
    for (const auto& [title, words] : {std::pair<QWidget*, QWidget*>{m_sourceTitle, m_source}, {m_fieldTitle, m_field}}) {
        auto* column = new QVBoxLayout;
        scaleLayout(column, {}, 4);
        column->addWidget(title);
        column->addWidget(words);
        column->addStretch(1);
        side->addLayout(column, 1);
    }
    m_words->body()->addLayout(side);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_field->setLines(4, 0);
    m_field->installEventFilter(this);
    connect(m_list, &CardTable::currentChanged, this, &TranslationsPane::showCurrent);
    connect(m_list, &CardTable::rowActivated, m_field, qOverload<>(&QWidget::setFocus));
    connect(m_field, &SettlingText::settled, this, &TranslationsPane::keep);
    connect(m_next, &QPushButton::clicked, this, &TranslationsPane::goToNext);
    refreshTexts();
}

TranslationsPane::~TranslationsPane()
{
    m_writing->setSpeller(nullptr); // it outlives the speller by a moment
}

void TranslationsPane::setState(const AfterState* state)
{
    m_state = state && state->isOver() ? state : nullptr;
    m_rows->changeRows([this] {
        m_passages.clear();
        if (m_state && m_desk.isOpen())
            m_passages = passagesOf(m_state->open, m_state->written);
    });
    if (m_rows->rowOf(m_list->currentId()) < 0 && !m_passages.empty())
        m_list->setCurrentId(m_rows->rowId(0));
    refreshSpeller();
    showCurrent();
}

void TranslationsPane::refreshSpeller()
{
    if (!m_state || m_passages.empty() || !m_desk.isOpen()) {
        m_writing->setSpeller(nullptr);
        m_speller.reset();
        return;
    }
    const Language into = m_passages.front().into;
    QStringList known;
    if (!guarded(m_messages, [&] { known = knownWords(m_desk.office(), m_state->file(), into); }))
        return;
    if (!m_speller || m_speller->language() != into) {
        m_writing->setSpeller(nullptr);
        m_speller = std::make_unique<Speller>(dictionaryFolder(), into);
    }
    m_speller->setKnown(known);
    m_writing->setSpeller(m_speller.get());
}

int TranslationsPane::currentRow() const
{
    return m_rows->rowOf(m_list->currentId());
}

RowCell TranslationsPane::cell(int row, int column) const
{
    const Passage& passage = m_passages.at(static_cast<size_t>(row));
    if (column == 0)
        return textCell(QString(passage.source).replace(u'\n', u' '));
    const QString where = passage.place == TextPlace::Letters ? tr("in letters and plans") : tr("in the minutes");
    return passage.text.isEmpty() ? waitingCell(tr("As it was written"), where) : stateCell(Tone::Done, tr("Translated"), where);
}

void TranslationsPane::showCurrent()
{
    const int row = currentRow();
    const QString source = row < 0 ? QString() : m_passages.at(static_cast<size_t>(row)).source;
    const QString text = row < 0 ? QString() : m_passages.at(static_cast<size_t>(row)).text;
    if (source != m_shown) {
        settle();
        m_shown = source;
        m_field->setSettledText(text);
    } else if (m_field->isSettled() && m_field->text().trimmed() != text) { // translated elsewhere; a space just typed stays
        m_field->setSettledText(text);
    }
    refreshTexts();
}

void TranslationsPane::settle()
{
    m_field->settleNow();
}

void TranslationsPane::keep(const QString& text)
{
    if (!m_state || !m_desk.isOpen() || m_shown.isEmpty() || m_passages.empty())
        return;
    const auto known = std::find_if(m_passages.begin(), m_passages.end(), [this](const Passage& each) { return each.source == m_shown; });
    if (known == m_passages.end() || known->text == text.trimmed())
        return;
    const Language into = known->into;
    if (guarded(m_messages, [&] { keepTranslation(m_desk.office(), m_state->id(), into, m_shown, text); }))
        Q_EMIT changed();
}

void TranslationsPane::goToNext()
{
    settle();
    const int count = m_rows->rows();
    for (int step = 1; step <= count; ++step) {
        const int row = (std::max(0, currentRow()) + step) % count;
        if (!m_passages.at(static_cast<size_t>(row)).text.isEmpty())
            continue;
        m_list->setCurrentId(m_rows->rowId(row));
        m_field->setFocus();
        return;
    }
    m_messages.show({Tone::Done, [] { return tr("Every passage is translated."); }, {}});
}

bool TranslationsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier) {
            goToNext();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TranslationsPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void TranslationsPane::refreshTexts()
{
    const int row = currentRow();
    const bool any = !m_passages.empty();
    const Language into = any ? m_passages.front().into : screenLanguage();
    const Language from = into == Language::Welsh ? Language::English : Language::Welsh;
    const auto open = std::count_if(m_passages.begin(), m_passages.end(), [](const Passage& each) { return each.text.isEmpty(); });
    m_card->setTitle(any ? tr("What was written, in the other language") : tr("Everybody reads the language of the record"));
    m_card->setSide(any ? tr("%n to translate", nullptr, static_cast<int>(open)) : QString());
    m_list->setAccessibleName(tr("Passages to translate"));
    m_list->setAccessibleDescription(tr("Enter goes to the translation. Ctrl+Enter there keeps it and goes to the next passage."));
    m_next->setText(tr("Next to translate"));
    m_next->setToolTip(tr("Keeps this one and goes to the next (Ctrl+Enter)"));
    m_next->setVisible(any);
    m_words->setVisible(any);
    m_words->setTitle(tr("This passage"));
    m_sourceTitle->setText(tr("As it was written (%1)").arg(nameOf(from, screenLanguage())));
    m_source->setText(row < 0 ? QString() : m_passages.at(static_cast<size_t>(row)).source);
    m_fieldTitle->setText(tr("As it stands in the papers (%1)").arg(nameOf(into, screenLanguage())));
    m_field->setAccessibleName(m_fieldTitle->text());
    m_field->setPlaceholderText(tr("Until it is translated it stands as it was written."));
    m_field->setEnabled(row >= 0);
}

} // namespace cadair::ui

#include "moc_translationspane.cpp"
