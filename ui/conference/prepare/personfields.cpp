#include "ui/conference/prepare/personfields.h"

#include "core/base/folding.h"
#include "core/wording/namesofpeople.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 300;

void choose(QComboBox* box, const QString& data)
{
    if (box->findData(data) < 0)
        box->addItem(data, data);
    box->setCurrentIndex(box->findData(data));
}

} // namespace

bool belongsToFamily(Capacity capacity)
{
    return capacity == Capacity::Parent || capacity == Capacity::Carer || capacity == Capacity::Relative || capacity == Capacity::FosterCarer
           || capacity == Capacity::Supporter || capacity == Capacity::Advocate;
}

const QStringList& offeredTags()
{
    static const QStringList tags{QString(), u"cy"_s, u"en"_s, u"ar"_s, u"bn"_s, u"fr"_s, u"pa"_s, u"pl"_s, u"pt"_s, u"ro"_s, u"so"_s, u"uk"_s, u"ur"_s};
    return tags;
}

PersonFields::PersonFields(const PrepareTools& tools, const PrepareState& state, QWidget* parent)
    : QWidget(parent), m_tools(tools), m_state(state), m_participant{.id = ParticipantId::fresh()}, m_name(new QLineEdit(this)),
      m_called(new QLineEdit(this)), m_agency(new QComboBox(this)), m_agencyName(new QLineEdit(this)), m_job(new QLineEdit(this)),
      m_role(new QComboBox(this)), m_basis(new QComboBox(this)), m_relation(new QComboBox(this)), m_meeting(new QComboBox(this)),
      m_papers(new QComboBox(this)), m_email(new QLineEdit(this)), m_address(new SettlingText(this)),
      m_childrenTitle(new TextLabel(this, TextSize::Small, Tone::Muted, true))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 8);
    for (QWidget* field : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_called), static_cast<QWidget*>(m_agency),
                           static_cast<QWidget*>(m_agencyName), static_cast<QWidget*>(m_job), static_cast<QWidget*>(m_role),
                           static_cast<QWidget*>(m_basis), static_cast<QWidget*>(m_relation)}) {
        m_rows[field] = new FieldRow(field, this);
        all->addWidget(m_rows[field]);
    }
    all->addWidget(m_childrenTitle);
    for (size_t i = 0; i < state.subjects().size(); ++i) {
        m_children.push_back(new QCheckBox(this));
        all->addWidget(m_children.back());
    }
    for (QWidget* field : {static_cast<QWidget*>(m_meeting), static_cast<QWidget*>(m_papers), static_cast<QWidget*>(m_address),
                           static_cast<QWidget*>(m_email)}) {
        m_rows[field] = new FieldRow(field, this);
        all->addWidget(m_rows[field]);
    }
    for (QLineEdit* line : {m_name, m_called, m_agencyName, m_job, m_email})
        line->setMaxLength(longestName);
    m_address->setLines(3, 5);
    m_agency->addItem(QString(), QString());
    for (const AgencyKind& kind : tools.desk.rulebook().agencies().kinds)
        m_agency->addItem(QString(), kind.key.text());
    m_role->addItem(QString(), QString());
    for (const auto& role : wordsOf(RoleWord{}))
        m_role->addItem(QString(), wordOf(role.value));
    for (const auto& basis : wordsOf(Basis{}))
        m_basis->addItem(QString(), wordOf(basis.value));
    m_relation->addItem(QString(), QString());
    for (const auto& relation : wordsOf(Relation{}))
        m_relation->addItem(QString(), wordOf(relation.value));
    fillLanguages(m_meeting);
    fillLanguages(m_papers);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_rows.at(m_name)->setRefusal({}); });
    connect(m_agency, &QComboBox::currentIndexChanged, this, [this] { m_rows.at(m_agency)->setRefusal({}); });
    refreshTexts();
}

void PersonFields::fillLanguages(QComboBox* box)
{
    for (const QString& tag : offeredTags())
        box->addItem(QString(), tag);
}

void PersonFields::setParticipant(const Participant& participant)
{
    m_participant = participant;
    m_name->setText(participant.name);
    m_called->setText(participant.calledName);
    choose(m_agency, participant.agency ? participant.agency->text() : QString());
    m_agencyName->setText(participant.agencyName);
    m_job->setText(participant.job);
    choose(m_role, participant.role ? wordOf(*participant.role) : QString());
    choose(m_basis, wordOf(participant.basis));
    choose(m_relation, participant.relation ? wordOf(*participant.relation) : QString());
    choose(m_meeting, participant.languages.meeting);
    choose(m_papers, participant.languages.papers);
    m_email->setText(participant.email);
    m_address->setSettledText(participant.address);
    const std::vector<ChildId>& ticked = participant.capacity == Capacity::Practitioner ? participant.contact : participant.of;
    for (size_t i = 0; i < m_children.size(); ++i) {
        const ChildId& child = m_state.subjects()[i].child.id;
        m_children[i]->setChecked(std::find(ticked.begin(), ticked.end(), child) != ticked.end());
    }
    refreshTexts();
}

void PersonFields::setCapacity(Capacity capacity)
{
    m_participant.capacity = capacity;
    showWhatApplies();
    refreshTexts();
}

