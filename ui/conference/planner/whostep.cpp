#include "ui/conference/planner/whostep.h"

#include "core/base/folding.h"
#include "core/wording/localwords.h"
#include "core/wording/namesofpeople.h"
#include "core/wording/namesofrules.h"
#include "ui/conference/planner/personforms.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Who, Yes, Contact, TakeOff, ColumnCount };

/// As what somebody of the directory can be asked.
constexpr std::array capacities{Capacity::Practitioner, Capacity::Guardian, Capacity::Advocate, Capacity::LegalRepresentative,
                                Capacity::Interpreter,  Capacity::Supporter, Capacity::Observer};

QString letter(size_t child)
{
    return QString(QChar(static_cast<char16_t>(u'A' + child)));
}

bool knows(const std::vector<ChildId>& contact, const ChildId& child)
{
    return std::find(contact.begin(), contact.end(), child) != contact.end();
}

} // namespace

WhoStep::WhoStep(PlannerState& plan, QWidget* parent)
    : PlannerStep(plan, parent), m_directoryCard(new Card(this)), m_form(new PractitionerForm(plan, this)), m_card(new Card(this)),
      m_quorumCard(new Card(this))
{
    auto* page = new QHBoxLayout(this);
    scaleLayout(page, {}, 12);
    page->addWidget(m_directoryCard, 10);
    page->addWidget(m_card, 18);
    page->addWidget(m_quorumCard, 10);
    buildDirectory();
    buildInvited();
    buildQuorum();
    connect(&plan, &PlannerState::changed, this, &WhoStep::showPlan);
    refreshTexts();
}

void WhoStep::buildDirectory()
{
    m_directoryStack = new QStackedWidget(m_directoryCard);
    auto* list = new QWidget(m_directoryStack);
    auto* rows = new QVBoxLayout(list);
    scaleLayout(rows, {}, 0);
    m_search = new QLineEdit(list);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_directory = new CardTable(list);
    m_directory->horizontalHeader()->hide();
    m_nobody = new TextLabel(list, TextSize::Body, Tone::Muted);
    m_addNew = makeButton(list, ButtonLook::Plain, u"person-plus"_s);
    auto* top = new QVBoxLayout;
    scaleLayout(top, {12, 10, 12, 10}, 8);
    top->addWidget(m_search);
    rows->addLayout(top);
    rows->addWidget(new Hairline(list));
    rows->addWidget(m_directory, 1);
    auto* foot = new QVBoxLayout;
    scaleLayout(foot, {12, 8, 12, 10}, 8);
    foot->addWidget(m_nobody);
    foot->addWidget(m_addNew);
    rows->addLayout(foot);
    m_directoryStack->addWidget(list);
    m_directoryStack->addWidget(m_form);
    m_directoryCard->setBody(m_directoryStack);

    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_found.size()); };
    makers.columns = [] { return 1; };
    makers.id = [this](int row) { return m_found.at(static_cast<size_t>(row)).id.text(); };
    makers.cell = [this](int row, int) {
        const Person& person = m_found.at(static_cast<size_t>(row));
        return textCell(person.name, agencyWords(person));
    };
    m_directoryRows = new MadeRows(std::move(makers), m_directory);
    m_directory->setRows(m_directoryRows);
    m_directory->setColumns({{ColumnWidth::Kind::Stretch, 0}});
    connect(m_directory, &CardTable::rowActivated, this, [this](const QString& id) { invite(*PersonId::parse(id)); });
    connect(m_directory, &CardTable::spacePressed, this, [this](const QString& id) { invite(*PersonId::parse(id)); });
    connect(m_search, &QLineEdit::textChanged, this, &WhoStep::filter);
    connect(m_addNew, &QPushButton::clicked, this, [this] {
        m_form->editNew(tidied(m_search->text()));
        m_directoryStack->setCurrentWidget(m_form);
        refreshTexts();
        m_form->begin();
    });
    const auto back = [this] {
        m_directoryStack->setCurrentIndex(0);
        refreshTexts();
        m_search->setFocus();
    };
    connect(m_form, &PractitionerForm::givenUp, this, back);
    connect(m_form, &PractitionerForm::kept, this, [this, back] {
        const PersonId person = m_form->person().id;
        state().readAnew();
        back();
        m_search->clear();
        invite(person);
        m_invited->setFocus();
        m_invited->setCurrentId(person.text());
    });
}

