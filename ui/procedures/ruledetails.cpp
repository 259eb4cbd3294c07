#include "ui/procedures/ruledetails.h"

#include "core/wording/honouring.h"
#include "core/wording/namesofpeople.h"
#include "core/wording/namesofrules.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

enum FactLine { How, Kind, Who, When, Where, RestoredFrom, FactCount };

QString seatsOf(const Rule& rule, Language language)
{
    QStringList seats;
    for (const Seat seat : rule.seats)
        seats << nameOf(seat, language);
    return seats.join(u", "_s);
}

} // namespace

RuleDetails::RuleDetails(QWidget* parent)
    : QWidget(parent), m_card(new Card(this)), m_force(new Chip(this)), m_restored(new Chip(this)), m_scroll(new QScrollArea(m_card))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    m_card->addHeaderWidget(m_restored);
    m_card->addHeaderWidget(m_force);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // arrows scroll a long rule
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* page = new QWidget(m_scroll);
    auto* rows = new QVBoxLayout(page);
    scaleLayout(rows, {16, 14, 16, 16}, 10);
    m_brief = new TextLabel(page, TextSize::Section, Tone::Plain, true);
    m_text = new TextLabel(page);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_mark = new TextLabel(page, TextSize::Small, Tone::Attention);
    m_englishOnly = new TextLabel(page, TextSize::Small, Tone::Note);
    for (TextLabel* label : {m_brief, m_text, m_mark, m_englishOnly})
        rows->addWidget(label);
    for (int i = 0; i < FactCount; ++i)
        m_facts.push_back(addFact(rows));
    m_same = new QWidget(page);
    m_links = new QVBoxLayout(m_same);
    scaleLayout(m_links, {}, 2);
    m_sameName = new TextLabel(m_same, TextSize::Small, Tone::Muted);
    m_links->addWidget(m_sameName);
    rows->addWidget(m_same);
    rows->addStretch(1);
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false); // setWidget() fills it, and the card is white
    m_card->setBody(m_scroll);
    refreshTexts();
}

RuleDetails::Fact RuleDetails::addFact(QVBoxLayout* column)
{
    auto* lines = new QVBoxLayout;
    scaleLayout(lines, {}, 2);
    const Fact fact{new TextLabel(m_scroll, TextSize::Small, Tone::Muted), new TextLabel(m_scroll)};
    lines->addWidget(fact.name);
    lines->addWidget(fact.value);
    column->addLayout(lines);
    return fact;
}

void RuleDetails::set(const Fact& fact, const QString& name, const QString& value)
{
    fact.name->setText(name);
    fact.value->setText(value);
    fact.name->setVisible(!value.isEmpty());
    fact.value->setVisible(!value.isEmpty());
}

void RuleDetails::show(const Procedure* procedure, const Rule* rule)
{
    m_procedure = procedure;
    m_rule = procedure ? rule : nullptr;
    refreshTexts();
    m_scroll->ensureVisible(0, 0);
}

QStringList RuleDetails::lines() const
{
    QStringList said;
    for (const TextLabel* label : m_scroll->widget()->findChildren<TextLabel*>())
        if (label->isVisibleTo(m_scroll))
            said << label->text();
    return said;
}

void RuleDetails::refreshTexts()
{
    m_scroll->setVisible(m_rule);
    if (!m_rule) {
        m_card->setTitle(tr("Rule"));
        m_card->setSide({});
        m_force->set({}, Tone::Plain);
        m_restored->set({}, Tone::Plain);
        return;
    }
    const Language language = screenLanguage();
    m_card->setTitle(m_rule->id);
    m_card->setSide(m_procedure->shortTitle.in(language));
    m_force->set(nameOf(m_rule->force, language), m_rule->force == Force::Must ? Tone::Accent : Tone::Muted);
    m_restored->set(m_rule->restored ? tr("Restored text") : QString(), Tone::Attention);
    m_scroll->setAccessibleName(tr("Rule %1").arg(m_rule->id));
    m_brief->setText(m_rule->brief.in(language));
    m_text->setText(m_rule->text.in(language));
    m_mark->setText(m_rule->restored ? restoredMark(language) : QString());
    m_mark->setVisible(m_rule->restored);
    const bool missing = !m_rule->text.has(language);
    m_englishOnly->setText(missing ? tr("In English only: this procedure's rules have no Welsh text.") : QString());
    m_englishOnly->setVisible(missing);
    refreshFacts();
    refreshLinks();
}

void RuleDetails::refreshFacts()
{
    const Language language = screenLanguage();
    QStringList ways;
    for (const Honoured& way : honouredBy(*m_rule, *m_procedure))
        ways << honouredLine(way, *m_rule, *m_procedure, language);
    if (ways.size() > 1)
        ways.replaceInStrings(QRegularExpression(u"^"_s), u"• "_s);
    set(m_facts[How], tr("How Cadair honours it"), ways.join(u'\n'));
    const QString seats = seatsOf(*m_rule, language);
    const QString actor = nameOfActor(m_rule->actor, language);
    //: who has to act, and before whom at the table the program puts the rule
    set(m_facts[Who], tr("Who acts"), seats.isEmpty() || seats == actor ? actor : tr("%1 (put to: %2)").arg(actor, seats));
    set(m_facts[Kind], tr("Kind of rule"), nameOf(m_rule->kind, language));
    set(m_facts[When], tr("When"), nameOf(m_rule->moment, language));
    set(m_facts[Where], tr("Where it stands"), whereItStands(*m_rule, *m_procedure, language));
    set(m_facts[RestoredFrom], tr("Restored from"), m_rule->restoredFrom);
}

void RuleDetails::refreshLinks()
{
    for (QWidget* button : m_linkButtons)
        delete button;
    m_linkButtons.clear();
    m_sameName->setText(tr("Same again"));
    for (const RuleId& id : m_rule->sameAs) {
        const Rule* other = m_procedure->rule(id);
        if (!other)
            continue;
        QPushButton* button = makeButton(m_same, ButtonLook::Quiet, u"arrow-return-left"_s);
        button->setText(id);
        button->setAccessibleName(id);
        button->setToolTip(other->brief.in(screenLanguage()));
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT ruleWanted(id); }, Qt::QueuedConnection); // it is deleted meanwhile
        m_links->addWidget(button, 0, Qt::AlignLeft);
        m_linkButtons.push_back(button);
    }
    m_same->setVisible(!m_linkButtons.empty());
}

void RuleDetails::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

} // namespace cadair::ui

#include "moc_ruledetails.cpp"
