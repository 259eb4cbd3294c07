#include "ui/families/endingforms.h"

#include "core/base/folding.h"
#include "core/wording/names.h"
#include "ui/families/familieswords.h"
#include "ui/families/formfields.h"
#include "ui/families/ticklist.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostChildren = 12;
constexpr int mostPeople = 40;

} // namespace

EndingForm::EndingForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_who(new TickList(mostChildren, 2, this)), m_ground(new QComboBox(this)), m_askedBy(new QLineEdit(this)),
      m_askedOn(new DateField(today(), this)), m_why(new SettlingText(this)), m_accepted(new DateField(today(), this)),
      m_acceptedBy(new QLineEdit(this)), m_consulted(new TickList(mostPeople, 1, this)), m_consultedOn(new DateField(today(), this)),
      m_said(new SettlingText(this)), m_withdraw(makeButton(this))
{
    m_groundRow = addRow(m_ground, u"ground"_s);
    m_whoRow = addRow(m_who, u"children"_s);
    m_askedByRow = addRow(m_askedBy, u"asked-by"_s);
    m_askedOnRow = addRow(m_askedOn, u"asked"_s);
    m_whyRow = addRow(m_why, u"why"_s);
    m_acceptedRow = addRow(m_accepted, u"accepted"_s);
    m_acceptedByRow = addRow(m_acceptedBy, u"accepted-by"_s);
    m_consultedRow = addRow(m_consulted, u"people"_s);
    m_consultedOnRow = addRow(m_consultedOn, u"consulted"_s);
    m_saidRow = addRow(m_said, u"said"_s);
    makeText(m_why, 2, 6);
    makeText(m_said, 2, 8);
    addAside(m_withdraw);
    connect(m_ground, &QComboBox::currentIndexChanged, this, &EndingForm::refreshTexts);
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        if (m_ending)
            Q_EMIT withdrawWanted(m_ending->id);
    });
    followVerbs();
    EndingForm::refreshTexts();
}

void EndingForm::edit(const PlanEndingKept& ending, const std::vector<Child>& children, const Procedure& procedure, bool isNew)
{
    m_ending = ending;
    m_children = children;
    m_procedure = &procedure;
    m_new = isNew;
    forgetProblems();
    m_ground->clear();
    for (const EndingGround ground : groundsToEnd(procedure))
        m_ground->addItem(QString(), wordOf(ground));
    m_ground->setCurrentIndex(std::max(0, m_ground->findData(wordOf(ending.ground))));
    QStringList ids;
    for (const Child& child : children)
        ids << child.id.text();
    std::set<QString> ticked;
    for (const ChildId& child : ending.children)
        ticked.insert(child.text());
    m_who->setItems(ids);
    m_who->setTicked(ticked);
    m_askedBy->setText(ending.askedBy);
    for (DateField* date : {m_askedOn, m_accepted, m_consultedOn})
        date->setToday(today());
    m_askedOn->setDate(ending.askedOn);
    m_why->setSettledText(ending.why);
    m_accepted->setDate(ending.accepted);
    m_acceptedBy->setText(ending.acceptedBy);
    QStringList people, said;
    std::set<QString> consulted;
    for (const EndingPerson& person : ending.people) {
        people << person.name;
        if (person.consulted)
            consulted.insert(person.name);
        if (!person.said.isEmpty())
            said << u"%1: %2"_s.arg(person.name, person.said);
    }
    m_consulted->setItems(people);
    m_consulted->setTicked(consulted);
    m_consultedOn->setDate(today());
    m_said->setSettledText(said.join(u'\n'));
    refreshTexts();
}

void EndingForm::forget()
{
    m_ending.reset();
    m_children.clear();
    m_procedure = nullptr;
    m_new = true;
    for (TickList* list : {m_who, m_consulted})
        list->setItems({});
    for (QLineEdit* text : {m_askedBy, m_acceptedBy})
        text->clear();
    for (SettlingText* text : {m_why, m_said})
        text->setSettledText({});
    refreshTexts();
}

const EndingLine* EndingForm::line() const
{
    if (!m_procedure)
        return nullptr;
    const auto& lines = m_procedure->ending.withoutReview;
    const auto found = std::ranges::find_if(lines, [&](const EndingLine& each) { return each.ground.text() == m_ground->currentData().toString(); });
    return found == lines.end() ? nullptr : &*found;
}