void WhoStep::buildInvited()
{
    m_chair = new QComboBox(m_card);
    m_minuteTaker = new QComboBox(m_card);
    m_chairLabel = new TextLabel(m_card, TextSize::Body, Tone::Muted);
    m_minuteLabel = new TextLabel(m_card, TextSize::Body, Tone::Muted);
    auto* running = new QHBoxLayout;
    scaleLayout(running, {16, 10, 16, 10}, 8);
    for (const auto& [label, box] : {std::pair(m_chairLabel, m_chair), std::pair(m_minuteLabel, m_minuteTaker)}) {
        label->setWordWrap(false);
        label->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        running->addWidget(label);
        running->addWidget(box, 1);
    }
    m_card->body()->addLayout(running);
    m_card->body()->addWidget(new Hairline(m_card));
    m_invited = new CardTable(m_card);
    m_invited->installEventFilter(this);
    m_hint = new TextLabel(m_card, TextSize::Small, Tone::Muted);
    m_card->body()->addWidget(m_invited, 1);
    m_details = new QWidget(m_card);
    auto* details = new QGridLayout(m_details); // one under the other: both are sentences in Welsh
    scaleLayout(details, {16, 8, 16, 0}, 8);
    details->setColumnStretch(1, 1);
    m_capacity = new QComboBox(m_details);
    m_basis = new QComboBox(m_details);
    m_capacityLabel = new TextLabel(m_details, TextSize::Body, Tone::Muted);
    m_basisLabel = new TextLabel(m_details, TextSize::Body, Tone::Muted);
    for (const auto& [label, box] : {std::pair(m_capacityLabel, m_capacity), std::pair(m_basisLabel, m_basis)}) {
        label->setWordWrap(false);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        const int row = details->rowCount();
        details->addWidget(label, row, 0);
        details->addWidget(box, row, 1);
    }
    for (const Capacity capacity : capacities)
        m_capacity->addItem(QString(), wordOf(capacity));
    for (const QString& word : allWords<Basis>())
        m_basis->addItem(QString(), word);
    m_card->body()->addWidget(new Hairline(m_card));
    m_card->body()->addWidget(m_details);
    auto* hint = new QVBoxLayout;
    scaleLayout(hint, {16, 6, 16, 8}, 0);
    hint->addWidget(m_hint);
    m_card->body()->addLayout(hint);

    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_lines.size()); };
    makers.columns = [] { return static_cast<int>(ColumnCount); };
    makers.id = [this](int row) {
        const Line& line = m_lines.at(static_cast<size_t>(row));
        return line.invitee ? line.invitee->person.text() : line.participant ? u"with "_s + line.participant->id.text() : QString();
    };
    makers.header = [this](int column) {
        QStringList letters;
        for (size_t i = 0; i < state().children().size() && state().isOpen(); ++i)
            letters << letter(i);
        return QStringList{tr("Person"), tr("Said yes"), letters.isEmpty() ? tr("Contact") : letters.join(u"     "_s), QString()}.value(column);
    };
    makers.cell = [this](int row, int column) { return invitedCell(row, column); };
    makers.spoken = [this](int row) { return spokenInvited(row); };
    m_invitedRows = new MadeRows(std::move(makers), m_invited);
    m_invited->setRows(m_invitedRows);
    m_invited->setColumns({{ColumnWidth::Kind::Stretch, 150}, {ColumnWidth::Kind::Contents, 70}, {ColumnWidth::Kind::Contents, 60}, {ColumnWidth::Kind::Contents, 0}});
    connect(m_invited, &CardTable::currentChanged, this, &WhoStep::showDetails);
    connect(m_invited, &CardTable::spacePressed, this, [this](const QString& id) {
        changeInvitee(id, [](PlannedInvitee& invitee) { invitee.saidYes = !invitee.saidYes; });
    });
    connect(m_invited, &CardTable::digitPressed, this, [this](const QString& id, int, int digit) { mark(id, digit); });
    connect(m_invited, &CardTable::rowActivated, this, [this](const QString& id, int column) {
        if (column == TakeOff)
            takeOff(id);
        else if (m_details->isVisible())
            m_capacity->setFocus();
    });
    connect(m_capacity, &QComboBox::activated, this, [this](int index) {
        const auto capacity = fromWord<Capacity>(m_capacity->itemData(index).toString());
        changeInvitee(m_invited->currentId(), [&](PlannedInvitee& invitee) { invitee.capacity = *capacity; });
    });
    connect(m_basis, &QComboBox::activated, this, [this](int index) {
        const auto basis = fromWord<Basis>(m_basis->itemData(index).toString());
        changeInvitee(m_invited->currentId(), [&](PlannedInvitee& invitee) { invitee.basis = *basis; });
    });
    connect(m_chair, &QComboBox::activated, this, [this](int index) {
        const auto person = PersonId::parse(m_chair->itemData(index).toString());
        state().change([&](ConferencePlan& p) {
            p.conference.chair = person;
            if (person)
                std::erase_if(p.invitees, [&](const PlannedInvitee& invitee) { return invitee.person == *person; });
            if (p.minuteTaker == person)
                p.minuteTaker.reset();
        });
    });
    connect(m_minuteTaker, &QComboBox::activated, this, [this](int index) {
        const auto person = PersonId::parse(m_minuteTaker->itemData(index).toString());
        state().change([&](ConferencePlan& p) {
            p.minuteTaker = person;
            if (person)
                std::erase_if(p.invitees, [&](const PlannedInvitee& invitee) { return invitee.person == *person; });
            if (p.conference.chair == person)
                p.conference.chair.reset();
        });
    });
}

