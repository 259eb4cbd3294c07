#include "ui/families/movesforms.h"

#include "core/rules/openmatters.h"
#include "core/wording/limits.h"
#include "core/wording/namesofmoves.h"
#include "core/workflow/familyview.h"
#include "core/workflow/register.h"
#include "ui/families/familieswords.h"
#include "ui/families/formfields.h"
#include "ui/families/moveswords.h"
#include "ui/families/ticklist.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostChildren = 12;
constexpr int mostMonths = 24; // a longer stay is for good, by anybody's reading

} // namespace

MoveForm::MoveForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_children(new TickList(mostChildren, 3, this)), m_known(new DateField(today(), this)),
      m_authority(new QLineEdit(this)), m_contact(new QLineEdit(this)), m_movesOn(new DateField(today(), this)), m_permanent(new QComboBox(this)),
      m_months(new QComboBox(this)), m_risk(new QComboBox(this)), m_planSince(new DateField(today(), this)), m_address(new SettlingText(this)),
      m_noAddress(new TextLabel(this, TextSize::Body, Tone::Muted)), m_over(new SettlingText(this))
{
    m_childrenRow = addRow(m_children, u"children"_s);
    m_knownRow = addRow(m_known, u"known"_s);
    m_authorityRow = addRow(m_authority, u"authority"_s);
    m_contactRow = addRow(m_contact, u"contact"_s);
    m_permanentRow = addRow(m_permanent, u"permanent"_s);
    m_monthsRow = addRow(m_months, u"months"_s);
    m_planSinceRow = addRow(m_planSince, u"planSince"_s);
    m_movesOnRow = addRow(m_movesOn, u"movesOn"_s);
    m_addressRow = addRow(m_address, u"address"_s);
    addPlain(m_noAddress);
    m_riskRow = addRow(m_risk, u"risk"_s);
    m_overRow = addRow(m_over, u"over"_s);
    for (SettlingText* text : {m_address, m_over})
        makeText(text, 2, 5);
    for (int i = 0; i < 3; ++i)
        m_permanent->addItem(QString());
    for (int months = 0; months <= mostMonths; ++months)
        m_months->addItem(QString(), months);
    m_risk->addItem(QString(), QString());
    for (const QString& word : allWords<MoveRisk>())
        m_risk->addItem(QString(), word);
    connect(m_permanent, &QComboBox::currentIndexChanged, this, &MoveForm::showWhatFits);
    followVerbs();
    MoveForm::refreshTexts();
}

void MoveForm::begin(const FamilyView& view, MoveDirection direction)
{
    m_new = true;
    m_procedure = &registerProcedure(office());
    m_move = MoveKept{.id = MoveId::fresh(), .family = view.household.family.id, .direction = direction, .known = today()};
    std::set<ChildId> planned;
    for (const PlanFollowed& plan : view.plans)
        for (const Child& child : plan.children)
            planned.insert(child.id);
    for (const Child& child : view.household.children)
        if (!child.died && planned.contains(child.id) == out())
            m_move->children.push_back(child.id);
    if (out() && !view.plans.empty())
        m_procedure = view.plans.front().procedure;
    put(view);
}

void MoveForm::edit(const FamilyView& view, const MoveFollowed& move)
{
    m_new = false;
    m_procedure = move.procedure;
    m_move = move.kept;
    put(view);
}

void MoveForm::put(const FamilyView& view)
{
    forgetProblems();
    QStringList items;
    m_offered.clear();
    for (const Child& child : view.household.children)
        if (!child.died) {
            items << child.id.text();
            m_offered.push_back(child);
        }
    m_children->setItems(items);
    std::set<QString> ticked;
    for (const ChildId& child : m_move->children)
        ticked.insert(child.text());
    m_children->setTicked(ticked);
    m_withheld = addressIsWithheld(view.household, m_move->children, today());
    for (DateField* field : {m_known, m_movesOn, m_planSince})
        field->setToday(today());
    m_known->setDate(m_move->known);
    m_authority->setText(m_move->authority);
    m_contact->setText(m_move->contact);
    setAnswer(m_permanent, m_move->permanent);
    m_months->setCurrentIndex(std::max(0, m_months->findData(m_move->months.value_or(0))));
    m_planSince->setDate(m_move->planSince);
    m_movesOn->setDate(m_move->movesOn);
    m_address->setSettledText(m_move->address);
    m_risk->setCurrentIndex(m_risk->findData(m_move->risk ? wordOf(*m_move->risk) : QString()));
    m_over->setSettledText(m_move->over);
    showWhatFits();
    refreshTexts();
}

