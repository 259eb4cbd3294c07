#include "ui/conference/live/decisionpage.h"

#include "core/wording/names.h"
#include "ui/conference/live/askingbar.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int keepMilliseconds = 1500;
}

DecisionPage::DecisionPage(const LiveTools& tools, MessageBar& messages, QWidget* parent)
    : QWidget(parent), m_tools(tools), m_messages(messages), m_asking(new AskingBar(this)), m_scroll(new QScrollArea(this)), m_inside(new QWidget), m_views(new CardTable(this, CardTable::Unit::Cell)),
      m_model(new ViewsModel(tools.desk, m_views)), m_heard(new TextLabel(this)),
      m_heardNote(new TextLabel(this, TextSize::Small, Tone::Muted)), m_nobody(new TextLabel(this, TextSize::Body, Tone::Muted)),
      m_below(new QWidget(this)), m_form(new DecisionForm(m_below)), m_decided(new QWidget(m_below)),
      m_decidedWhat(new TextLabel(m_decided, TextSize::Section, Tone::Done, true)), m_decidedHow(new TextLabel(m_decided, TextSize::Small, Tone::Muted)),
      m_decidedWhy(new TextLabel(m_decided)), m_dissents(new TextLabel(m_decided)),
      m_correct(makeButton(this, ButtonLook::Plain, u"pencil"_s)), m_warningIcon(new IconLabel(this)),
      m_warning(new TextLabel(this, TextSize::Small, Tone::Plain, true)), m_notNow(makeButton(this)),
      m_dissent(makeButton(this, ButtonLook::Plain, u"pencil"_s)), m_confirm(makeButton(this, ButtonLook::Primary, u"check-lg"_s)),
      m_foot(new QHBoxLayout), m_keepTimer(new QTimer(this))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 0);
    all->addWidget(m_asking);
    all->addWidget(new Hairline(this));
    all->addWidget(m_scroll, 1);
    m_scroll->setWidget(m_inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    auto* inside = new QVBoxLayout(m_inside);
    scaleLayout(inside, {}, 0);
    inside->addWidget(m_views, 1);
    inside->addWidget(m_nobody, 1);
    m_nobody->setAlignment(Qt::AlignTop);
    m_nobody->setMargin(px(16));
    scaleMinimumHeight(m_views, 130);
    inside->addWidget(new Hairline(this)); // the agencies scroll, what the family said stays
    auto* heard = new QHBoxLayout;
    scaleLayout(heard, {16, 6, 16, 6}, 12);
    heard->addWidget(m_heard, 1);
    heard->addWidget(m_heardNote, 0, Qt::AlignTop);
    inside->addLayout(heard);
    m_heardNote->setWordWrap(false);
    inside->addWidget(new Hairline(this));
    auto* below = new QVBoxLayout(m_below);
    scaleLayout(below, {}, 0);
    below->addWidget(m_form);
    auto* decided = new QVBoxLayout(m_decided);
    scaleLayout(decided, {16, 10, 16, 10}, 4);
    for (TextLabel* label : {m_decidedWhat, m_decidedHow, m_decidedWhy, m_dissents})
        decided->addWidget(label);
    below->addWidget(m_decided);
    inside->addWidget(m_below);
    all->addWidget(new Hairline(this));
    scaleLayout(m_foot, {16, 8, 8, 8}, 8);
    auto* warning = new QHBoxLayout;
    scaleLayout(warning, {}, 8);
    warning->addWidget(m_warningIcon);
    warning->addWidget(m_warning, 1);
    m_foot->addLayout(warning, 1);
    auto* foot = new QHBoxLayout;
    scaleLayout(foot, {}, 8);
    foot->addStretch(1);
    m_foot->addLayout(foot);
    foot->addWidget(m_notNow);
    foot->addWidget(m_dissent);
    foot->addWidget(m_correct);
    foot->addWidget(m_confirm);
    all->addLayout(m_foot);
    for (QPushButton* button : {m_notNow, m_dissent, m_correct, m_confirm})
        setLive(button);

    m_views->setRowHeights(42, 42);
    m_views->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_views->setRows(m_model);
    layOutViews();
    m_views->installEventFilter(this);
    m_keepTimer->setSingleShot(true);
    m_keepTimer->setInterval(keepMilliseconds);
    connect(m_asking, &AskingBar::orderChosen, this, &DecisionPage::chooseOrder);
    connect(m_views, &CardTable::segmentChosen, this, [this](const QString& id, int, int segment) {
        const View* said = m_model->view(id);
        record(id, static_cast<ViewChoice>(segment), said ? said->reason : QString());
    });
    connect(m_views, &CardTable::digitPressed, this, [this](const QString& id, int column, int digit) {
        if (digit == 0)
            record(id, std::nullopt, {});
        else if (column != ViewsModel::Choice && digit <= 3) // in its own column the cell answers by itself
            record(id, static_cast<ViewChoice>(digit - 1), m_model->view(id) ? m_model->view(id)->reason : QString());
    });
    connect(m_views, &CardTable::rowActivated, this, &DecisionPage::editReason);
    connect(m_views, &CardTable::currentChanged, m_model, &ViewsModel::setAsked);
    connect(m_form, &DecisionForm::edited, this, [this] {
        m_formTouched = true;
        if (!m_keepTimer->isActive())
            m_keepTimer->start();
    });
    connect(m_keepTimer, &QTimer::timeout, this, &DecisionPage::keepForm);
    connect(m_form->reasons().document(), &QTextDocument::contentsChanged, this, [this] { m_formTouched = true; });
    connect(m_dissent, &QPushButton::clicked, this, &DecisionPage::dissentWanted);
    connect(m_correct, &QPushButton::clicked, this, &DecisionPage::beginCorrection);
    connect(m_notNow, &QPushButton::clicked, this, &DecisionPage::forgetForm);
    connect(m_confirm, &QPushButton::clicked, this, &DecisionPage::confirm);
    refreshTexts();
}