void WhoStep::buildQuorum()
{
    m_quorum = makeCardList(m_quorumCard);
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_quorumLines.size()); };
    makers.columns = [] { return 1; };
    makers.id = [](int row) { return QString::number(row); };
    makers.cell = [this](int row, int) {
        const QuorumLine& line = m_quorumLines.at(static_cast<size_t>(row));
        RowCell cell = line.tone == Tone::Muted ? waitingCell(line.words, line.why) : stateCell(line.tone, line.words, line.why);
        cell.strong = line.tone != Tone::Muted;
        return cell;
    };
    m_quorumRows = new MadeRows(std::move(makers), m_quorum);
    m_quorum->setRows(m_quorumRows);
    m_quorumNote = new TextLabel(m_quorumCard, TextSize::Body, Tone::Muted);
    m_quorumCard->body()->addWidget(m_quorum, 1);
    auto* note = new QVBoxLayout;
    scaleLayout(note, {16, 8, 16, 10}, 0);
    note->addWidget(m_quorumNote);
    m_quorumCard->body()->addLayout(note);
}

QString WhoStep::title() const { return tr("Who"); }

bool WhoStep::isDone() const
{
    return state().isOpen() && !state().plan().invitees.empty() && state().draft().chair;
}

QString WhoStep::note() const
{
    return state().isOpen() && !state().draft().chair ? tr("No chair is chosen yet") : QString();
}

QList<QWidget*> WhoStep::panes() const
{
    return {m_directoryCard, m_card, m_quorumCard};
}

void WhoStep::arrive()
{
    m_directoryStack->setCurrentIndex(0);
    showPlan();
    m_search->setFocus();
}