Participant PersonFields::participant() const
{
    Participant now = m_participant;
    now.name = tidied(m_name->text());
    now.calledName = tidied(m_called->text());
    now.agency = AgencyKey::parse(m_agency->currentData().toString());
    now.agencyName = tidied(m_agencyName->text());
    now.job = tidied(m_job->text());
    now.role = fromWord<RoleWord>(m_role->currentData().toString());
    now.basis = fromWord<Basis>(m_basis->currentData().toString()).value_or(Basis::Contact);
    now.relation = fromWord<Relation>(m_relation->currentData().toString());
    now.languages = {m_meeting->currentData().toString(), m_papers->currentData().toString()};
    now.email = tidied(m_email->text());
    now.address = m_address->text().trimmed();
    std::vector<ChildId> ticked;
    for (size_t i = 0; i < m_children.size(); ++i)
        if (m_children[i]->isChecked())
            ticked.push_back(m_state.subjects()[i].child.id);
    if (now.capacity == Capacity::Practitioner)
        now.contact = ticked;
    else if (belongsToFamily(now.capacity))
        now.of = ticked;
    return now;
}

void PersonFields::setProblems(const std::vector<FieldProblem>& problems)
{
    for (const auto& [field, row] : m_rows)
        row->setRefusal({});
    for (const FieldProblem& problem : problems) {
        if (problem.field == "name"_L1)
            m_rows.at(m_name)->setRefusal(tr("Enter a name."));
        else if (problem.field == "agency"_L1)
            m_rows.at(m_agency)->setRefusal(tr("Choose the kind of agency: the quorum counts by it."));
        else
            m_rows.at(m_name)->setRefusal(problem.fault == FieldFault::AlreadyInvited ? tr("This person is on the list already.")
                                                                                     : tr("This cannot stand as it is."));
    }
    if (!problems.empty())
        (problems.front().field == "agency"_L1 ? static_cast<QWidget*>(m_agency) : m_name)->setFocus();
}

void PersonFields::showWhatApplies()
{
    const Capacity capacity = m_participant.capacity;
    const bool practitioner = capacity == Capacity::Practitioner;
    const bool staff = capacity == Capacity::Chair || capacity == Capacity::MinuteTaker;
    const bool relative = capacity == Capacity::Parent || capacity == Capacity::Carer || capacity == Capacity::Relative;
    m_rows.at(m_agency)->setVisible(practitioner);
    m_rows.at(m_agencyName)->setVisible(!belongsToFamily(capacity) && capacity != Capacity::Child);
    m_rows.at(m_job)->setVisible(!belongsToFamily(capacity) && capacity != Capacity::Child);
    m_rows.at(m_role)->setVisible(practitioner);
    m_rows.at(m_basis)->setVisible(practitioner);
    m_rows.at(m_relation)->setVisible(relative);
    const bool children = practitioner || belongsToFamily(capacity);
    m_childrenTitle->setVisible(children && !m_children.empty());
    for (QCheckBox* child : m_children)
        child->setVisible(children);
    m_rows.at(m_address)->setVisible(!staff);
}

void PersonFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void PersonFields::refreshTexts()
{
    const Language language = screenLanguage();
    m_rows.at(m_name)->setLabel(tr("&Name"));
    m_rows.at(m_called)->setLabel(tr("&Called"));
    m_rows.at(m_agency)->setLabel(tr("&Agency"));
    m_rows.at(m_agencyName)->setLabel(tr("&Service or team"));
    m_rows.at(m_job)->setLabel(tr("&Job"));
    m_rows.at(m_role)->setLabel(tr("R&ole"));
    m_rows.at(m_basis)->setLabel(tr("There &because of"));
    m_rows.at(m_relation)->setLabel(tr("&Relation"));
    m_rows.at(m_meeting)->setLabel(tr("&Meeting in"));
    m_rows.at(m_papers)->setLabel(tr("&Papers in"));
    m_rows.at(m_address)->setLabel(tr("A&ddress"));
    m_rows.at(m_email)->setLabel(tr("&E-mail"));
    m_agency->setItemText(0, tr("Choose…"));
    for (int i = 1; i < m_agency->count(); ++i)
        if (const auto key = AgencyKey::parse(m_agency->itemData(i).toString()))
            if (const AgencyKind* kind = m_tools.desk.rulebook().agencies().find(*key))
                m_agency->setItemText(i, kind->name.in(language));
    m_role->setItemText(0, tr("None that a rule names"));
    for (int i = 1; i < m_role->count(); ++i)
        m_role->setItemText(i, nameOf(*fromWord<RoleWord>(m_role->itemData(i).toString()), language));
    for (int i = 0; i < m_basis->count(); ++i)
        m_basis->setItemText(i, nameOf(*fromWord<Basis>(m_basis->itemData(i).toString()), language));
    m_relation->setItemText(0, tr("Not said"));
    for (int i = 1; i < m_relation->count(); ++i)
        m_relation->setItemText(i, nameOf(*fromWord<Relation>(m_relation->itemData(i).toString()), language));
    for (QComboBox* box : {m_meeting, m_papers})
        for (int i = 0; i < box->count(); ++i) {
            const QString tag = box->itemData(i).toString();
            box->setItemText(i, tag.isEmpty() ? tr("Not asked yet") : nameOfLanguage(tag, language));
        }
    m_childrenTitle->setText(m_participant.capacity == Capacity::Practitioner ? tr("Direct contact with") : tr("Belongs to"));
    for (size_t i = 0; i < m_children.size(); ++i)
        m_children[i]->setText(callName(m_state.subjects()[i].child, language));
    showWhatApplies();
}

} // namespace cadair::ui

#include "moc_personfields.cpp"