void DecisionPage::showState(const LiveState& state, int child)
{
    const bool another = m_formOf != state.childId(child);
    if (another && m_state)
        settle(); // under the box of the child before
    if (another && m_reasonField)
        endReason(true);
    m_state = &state;
    m_child = child;
    m_asking->showChild(state, child);
    if (!m_reasonField)
        m_model->setViews(&state, child);
    if (another) {
        m_correcting = false;
        m_formOf = state.childId(child);
        m_form->showChild(state, m_tools.desk, child);
        restoreForm();
    } else {
        m_form->showChild(state, m_tools.desk, child);
    }
    refreshTexts();
}

void DecisionPage::settle()
{
    if (m_formTouched)
        keepForm();
}

void DecisionPage::clear()
{
    if (m_reasonField)
        endReason(false);
    m_keepTimer->stop();
    m_model->setViews(nullptr, -1);
    m_asking->clear();
    m_form->clear();
    m_formTouched = false;
    m_formOf.reset();
    m_correcting = false;
    m_state = nullptr;
    for (TextLabel* label : {m_heard, m_decidedWhat, m_decidedHow, m_decidedWhy, m_dissents, m_warning})
        label->clear();
    m_confirm->setText({});
}

const Decision* DecisionPage::decision() const
{
    return m_state && m_child >= 0 ? m_state->record().decisionFor(m_state->childId(m_child)) : nullptr;
}

QString DecisionPage::draftBox(const QString& what) const
{
    return u"live/%1/%2/%3"_s.arg(m_state->file().conference.id.text(), m_formOf ? m_formOf->text() : QString(), what);
}

void DecisionPage::keepForm()
{
    m_keepTimer->stop();
    if (!m_state || !m_formOf || !m_tools.desk.isOpen() || !m_formTouched)
        return;
    m_formTouched = false;
    if (m_reasonField)
        guarded(m_messages, [this] { keepDraft(m_tools.desk.office(), draftBox(u"view/"_s + m_reasonOf), m_reasonField->text(), m_reasonField->cursorPosition()); });
    const bool understood = guarded(m_messages, [this] {
        const Office& office = m_tools.desk.office();
        keepDraft(office, draftBox(u"choices"_s), m_form->choices());
        keepDraft(office, draftBox(u"reasons"_s), m_form->reasons().text(), m_form->reasons().textCursor().position());
    });
    if (understood)
        Q_EMIT kept();
}

void DecisionPage::restoreForm()
{
    std::optional<Draft> choices;
    std::optional<Draft> reasons;
    guarded(m_messages, [&] {
        choices = draftIn(m_tools.desk.office(), draftBox(u"choices"_s));
        reasons = draftIn(m_tools.desk.office(), draftBox(u"reasons"_s));
    });
    m_form->setChoices(choices ? choices->text : QString());
    m_form->reasons().setSettledText(reasons ? reasons->text : QString());
    if (reasons) {
        QTextCursor caret = m_form->reasons().textCursor();
        caret.setPosition(std::clamp(reasons->caret, 0, static_cast<int>(reasons->text.size())));
        m_form->reasons().setTextCursor(caret);
    }
    m_formTouched = false;
}

void DecisionPage::forgetForm()
{
    m_keepTimer->stop();
    m_correcting = false;
    guarded(m_messages, [this] {
        clearDraft(m_tools.desk.office(), draftBox(u"choices"_s));
        clearDraft(m_tools.desk.office(), draftBox(u"reasons"_s));
    });
    m_form->setChoices({});
    m_form->reasons().setSettledText({});
    m_formTouched = false;
    refreshTexts();
}

void DecisionPage::beginCorrection()
{
    const Decision* now = decision();
    if (!now)
        return;
    m_correcting = true;
    DecisionInput input{.child = now->child, .outcome = now->outcome, .categories = now->categories};
    input.categoryReason = now->categoryReason;
    input.reasons = now->reasons;
    input.reachedBy = now->reachedBy;
    m_form->fill(input);
    refreshTexts();
    m_form->outcome().setFocus();
}

void DecisionPage::confirm()
{
    if (!m_state)
        return;
    settle();
    const auto input = m_form->input();
    QString why;
    if (input) {
        const Verdict verdict = judgeDecision(m_state->open, *input, m_correcting ? decision()->decidedAt : m_tools.desk.clock().now());
        if (verdict.outcome != Outcome::Satisfied)
            why = sentences(verdict.reasons, livewords::naming(*m_state, m_tools.desk), screenLanguage()).join(u' ');
    } else {
        why = m_form->outcome().currentIndex() < 0 ? tr("Choose the outcome first.") : tr("Say how it was reached first.");
    }
    if (why.isEmpty()) {
        Q_EMIT confirmWanted(*input);
        return;
    }
    m_warning->setText(why);
    m_warning->show();
    m_warningIcon->setIcon(shape::stopped, Tone::Stopped);
    m_warningIcon->show();
    if (QWidget* field = m_form->missing())
        field->setFocus();
}

QString DecisionPage::warning() const
{
    return m_warning->isVisibleTo(this) ? m_warning->text() : QString();
}

bool DecisionPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_reasonField && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            QMetaObject::invokeMethod(this, [this] { if (m_reasonField) endReason(true); }, Qt::QueuedConnection);
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_reasonField) {
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter || key->key() == Qt::Key_Escape) {
            endReason(enter);
            return true;
        }
    } else if (watched == m_views && key->key() == Qt::Key_F2) {
        editReason();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DecisionPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

} // namespace cadair::ui

#include "moc_decisionpage.cpp"