void WhoStep::filter()
{
    m_directoryRows->changeRows([this] {
        m_found.clear();
        if (!state().isOpen())
            return;
        const ConferencePlan& plan = state().plan();
        for (const Person& person : state().directory()) {
            const bool already = person.id == plan.conference.chair.value_or(PersonId::fresh()) || plan.minuteTaker == person.id ||
                                 std::any_of(plan.invitees.begin(), plan.invitees.end(), [&](const PlannedInvitee& i) { return i.person == person.id; });
            const QString words = QStringList{person.name, person.agencyName, person.job, agencyWords(person)}.join(u' ');
            if (!already && matchesWords(words, m_search->text()))
                m_found.push_back(person);
        }
    });
    refreshTexts();
}

void WhoStep::showPlan()
{
    m_invitedRows->changeRows([this] {
        m_lines.clear();
        if (!state().isOpen())
            return;
        const std::vector<PlannedInvitee>& invitees = state().plan().invitees;
        if (!invitees.empty())
            m_lines.push_back({Line::Section::Practitioners, static_cast<int>(invitees.size()), {}, {}});
        for (const PlannedInvitee& invitee : invitees)
            m_lines.push_back({Line::Section::None, 0, invitee, {}});
        std::vector<Line> family;
        for (const Participant& person : state().planned().file.participants)
            if (person.child || person.relation)
                family.push_back({Line::Section::None, 0, {}, person});
        if (!family.empty())
            m_lines.push_back({Line::Section::Family, static_cast<int>(family.size()), {}, {}});
        m_lines.insert(m_lines.end(), family.begin(), family.end());
    });
    if (!state().isOpen()) {
        m_search->clear();
        m_form->editNew({});
    }
    fillBoxes();
    filter();
    judgeQuorum();
    showDetails();
    Q_EMIT primaryChanged();
}

void WhoStep::fillBoxes()
{
    for (const auto& [box, chosen] : {std::pair(m_chair, state().isOpen() ? state().draft().chair : std::nullopt),
                                      std::pair(m_minuteTaker, state().isOpen() ? state().plan().minuteTaker : std::nullopt)}) {
        box->clear();
        box->addItem(tr("Not yet"), QString());
        for (const Person& person : state().directory())
            box->addItem(person.name, person.id.text());
        box->setCurrentIndex(std::max(0, box->findData(chosen ? chosen->text() : QString())));
    }
}

void WhoStep::judgeQuorum()
{
    m_quorumRows->changeRows([this] {
        m_quorumLines.clear();
        if (!state().isOpen() || state().draft().children.empty())
            return;
        const Language language = screenLanguage();
        const Naming naming = state().naming();
        const OpenConference& planned = state().planned();
        size_t at = 0;
        for (const ChildQuorum& child : quorumNow(planned, state().desk().clock().now())) {
            const Subject* subject = planned.file.subject(child.child);
            const QString name = letter(at++) + u' ' + (subject ? callName(subject->child, language) : QString());
            const auto line = [&](const QuorumVerdict& verdict, bool confirmed) {
                QuorumLine said{child.child, verdict.outcome, {}, {}, Tone::Attention};
                switch (verdict.outcome) {
                case Outcome::Satisfied:
                    said.tone = Tone::Done;
                    said.words = confirmed ? tr("%1: quorate by those who said yes").arg(name) : tr("%1: quorate if all come").arg(name);
                    said.why = countedSentence(verdict, naming, language);
                    break;
                case Outcome::NotStated:
                    said.tone = Tone::Note;
                    said.words = tr("%1: no quorum is stated").arg(name);
                    said.why = sentences(verdict.reasons, naming, language).join(u' ');
                    break;
                case Outcome::Refused:
                case Outcome::NeedsDecision:
                    said.words = confirmed ? tr("%1: not yet by those who said yes").arg(name) : tr("%1: no quorum, even if all come").arg(name);
                    said.why = sentences(verdict.reasons, naming, language).join(u' ');
                    if (confirmed)
                        said.tone = Tone::Muted;
                    break;
                }
                QStringList uncounted;
                if (!confirmed)
                    for (const NotCounted& person : verdict.notCounted)
                        if (person.code != ReasonCode::NotAPractitioner) // of the family and the chair nobody expects it
                            uncounted << sentence(person, child.child, naming, language);
                if (!uncounted.isEmpty())
                    said.why = (said.why + u' ' + uncounted.join(u' ')).trimmed();
                m_quorumLines.push_back(said);
            };
            line(child.now, false);
            if (child.ifConfirmed && child.now.outcome == Outcome::Satisfied)
                line(*child.ifConfirmed, true);
        }
        OpenConference ifAllCome = planned; // who is asked counts, not who has answered
        for (Participant& person : ifAllCome.file.participants)
            if (person.reply == Reply::Awaited)
                person.reply = Reply::Coming;
        const KeyAgencyVerdict keys = keyAgenciesNow(ifAllCome);
        if (keys.outcome == Outcome::Refused || keys.outcome == Outcome::NeedsDecision || keys.outcome == Outcome::Satisfied)
            m_quorumLines.push_back({planned.file.subjects.front().child.id, keys.outcome,
                                     keys.outcome == Outcome::Satisfied ? tr("Key agencies are asked") : tr("%n key agencies not asked", nullptr, static_cast<int>(keys.reasons.size())),
                                     sentences(keys.reasons, naming, language).join(u' '), keys.outcome == Outcome::Satisfied ? Tone::Done : Tone::Attention});
    });
}

