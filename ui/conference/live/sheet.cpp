#include "ui/conference/live/sheet.h"

#include "core/workflow/meeting.h"
#include "ui/conference/live/drafts.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

namespace cadair::ui {

using namespace Qt::StringLiterals;

Sheet::Sheet(const LiveTools& tools, const LiveState& state, QWidget* parent)
    : QWidget(parent), m_tools(tools), m_state(state), m_title(new TextLabel(this, TextSize::Section, Tone::Plain, true)),
      m_intro(new TextLabel(this)), m_body(new QVBoxLayout), m_refusal(new TextLabel(this, TextSize::Body, Tone::Stopped, true)),
      m_notNow(makeButton(this, ButtonLook::Plain)), m_verb(makeButton(this, ButtonLook::Primary))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 0);
    auto* head = new QVBoxLayout;
    scaleLayout(head, {16, 12, 16, 10}, 4);
    head->addWidget(m_title);
    head->addWidget(m_intro);
    all->addLayout(head);
    all->addWidget(new Hairline(this));

    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(scroll);
    auto* rows = new QVBoxLayout(inside);
    scaleLayout(rows, {16, 12, 16, 12}, 12);
    scaleLayout(m_body, {}, 12);
    rows->addLayout(m_body);
    rows->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    all->addWidget(scroll, 1);

    all->addWidget(new Hairline(this));
    auto* foot = new QHBoxLayout;
    scaleLayout(foot, {16, 8, 8, 8}, 8);
    foot->addWidget(m_refusal, 4);
    foot->addStretch(1);
    foot->addWidget(m_notNow);
    foot->addWidget(m_verb);
    all->addLayout(foot);
    setLive(m_notNow);
    setLive(m_verb);
    m_refusal->hide();
    m_refusal->setTextFormat(Qt::PlainText);
    connect(m_notNow, &QPushButton::clicked, this, [this] {
        settle();
        Q_EMIT finished(false);
    });
    connect(m_verb, &QPushButton::clicked, this, &Sheet::press);
}

QWidget* Sheet::firstField() const
{
    QWidget* first = m_body->count() > 0 ? firstFocusIn(m_body->parentWidget()) : nullptr;
    return first ? first : m_verb->isVisibleTo(this) ? m_verb : m_notNow;
}

QString Sheet::refusal() const
{
    return m_refusal->isVisibleTo(this) ? m_refusal->text() : QString();
}

void Sheet::setHead(const QString& title, const QString& intro)
{
    m_title->setText(title);
    m_intro->setText(intro);
    m_intro->setVisible(!intro.isEmpty());
    setAccessibleName(title);
}

void Sheet::setVerb(const QString& verb)
{
    m_verb->setText(verb);
}

void Sheet::setVerbVisible(bool visible)
{
    m_verb->setVisible(visible);
}

void Sheet::setNotNow(const QString& words)
{
    m_notNow->setText(words);
}

void Sheet::setRefusal(const QString& words)
{
    m_refusal->setText(words);
    m_refusal->setVisible(!words.isEmpty());
}

TextLabel* Sheet::addWords(bool strong)
{
    auto* label = new TextLabel(this, TextSize::Body, Tone::Plain, strong);
    m_body->addWidget(label);
    return label;
}

bool Sheet::did(const std::function<StepResult()>& step)
{
    try {
        const StepResult result = step();
        const QStringList why = sentences(result.verdict.reasons, livewords::naming(m_state, m_tools.desk), screenLanguage());
        setRefusal(result.done ? QString() : why.join(u' '));
        return result.done;
    } catch (const StoreError& error) {
        setRefusal(storeSentence(error.kind));
        return false;
    }
}

void Sheet::keep(SettlingText* field, const QString& name)
{
    const QString box = u"live/%1/sheet/%2"_s.arg(m_state.file().conference.id.text(), name);
    m_kept.emplace_back(field, box);
    keepAsDraft(field, m_tools.desk, box, [this](StoreFailure failure) { setRefusal(storeSentence(failure)); });
}

void Sheet::settle()
{
    for (SettlingText* field : findChildren<SettlingText*>())
        field->settleNow();
}

void Sheet::press()
{
    if (!take())
        return;
    for (const auto& [field, box] : m_kept) { // what was typed has found its place
        field->setSettledText({});
        if (m_tools.desk.isOpen())
            did([&, &kept = box] {
                clearDraft(m_tools.desk.office(), kept);
                return StepResult{{Outcome::Satisfied, {}, {}}, true};
            });
    }
    Q_EMIT finished(true);
}

void Sheet::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && parentWidget()) { // once it is left, what it speaks of may be gone
        setRefusal({}); // said in the language of before
        refreshTexts();
    }
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        settle();
        Q_EMIT finished(false);
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Sheet::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refreshTexts();
}

} // namespace cadair::ui

#include "moc_sheet.cpp"
