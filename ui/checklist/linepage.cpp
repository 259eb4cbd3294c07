#include "ui/checklist/linepage.h"

#include "core/workflow/meeting.h"
#include "ui/checklist/checklistwords.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

LinePage::LinePage(const Desk& desk, MessageBar& messages, QWidget* parent)
    : QScrollArea(parent), m_desk(desk), m_messages(messages), m_titleLabel(new TextLabel(this, TextSize::Section, Tone::Plain, true)),
      m_state(new TextLabel(this, TextSize::Small, Tone::Muted)), m_answerLabel(new TextLabel(this, TextSize::Small, Tone::Muted, true)),
      m_answer(new SettlingText(this)), m_refusal(new TextLabel(this, TextSize::Body, Tone::Attention)),
      m_tick(makeButton(this, ButtonLook::Strong, u"check-lg"_s)), m_keep(makeButton(this, ButtonLook::Plain)),
      m_notApplicable(makeButton(this, ButtonLook::Plain)), m_takeBack(makeButton(this, ButtonLook::Quiet)),
      m_back(makeButton(this, ButtonLook::Quiet, u"arrow-left"_s)), m_rulesLabel(new TextLabel(this, TextSize::Small, Tone::Muted, true))
{
    layOut();
    connect(m_tick, &QPushButton::clicked, this, [this] { press(AnswerState::Ticked); });
    connect(m_keep, &QPushButton::clicked, this, [this] { press(AnswerState::Answered); });
    connect(m_notApplicable, &QPushButton::clicked, this, [this] { press(AnswerState::NotApplicable); });
    connect(m_takeBack, &QPushButton::clicked, this, &LinePage::takenBack);
    connect(m_back, &QPushButton::clicked, this, &LinePage::backWanted);
    connect(m_answer, &SettlingText::settled, this, &LinePage::keepDraftOf);
    refreshTexts();
}

void LinePage::layOut()
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    auto* page = new QVBoxLayout(inside);
    scaleLayout(page, {16, 12, 16, 16}, 8);
    auto* head = new QHBoxLayout;
    scaleLayout(head, {}, 12);
    head->addWidget(m_titleLabel, 1);
    head->addWidget(m_back, 0, Qt::AlignTop);
    page->addLayout(head);
    page->addWidget(m_state);
    page->addWidget(m_answerLabel);
    m_answer->setLines(2, 6);
    page->addWidget(m_answer);
    page->addWidget(m_refusal);
    auto* verbs = new QHBoxLayout;
    scaleLayout(verbs, {}, 8);
    for (QPushButton* verb : {m_tick, m_keep, m_notApplicable, m_takeBack})
        verbs->addWidget(verb);
    verbs->addStretch(1);
    page->addLayout(verbs);
    page->addWidget(new Hairline(inside));
    page->addWidget(m_rulesLabel);
    m_ruleLines = new QVBoxLayout;
    scaleLayout(m_ruleLines, {}, 2);
    page->addLayout(m_ruleLines);
    page->addStretch(1);
    setWidget(inside);
    viewport()->setAutoFillBackground(false); // the card's white shows
    inside->setAutoFillBackground(false);
}

QWidget* LinePage::firstField() const
{
    return m_writable && m_line ? static_cast<QWidget*>(m_answer) : m_back;
}

QString LinePage::box() const
{
    return u"checklist/"_s + (m_drafts.isEmpty() ? m_conference->text() : m_drafts) + u'/' + wordOf(m_line->moment) + u'/' + m_line->group;
}

void LinePage::showLine(const OpenConference& conference, const ChecklistLine& line, bool writable)
{
    settle();
    m_conference = conference.file.conference.id;
    m_procedure = conference.procedure;
    m_line = line;
    m_title = line.text;
    m_rules = line.rules;
    m_writable = writable;
    m_refusal->clear();
    QString text = line.answer ? line.answer->text : QString();
    guarded(m_messages, [&] {
        if (const auto draft = draftIn(m_desk.office(), box()))
            text = draft->text;
    });
    m_answer->setSettledText(text);
    refreshTexts();
    verticalScrollBar()->setValue(0);
}

void LinePage::refresh(const OpenConference& conference, const ChecklistLine& line)
{
    m_procedure = conference.procedure;
    m_line = line;
    m_rules = line.rules;
    refreshTexts();
}