void WhoStep::invite(const PersonId& person)
{
    const int row = m_directory->currentIndex().row();
    state().change([&](ConferencePlan& p) {
        const bool already = std::any_of(p.invitees.begin(), p.invitees.end(), [&](const PlannedInvitee& i) { return i.person == person; });
        if (!already && p.conference.chair != person && p.minuteTaker != person)
            p.invitees.push_back({person, Capacity::Practitioner, Basis::Contact, {}, false});
    });
    m_invited->setCurrentId(person.text());
    m_invited->scrollTo(m_invited->currentIndex());
    if (m_directory->hasFocus() && m_directoryRows->rows() > 0)
        m_directory->setCurrentIndex(m_directoryRows->index(std::clamp(row, 0, m_directoryRows->rows() - 1), 0));
}

void WhoStep::changeInvitee(const QString& id, const std::function<void(PlannedInvitee&)>& change)
{
    state().change([&](ConferencePlan& p) {
        for (PlannedInvitee& invitee : p.invitees)
            if (invitee.person.text() == id)
                change(invitee);
    });
}

void WhoStep::mark(const QString& id, int digit)
{
    const std::vector<Child> children = state().children();
    changeInvitee(id, [&](PlannedInvitee& invitee) {
        if (digit == 0) {
            const bool all = std::all_of(children.begin(), children.end(), [&](const Child& child) { return knows(invitee.contact, child.id); });
            invitee.contact.clear();
            if (!all)
                for (const Child& child : children)
                    invitee.contact.push_back(child.id);
        } else if (digit <= static_cast<int>(children.size())) {
            const ChildId child = children.at(static_cast<size_t>(digit - 1)).id;
            if (std::erase(invitee.contact, child) == 0)
                invitee.contact.push_back(child);
        }
        if (!invitee.contact.empty())
            invitee.basis = Basis::Contact;
    });
}

void WhoStep::takeOff(const QString& id)
{
    const int row = m_invited->currentIndex().row();
    const int column = std::max(0, m_invited->currentIndex().column());
    state().change([&](ConferencePlan& p) {
        std::erase_if(p.invitees, [&](const PlannedInvitee& invitee) { return invitee.person.text() == id; });
    });
    if (m_invitedRows->rows() == 0) {
        m_search->setFocus();
        return;
    }
    int next = std::clamp(row, 0, m_invitedRows->rows() - 1);
    while (next > 0 && m_invitedRows->isSection(next))
        --next;
    if (m_invitedRows->isSection(next))
        next = std::min(next + 1, m_invitedRows->rows() - 1);
    m_invited->setCurrentIndex(m_invitedRows->index(next, column));
}

