#include "ui/conference/prepare/prepareform.h"

#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/page.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

namespace cadair::ui {

using namespace Qt::StringLiterals;

PrepareForm::PrepareForm(const PrepareTools& tools, const PrepareState& state, QWidget* parent)
    : QWidget(parent), m_tools(tools), m_state(state), m_card(new Card(this)), m_body(new QVBoxLayout),
      m_refusalIcon(new IconLabel(this, shape::attention, Tone::Stopped)), m_refusal(new TextLabel(this, TextSize::Body, Tone::Stopped)),
      m_notNow(makeButton(this, ButtonLook::Plain)), m_verb(makeButton(this, ButtonLook::Primary))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    auto* scroll = new QScrollArea(m_card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(scroll);
    auto* rows = new QVBoxLayout(inside);
    scaleLayout(rows, {16, 12, 16, 12}, 12);
    scaleLayout(m_body, {}, 10);
    rows->addLayout(m_body);
    rows->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_card->body()->addWidget(scroll, 1);
    m_card->body()->addWidget(new Hairline(m_card));
    auto* foot = new QHBoxLayout;
    scaleLayout(foot, {16, 8, 8, 8}, 8);
    foot->addWidget(m_refusalIcon, 0, Qt::AlignVCenter);
    foot->addWidget(m_refusal, 1);
    foot->addStretch(0);
    foot->addWidget(m_notNow);
    foot->addWidget(m_verb);
    m_card->body()->addLayout(foot);
    setRefusal({});
    connect(m_notNow, &QPushButton::clicked, this, [this] { Q_EMIT finished(false); });
    connect(m_verb, &QPushButton::clicked, this, [this] {
        if (take())
            Q_EMIT finished(true);
    });
}

QWidget* PrepareForm::firstField() const
{
    QWidget* first = firstFocusIn(m_body->parentWidget());
    return first ? first : m_verb;
}

QString PrepareForm::refusal() const
{
    return m_refusal->text();
}

void PrepareForm::setHead(const QString& title, const QString& side)
{
    m_card->setTitle(title);
    m_card->setSide(side);
    setAccessibleName(title);
    m_notNow->setText(tr("Not now"));
}

void PrepareForm::setVerb(const QString& verb)
{
    m_verb->setText(verb);
}

void PrepareForm::setRefusal(const QString& words)
{
    m_refusal->setText(words);
    m_refusalIcon->setVisible(!words.isEmpty());
}

bool PrepareForm::tried(const std::function<void()>& step)
{
    try {
        step();
        return true;
    } catch (const StoreError& error) {
        setRefusal(storeSentence(error.kind));
        return false;
    }
}

bool PrepareForm::did(const std::function<StepResult()>& step)
{
    bool done = false;
    const bool kept = tried([&] {
        const StepResult result = step();
        done = result.done;
        setRefusal(done ? QString() : sentences(result.verdict.reasons, preparewords::naming(m_state, m_tools.desk), screenLanguage()).join(u' '));
    });
    return kept && done;
}

void PrepareForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setRefusal({}); // said in the language of before
        refreshTexts();
    }
}

void PrepareForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        event->accept();
        Q_EMIT finished(false);
        return;
    }
    QWidget::keyPressEvent(event);
}

void PrepareForm::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refreshTexts();
}

} // namespace cadair::ui

#include "moc_prepareform.cpp"