void LinePage::clear()
{
    settle();
    m_line.reset();
    m_conference.reset();
    m_procedure = nullptr;
    m_rules.clear();
    m_title = {};
    m_answer->setSettledText({});
    refreshTexts();
}

void LinePage::settle()
{
    m_answer->settleNow();
}

void LinePage::keepDraftOf(const QString& text)
{
    if (!m_line || !m_conference || !m_writable || !m_desk.isOpen())
        return;
    const bool asAnswered = m_line->answer && m_line->answer->text == text.trimmed();
    guarded(m_messages, [&] {
        if (text.trimmed().isEmpty() || asAnswered)
            clearDraft(m_desk.office(), box());
        else
            keepDraft(m_desk.office(), box(), text);
    });
    Q_EMIT kept();
}

void LinePage::press(AnswerState state)
{
    if (!m_line)
        return;
    const QString text = m_answer->text().trimmed();
    if (state != AnswerState::Ticked && text.isEmpty()) {
        m_refusal->setText(state == AnswerState::Answered ? tr("Write the answer first; it goes into the record.")
                                                          : tr("Write first why it does not apply; it goes into the record."));
        m_refusal->show();
        m_answer->setFocus();
        return;
    }
    m_answer->settleNow();
    guarded(m_messages, [this] { clearDraft(m_desk.office(), box()); });
    Q_EMIT answered(state, text);
}

void LinePage::refreshRules()
{
    for (QWidget* label : m_ruleLabels)
        delete label;
    m_ruleLabels.clear();
    const auto add = [&](const QString& words, TextSize size, Tone tone, bool strong = false) {
        if (words.isEmpty())
            return;
        auto* label = new TextLabel(widget(), size, tone, strong);
        label->setText(words);
        if (strong) // a rule begins
            label->setContentsMargins(0, px(8), 0, 0);
        m_ruleLines->addWidget(label);
        label->show();
        m_ruleLabels.push_back(label);
    };
    for (const RuleId& id : m_rules) {
        const Rule* rule = m_procedure ? m_procedure->rule(id) : nullptr;
        if (!rule)
            continue;
        const checklistwords::RuleWords words = checklistwords::ruleWords(*rule, *m_procedure);
        add(words.head, TextSize::Small, Tone::Plain, true);
        add(words.text, TextSize::Body, Tone::Plain);
        add(words.source, TextSize::Small, Tone::Muted);
        add(words.note, TextSize::Small, Tone::Note);
    }
    fitRules();
}

/// Wrapped words are given the height they need at the width there is: beside a scroll bar the layout comes out short.
void LinePage::fitRules()
{
    const int width = viewport()->width() - 2 * px(16);
    for (QWidget* label : m_ruleLabels) {
        label->setMinimumHeight(0); // what it asked for at another width counts no longer
        label->setMinimumHeight(std::max(0, label->heightForWidth(width)));
    }
}

void LinePage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fitRules();
}

void LinePage::refreshTexts()
{
    const Language language = screenLanguage();
    m_titleLabel->setText(m_title.in(language));
    m_state->setText(!m_line ? QString() : m_line->answer ? checklistwords::answered(*m_line->answer) : tr("Not answered yet"));
    m_state->setVisible(m_line.has_value());
    m_answerLabel->setText(tr("In words, where words are needed"));
    m_answer->setAccessibleName(m_answerLabel->text());
    m_tick->setText(tr("Tick"));
    m_keep->setText(tr("Keep the answer"));
    m_notApplicable->setText(tr("Does not apply"));
    m_takeBack->setText(tr("Take it back"));
    m_back->setText(tr("Back to the list"));
    m_rulesLabel->setText(tr("Why? What the procedure says"));
    const bool answerable = m_line && m_writable;
    for (QWidget* part : {static_cast<QWidget*>(m_answerLabel), static_cast<QWidget*>(m_answer), static_cast<QWidget*>(m_tick),
                          static_cast<QWidget*>(m_keep), static_cast<QWidget*>(m_notApplicable)})
        part->setVisible(answerable);
    m_takeBack->setVisible(answerable && m_line->answer.has_value());
    m_refusal->setVisible(answerable && !m_refusal->text().isEmpty());
    refreshRules();
}

void LinePage::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_refusal->clear();
        refreshTexts();
    }
}

void LinePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backWanted();
        event->accept();
        return;
    }
    QScrollArea::keyPressEvent(event);
}

} // namespace cadair::ui

#include "moc_linepage.cpp"