const WhoStep::Line* WhoStep::currentLine() const
{
    const int row = m_invited->currentIndex().isValid() ? m_invited->currentIndex().row() : -1;
    return row >= 0 && row < static_cast<int>(m_lines.size()) ? &m_lines[static_cast<size_t>(row)] : nullptr;
}

void WhoStep::showDetails()
{
    const Line* line = currentLine();
    const bool shown = line && line->invitee;
    m_capacity->setEnabled(shown);
    m_basis->setEnabled(shown && line->invitee->capacity == Capacity::Practitioner);
    if (!shown)
        return;
    m_capacity->setCurrentIndex(m_capacity->findData(wordOf(line->invitee->capacity)));
    m_basis->setCurrentIndex(m_basis->findData(wordOf(line->invitee->basis)));
}

QString WhoStep::agencyWords(const Person& person) const
{
    const AgencyKind* kind = person.agency ? state().desk().rulebook().agencies().find(*person.agency) : nullptr;
    const QString shortName = kind ? kind->shortName.in(screenLanguage()) : QString();
    QStringList parts{folded(shortName) == folded(person.job) ? QString() : shortName, person.agencyName, person.job};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString WhoStep::agencyWords(const Participant& person) const
{
    return person.child ? nameOf(Capacity::Child, screenLanguage()) : person.relation ? nameOf(*person.relation, screenLanguage()) : QString();
}

RowCell WhoStep::invitedCell(int row, int column) const
{
    const Line& line = m_lines.at(static_cast<size_t>(row));
    if (line.section != Line::Section::None) {
        if (column > 0)
            return {};
        return sectionCell(line.section == Line::Section::Family ? tr("Family, invited with the conference · %n", nullptr, line.count)
                                                                : tr("Practitioners · %n", nullptr, line.count));
    }
    if (line.participant)
        return column == Who ? textCell(line.participant->name, agencyWords(*line.participant)) : RowCell{};
    const PlannedInvitee& invitee = *line.invitee;
    const Person* person = state().practitioner(invitee.person);
    switch (static_cast<Column>(column)) {
    case Who: {
        QString second = person ? agencyWords(*person) : QString();
        if (invitee.capacity != Capacity::Practitioner)
            second = nameOf(invitee.capacity, screenLanguage()) + u" · "_s + second;
        else if (invitee.basis != Basis::Contact)
            second = nameOf(invitee.basis, screenLanguage()) + u" · "_s + second;
        return textCell(person ? person->name : QString(), second, true);
    }
    case Yes: {
        RowCell cell;
        cell.kind = RowCell::Kind::Check;
        cell.chosen = invitee.saidYes ? 1 : 0;
        return cell;
    }
    case Contact: {
        RowCell cell;
        cell.kind = RowCell::Kind::Dots;
        QStringList names;
        for (const Child& child : state().children()) {
            const bool contact = knows(invitee.contact, child.id);
            cell.dots << (invitee.capacity != Capacity::Practitioner ? RowCell::Dot::Dash : contact ? RowCell::Dot::Filled : RowCell::Dot::Ring);
            if (contact)
                names << callName(child, screenLanguage());
        }
        cell.text = names.isEmpty() ? tr("no direct contact") : tr("direct contact with %1").arg(names.join(u", "_s));
        return cell;
    }
    case TakeOff: return buttonCell(tr("Take off"));
    case ColumnCount: break;
    }
    return {};
}

QString WhoStep::spokenInvited(int row) const
{
    const Line& line = m_lines.at(static_cast<size_t>(row));
    if (!line.invitee)
        return line.participant ? line.participant->name + u", "_s + agencyWords(*line.participant) : invitedCell(row, 0).text;
    const RowCell who = invitedCell(row, Who);
    return QStringList{who.text, who.second, line.invitee->saidYes ? tr("said yes") : tr("no answer yet"), invitedCell(row, Contact).text}.join(u", "_s);
}

bool WhoStep::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && state().isOpen()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            if (m_found.empty()) {
                m_addNew->setFocus();
            } else if (m_found.size() == 1 && key != Qt::Key_Down) {
                const PersonId person = m_found.front().id;
                m_search->clear();
                invite(person);
                m_invited->setFocus(); // the keys 0 to 9 mark the contact next
            } else {
                m_directory->setFocus();
            }
            return true;
        }
        if (watched == m_invited && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
            if (const Line* line = currentLine(); line && line->invitee)
                takeOff(line->invitee->person.text());
            return true;
        }
    }
    return PlannerStep::eventFilter(watched, event);
}