void MoveForm::forget()
{
    m_move.reset();
    m_new = true;
    m_offered.clear();
    m_children->setItems({});
    for (QLineEdit* line : {m_authority, m_contact})
        line->clear();
    for (SettlingText* text : {m_address, m_over})
        text->setSettledText({});
    refreshTexts();
}

/// For how long is asked of a stay; an address is not asked for where one is withheld.
void MoveForm::showWhatFits()
{
    m_monthsRow->setVisible(answerIn(m_permanent) == false);
    m_planSinceRow->setVisible(!out());
    m_riskRow->setVisible(out());
    m_addressRow->setVisible(!m_withheld);
    m_noAddress->setVisible(m_withheld);
    m_overRow->setVisible(!m_new);
}

QString MoveForm::title() const
{
    return out() ? tr("A child with a plan moves away") : tr("A child with a plan made elsewhere moves here");
}

std::pair<QString, QString> MoveForm::rule() const
{
    return m_procedure ? std::pair(m_procedure->id.text(), ruleIdOfCheck(u"transfer-conference-asked", *m_procedure)) : std::pair<QString, QString>();
}

std::vector<FieldProblem> MoveForm::keep()
{
    if (!m_move)
        return {};
    MoveKept move = *m_move;
    move.children.clear();
    const std::set<QString> ticked = m_children->ticked();
    for (const QString& item : m_children->items())
        if (ticked.contains(item))
            move.children.push_back(*ChildId::parse(item));
    move.known = m_known->date().value_or(QDate());
    move.authority = m_authority->text();
    move.contact = m_contact->text();
    move.permanent = answerIn(m_permanent);
    const int months = m_months->currentData().toInt();
    move.months = move.permanent == false && months > 0 ? std::optional(months) : std::nullopt;
    move.planSince = m_planSince->date();
    move.movesOn = m_movesOn->date();
    move.address = m_address->text();
    move.risk = fromWord<MoveRisk>(m_risk->currentData().toString());
    move.over = m_over->text();
    return recordMove(office(), move).problems;
}

void MoveForm::refreshTexts()
{
    const auto explain = [&](QStringView check) { return m_procedure ? ruleOfCheck(check, *m_procedure) : QString(); };
    m_childrenRow->setLabel(tr("Who moves"));
    QStringList names;
    for (const Child& child : m_offered)
        names << FamiliesWords::calledName(child);
    m_children->setTexts(names);
    m_knownRow->setLabel(out() ? tr("Known here since") : tr("Their notice came on"));
    const Timescale* limit = m_procedure ? limitNamed(out() ? u"transfer-out-notice" : u"transfer-in-conference",
                                                      out() ? ConferenceType::Review : ConferenceType::TransferIn, *m_procedure)
                                         : nullptr;
    const Rule* rule = limit ? m_procedure->rule(limit->rule) : nullptr;
    m_knownRow->setExplanation(!rule ? QString() : screenLanguage() == Language::Welsh && !rule->brief.cy.isEmpty() ? rule->brief.cy : rule->brief.en);
    m_authorityRow->setLabel(tr("The other authority"));
    m_contactRow->setLabel(tr("Whom to reach there"));
    m_contactRow->setExplanation(tr("A name, and a telephone number or an e-mail address."));
    m_permanentRow->setLabel(tr("For good"));
    m_permanent->setItemText(0, tr("not asked yet"));
    m_permanent->setItemText(1, tr("for good"));
    m_permanent->setItemText(2, tr("for a time"));
    m_permanentRow->setExplanation(explain(u"transfer-conference-asked"));
    m_monthsRow->setLabel(tr("For how long"));
    for (int i = 0; i < m_months->count(); ++i)
        m_months->setItemText(i, i == 0 ? tr("not known") : tr("%n month(s)", nullptr, i));
    m_planSinceRow->setLabel(tr("Plan there since"));
    m_movesOnRow->setLabel(tr("Day of the move"));
    m_addressRow->setLabel(out() ? tr("Where they go") : tr("Where they come from"));
    m_noAddress->setText(tr("An address in this family is withheld: none is written down with the move. It stays with the record of its owner."));
    m_riskRow->setLabel(tr("Risk since the move"));
    m_risk->setItemText(0, tr("not assessed yet"));
    for (int i = 1; i < m_risk->count(); ++i)
        m_risk->setItemText(i, nameOf(*fromWord<MoveRisk>(m_risk->itemData(i).toString()), screenLanguage()));
    m_riskRow->setExplanation(explain(u"transfer-review-asked"));
    m_overRow->setLabel(tr("Came to nothing"));
    m_overRow->setExplanation(tr("Only where they stayed after all, or came back: say why. Nothing is owed about the move then."));
    refreshFrame(m_new ? tr("Keep this move") : tr("Keep the changes"));
}

} // namespace cadair::ui

#include "moc_movesforms.cpp"
