#include "ui/conference/live/askingbar.h"

#include "core/wording/names.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

QString called(AskingOrder order)
{
    switch (order) {
    case AskingOrder::AsListed: return AskingBar::tr("As listed");
    case AskingOrder::Rotating: return AskingBar::tr("Another begins for each child");
    case AskingOrder::SocialCareFirst: return AskingBar::tr("Social care first");
    case AskingOrder::SocialCareLast: return AskingBar::tr("Social care last");
    }
    Q_UNREACHABLE();
}

} // namespace

AskingBar::AskingBar(QWidget* parent)
    : QWidget(parent), m_questions(new TextLabel(this, TextSize::Small)), m_alike(new TextLabel(this, TextSize::Small, Tone::Muted)),
      m_order(makeButton(this, ButtonLook::Quiet, u"list-ol"_s))
{
    auto* all = new QHBoxLayout(this);
    scaleLayout(all, {16, 4, 8, 4}, 12);
    auto* words = new QVBoxLayout;
    scaleLayout(words, {}, 2);
    words->addWidget(m_questions);
    words->addWidget(m_alike);
    all->addLayout(words, 1);
    all->addWidget(m_order, 0, Qt::AlignTop);
    auto* menu = new QMenu(m_order);
    auto* group = new QActionGroup(menu);
    for (const Word<AskingOrder>& each : wordsOf(AskingOrder{})) {
        QAction* action = group->addAction(menu->addAction(QString()));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, order = each.value] { Q_EMIT orderChosen(order); });
    }
    m_order->setMenu(menu);
}

void AskingBar::showChild(const LiveState& state, int child)
{
    m_state = &state;
    m_child = child;
    refreshTexts();
}

void AskingBar::setNarrow(bool narrow)
{
    m_questions->setVisible(!narrow);
}

void AskingBar::clear()
{
    m_state = nullptr;
    m_questions->clear();
    m_alike->clear();
}

void AskingBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void AskingBar::refreshTexts()
{
    m_order->setToolTip(tr("In what order people are asked; it is remembered"));
    const auto orders = wordsOf(AskingOrder{});
    for (size_t i = 0; i < orders.size(); ++i)
        m_order->menu()->actions().at(static_cast<qsizetype>(i))->setText(called(orders[i].value));
    if (!m_state || m_child < 0)
        return;
    for (size_t i = 0; i < orders.size(); ++i)
        m_order->menu()->actions().at(static_cast<qsizetype>(i))->setChecked(orders[i].value == m_state->order);
    m_order->setText(called(m_state->order));
    //: %1: in what order people are asked
    m_order->setAccessibleName(tr("Order to ask: %1").arg(m_order->text()));
    m_order->setVisible(m_state->inSession());
    QStringList questions;
    for (const LocalText& question : m_state->procedure().decision.testQuestions)
        questions << question.in(screenLanguage());
    m_questions->setText(questions.join(u'\n'));
    m_questions->setAccessibleName(tr("Questions to answer: %1").arg(questions.join(u' ')));
    const ViewsOfChild& views = m_state->views[static_cast<size_t>(m_child)];
    switch (views.unanimity) {
    case Unanimity::NobodyAsked: m_alike->clear(); break;
    case Unanimity::StillAsking: m_alike->setText(tr("Alike so far; not everybody has been asked.")); break;
    //: %1: the view all of them have, as on its button
    case Unanimity::Unanimous: m_alike->setText(tr("All who were asked see it alike: %1.").arg(nameOf(*views.shared, screenLanguage()))); break;
    case Unanimity::NotUnanimous: m_alike->setText(tr("They do not all see it alike.")); break;
    }
    m_alike->setVisible(!m_alike->text().isEmpty());
}

} // namespace cadair::ui

#include "moc_askingbar.cpp"