void WhoStep::changeEvent(QEvent* event)
{
    PlannerStep::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fillBoxes();
        judgeQuorum();
        refreshTexts();
    }
}

void WhoStep::refreshTexts()
{
    const QString typed = tidied(m_search->text());
    const bool form = m_directoryStack->currentWidget() == m_form;
    m_directoryCard->setTitle(form ? tr("Somebody new") : tr("Directory"));
    m_search->setPlaceholderText(tr("Name, agency or job"));
    m_search->setAccessibleName(tr("Find a practitioner by name, agency or job"));
    m_directory->setAccessibleName(tr("Practitioners who can be asked"));
    m_directory->setVisible(!m_found.empty());
    m_nobody->setText(!m_found.empty()  ? QString()
                      : typed.isEmpty() ? tr("Everybody of the directory is asked already, or nobody is in it yet.")
                                        : tr("No one called “%1”. Check the spelling, or add them.").arg(typed));
    m_nobody->setVisible(!m_nobody->text().isEmpty());
    m_addNew->setText(tr("Add somebody new…"));
    m_card->setTitle(tr("Asked to come"));
    m_card->setSide(state().isOpen() ? QString::number(state().plan().invitees.size()) : QString());
    m_chairLabel->setText(tr("&Chair"));
    m_minuteLabel->setText(tr("&Minutes"));
    m_chair->setAccessibleName(tr("Chair"));
    m_minuteTaker->setAccessibleName(tr("Minute-taker"));
    m_invited->setAccessibleName(tr("Asked to come"));
    m_hint->setText(!state().isOpen() || state().plan().invitees.empty() ? tr("Nobody is asked yet. Choose people in the directory with Enter.")
                                    : tr("0 marks direct contact with every child, 1 to 9 with one. Space: said yes. Delete: take off."));
    m_capacityLabel->setText(tr("As"));
    m_basisLabel->setText(tr("Because of"));
    m_capacity->setAccessibleName(tr("In what capacity this person is asked"));
    m_basis->setAccessibleName(tr("Why this practitioner is asked"));
    for (int i = 0; i < m_capacity->count(); ++i)
        m_capacity->setItemText(i, nameOf(*fromWord<Capacity>(m_capacity->itemData(i).toString()), screenLanguage()));
    for (int i = 0; i < m_basis->count(); ++i)
        m_basis->setItemText(i, nameOf(*fromWord<Basis>(m_basis->itemData(i).toString()), screenLanguage()));
    m_quorumCard->setTitle(tr("Quorum, child by child"));
    m_quorum->setAccessibleName(tr("Quorum, child by child"));
    m_quorum->setVisible(!m_quorumLines.empty());
    const bool open = state().isOpen() && !m_quorumLines.empty();
    m_quorumNote->setText(m_quorumLines.empty() ? tr("Once children and people are chosen, the quorum of each child is forecast here.")
                          : open                ? adoptionSentence(state().planned().local, u"quorum.others"_s, screenLanguage())
                                                : QString());
    m_quorumNote->setVisible(!m_quorumNote->text().isEmpty());
}

} // namespace cadair::ui

#include "moc_whostep.cpp"