/// The other authority's word is asked only where the ground wants it.
void EndingForm::showWhatFits()
{
    const bool acceptance = line() && line()->acceptance;
    m_acceptedRow->setVisible(acceptance);
    m_acceptedByRow->setVisible(acceptance);
    m_whoRow->setVisible(m_children.size() > 1);
    m_withdraw->setVisible(!m_new);
}

QString EndingForm::title() const
{
    return tr("Ending the plan without a review");
}

PlanEndingKept EndingForm::said() const
{
    PlanEndingKept ending = *m_ending;
    if (const auto ground = fromWord<EndingGround>(m_ground->currentData().toString()))
        ending.ground = *ground;
    ending.children.clear();
    for (const Child& child : m_children)
        if (m_who->ticked().contains(child.id.text()))
            ending.children.push_back(child.id);
    ending.askedBy = m_askedBy->text();
    ending.askedOn = m_askedOn->date().value_or(QDate());
    ending.why = m_why->text();
    const bool acceptance = line() && line()->acceptance;
    ending.accepted = acceptance ? m_accepted->date() : std::nullopt;
    ending.acceptedBy = acceptance ? m_acceptedBy->text() : QString();
    std::map<QString, QString> words;
    for (const QString& text : m_said->text().split(u'\n', Qt::SkipEmptyParts))
        if (const qsizetype colon = text.indexOf(u':'); colon > 0)
            words[folded(tidied(text.left(colon)))] = text.mid(colon + 1).trimmed();
    const std::set<QString> consulted = m_consulted->ticked();
    for (EndingPerson& person : ending.people) {
        const auto said = words.find(folded(person.name));
        person.said = said == words.end() ? QString() : said->second;
        if (!consulted.contains(person.name))
            person.consulted.reset();
        else if (!person.consulted) // who was consulted before keeps their day
            person.consulted = m_consultedOn->date().value_or(today());
    }
    return ending;
}

std::vector<FieldProblem> EndingForm::keep()
{
    return m_ending ? askToEnd(office(), said()).problems : std::vector<FieldProblem>();
}

void EndingForm::refreshTexts()
{
    m_groundRow->setLabel(tr("Ground"));
    for (int i = 0; i < m_ground->count(); ++i)
        if (const auto ground = fromWord<EndingGround>(m_ground->itemData(i).toString()))
            m_ground->setItemText(i, nameOf(*ground, screenLanguage()));
    m_groundRow->setExplanation(line() ? FamiliesWords::rule(m_procedure, line()->rule) : QString());
    m_whoRow->setLabel(tr("Children"));
    QStringList names;
    for (const Child& child : m_children)
        names << FamiliesWords::calledName(child);
    m_who->setTexts(names);
    m_askedByRow->setLabel(tr("Who asks"));
    m_askedOnRow->setLabel(tr("Asked on"));
    m_whyRow->setLabel(tr("What is known"));
    m_acceptedRow->setLabel(tr("Accepted in writing"));
    m_acceptedRow->setExplanation(tr("The day of the other authority’s letter, after its own conference."));
    m_acceptedByRow->setLabel(tr("By"));
    m_consultedRow->setLabel(tr("Consulted"));
    m_consultedRow->setExplanation(m_procedure ? FamiliesWords::rule(m_procedure, m_procedure->ending.consultationRule) : QString());
    QStringList people;
    for (const QString& name : m_consulted->items()) {
        const auto person = std::ranges::find(m_ending->people, name, &EndingPerson::name);
        const bool first = person != m_ending->people.end() && person->atFirst;
        //: a name; they were at the conference that first decided on the plan
        people << (first ? tr("%1 (was there when it began)").arg(name) : name);
    }
    m_consulted->setTexts(people);
    m_consultedOnRow->setLabel(tr("Consulted on"));
    m_consultedOnRow->setExplanation(tr("Of those ticked now for the first time."));
    m_withdraw->setText(tr("Take the request back…"));
    m_saidRow->setLabel(tr("What they said"));
    m_saidRow->setExplanation(tr("One to a line, with the name first: “Rhys Quill: agrees.”"));
    refreshFrame(m_new ? tr("Keep the request") : tr("Keep the changes"));
    showWhatFits();
}

} // namespace cadair::ui

#include "moc_endingforms.cpp"
