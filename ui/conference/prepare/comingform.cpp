#include "ui/conference/prepare/comingform.h"

#include "core/wording/askings.h"
#include "core/wording/limits.h"
#include "core/wording/namesofpeople.h"
#include "ui/conference/prepare/personfields.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/letterdesk/letterrun.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

bool isOfFamily(Capacity capacity)
{
    return capacity == Capacity::Parent || capacity == Capacity::Carer || capacity == Capacity::Relative;
}

bool comesWithSomebody(Capacity capacity)
{
    return capacity == Capacity::Supporter || capacity == Capacity::Advocate || capacity == Capacity::Interpreter
           || capacity == Capacity::LegalRepresentative;
}

/// The lines of the profile by this check; what goes with an invitation is asked for at every kind of conference.
std::vector<const CheckLine*> linesOf(const Procedure& procedure, QLatin1StringView check)
{
    std::vector<const CheckLine*> found;
    for (const CheckLine& line : procedure.checks)
        if (line.check.text() == check)
            found.push_back(&line);
    return found;
}

} // namespace

ComingForm::ComingForm(const PrepareTools& tools, const PrepareState& state, const ParticipantId& who, QWidget* parent)
    : PrepareForm(tools, state, parent), m_who(who), m_notice(new TextLabel(this, TextSize::Body, Tone::Muted)), m_meeting(new QComboBox(this)),
      m_papers(new QComboBox(this)), m_way(new QComboBox(this)), m_needs(new SettlingText(this)), m_interpreter(new QComboBox(this)),
      m_trained(new QComboBox(this)), m_with(new QComboBox(this)), m_childcare(new QComboBox(this)), m_childcareBy(new QLineEdit(this)),
      m_chairAgreed(new DateField(state.today, this)), m_familyAgreed(new DateField(state.today, this)), m_remoteReason(new SettlingText(this)),
      m_notInvited(new SettlingText(this)), m_told(new DateField(state.today, this)), m_mayDecide(new QComboBox(this)),
      m_littleKnown(new QCheckBox(this)), m_arrival(new TimeField(this))
{
    for (SettlingText* text : {m_needs, m_remoteReason, m_notInvited})
        text->setLines(1, 4);
    m_childcareBy->setMaxLength(300);
    if (const Participant* person = state.file().participant(who)) {
        askLanguages(*person);
        askNeeds(*person);
        askCompany(*person);
        askAgreed(*person);
        askPapersGiven(*person);
        askPart(*person);
    }
    body()->addWidget(m_notice);
    for (QWidget* each : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) // what does not bear on this person was never placed
        if (!m_rows.contains(each) && (qobject_cast<QComboBox*>(each) || qobject_cast<QLineEdit*>(each) || qobject_cast<DateField*>(each)
                                       || qobject_cast<SettlingText*>(each) || qobject_cast<QCheckBox*>(each)))
            each->hide();
    fill(state.attending(who));
    ComingForm::refreshTexts();
}

void ComingForm::add(QWidget* field, Words label, bool above)
{
    auto* row = new FieldRow(field, this, above ? FieldRow::LabelPlace::Above : FieldRow::LabelPlace::Left, 190);
    scaleMaximumWidth(row, 640);
    m_fields.push_back({row, std::move(label)});
    m_rows.emplace(field, row);
    body()->addWidget(row);
    if (auto* date = qobject_cast<DateField*>(field))
        connect(date, &DateField::refusalChanged, row, &FieldRow::setRefusal);
    if (auto* time = qobject_cast<TimeField*>(field))
        connect(time, &TimeField::refusalChanged, row, &FieldRow::setRefusal);
}

void ComingForm::offer(QComboBox* box, const QString& word, Words name)
{
    box->addItem(QString(), word);
    m_choices.push_back({box, word, std::move(name)});
}

void ComingForm::offerYesOrNo(QComboBox* box, Words yes, Words no)
{
    offer(box, QString(), [] { return tr("Not asked yet"); });
    offer(box, u"yes"_s, std::move(yes));
    offer(box, u"no"_s, std::move(no));
}

void ComingForm::offerLanguages(QComboBox* box, const QString& kept, Words none)
{
    offer(box, QString(), std::move(none));
    QStringList tags = offeredTags().mid(1);
    if (!kept.isEmpty() && !tags.contains(kept))
        tags << kept;
    for (const QString& tag : tags)
        offer(box, tag, [tag] { return nameOfLanguage(tag, screenLanguage()); });
    box->setCurrentIndex(std::max(0, box->findData(kept)));
}

void ComingForm::section(Words title)
{
    auto* label = new TextLabel(this, TextSize::Small, Tone::Muted, true);
    body()->addWidget(label);
    m_titles.emplace_back(label, std::move(title));
}

void ComingForm::askLanguages(const Participant& person)
{
    const auto notAsked = [] { return tr("Not asked yet"); };
    offerLanguages(m_meeting, person.languages.meeting, notAsked);
    offerLanguages(m_papers, person.languages.papers, notAsked);
    add(m_meeting, [] { return tr("&Meeting in"); });
    add(m_papers, [] { return tr("&Papers in"); });
    offer(m_way, QString(), notAsked);
    for (const Word<SendingWay>& each : wordsOf(SendingWay{}))
        offer(m_way, wordOf(each.value), [value = each.value] { return nameOf(value, screenLanguage()); });
    add(m_way, [] { return tr("Papers reach &them"); });
}

void ComingForm::askNeeds(const Participant& person)
{
    if (isOfFamily(person.capacity) || person.capacity == Capacity::Child || person.capacity == Capacity::FosterCarer) {
        offer(m_interpreter, QString(), [] { return tr("Not needed"); });
        offer(m_interpreter, u"needed"_s, [] { return tr("Needed, not offered yet"); });
        offer(m_interpreter, u"offered"_s, [] { return tr("Needed and offered"); });
        offer(m_interpreter, u"declined"_s, [] { return tr("Offered and declined"); });
        add(m_interpreter, [] { return tr("&Interpreter"); });
    }
    add(m_needs, [] { return tr("&Needs: a way in, hearing, reading, breaks"); }, true);
    if (isOfFamily(person.capacity)) {
        offerYesOrNo(m_childcare, [] { return tr("Offered"); }, [] { return tr("Not wanted"); });
        add(m_childcare, [] { return tr("C&hildcare"); });
        add(m_childcareBy, [] { return tr("Who &looks after them"); });
    }
}

void ComingForm::askCompany(const Participant& person)
{
    if (person.capacity == Capacity::Interpreter) {
        offerYesOrNo(m_trained, [] { return tr("Trained"); }, [] { return tr("Not trained"); });
        add(m_trained, [] { return tr("Trainin&g"); });
    }
    if (!comesWithSomebody(person.capacity))
        return;
    offer(m_with, QString(), [] { return tr("Nobody named"); });
    for (const Participant& other : state().file().participants)
        if (isOfFamily(other.capacity) || other.capacity == Capacity::Child || other.capacity == Capacity::FosterCarer)
            offer(m_with, other.id.text(), [name = other.name] { return name; });
    add(m_with, [] { return tr("Comes &with"); });
}

void ComingForm::askAgreed(const Participant& person)
{
    const bool observer = person.capacity == Capacity::Observer;
    const bool remote = person.mode != AttendMode::Room;
    if (observer || remote || comesWithSomebody(person.capacity))
        add(m_chairAgreed, [] { return tr("The &chair agreed on"); });
    if (observer)
        add(m_familyAgreed, [] { return tr("The &family agreed on"); });
    if (remote)
        add(m_remoteReason, [] { return tr("Why they cannot be in the &room"); }, true);
    if (isOfFamily(person.capacity) && !person.invited)
        add(m_notInvited, [] { return tr("If they are not to be invited, wh&y"); }, true);
    if (person.capacity != Capacity::Practitioner)
        return;
    offerYesOrNo(m_mayDecide, [] { return tr("Can decide"); }, [] { return tr("Cannot decide"); });
    add(m_mayDecide, [] { return tr("For their &agency"); });
    body()->addWidget(m_littleKnown);
    m_rows.emplace(m_littleKnown, nullptr);
    if (person.reply == Reply::Apologies)
        add(m_told, [] { return tr("We were told on (apolog&ies)"); });
}

void ComingForm::askPapersGiven(const Participant& person)
{
    const QString audience = person.capacity == Capacity::Child ? u"children"_s : isOfFamily(person.capacity) ? u"parents"_s : QString();
    const Attending kept = state().attending(m_who);
    for (const CheckLine* line : linesOf(*state().open.procedure, "leaflets"_L1)) {
        const QString word = line->words.value(0);
        if (audience.isEmpty() || !line->words.contains(audience))
            continue;
        if (m_leaflets.empty())
            section([] { return tr("Leaflets they were given"); });
        auto* box = new QComboBox(this);
        const auto given = kept.leaflets.find(word);
        offerLanguages(box, given == kept.leaflets.end() ? QString() : given->second, [] { return tr("Not given yet"); });
        m_leaflets.emplace_back(word, box);
        add(box, [word] { return nameOfLeaflet(word, screenLanguage()); });
    }
    for (const CheckLine* line : linesOf(*state().open.procedure, "preparation-sheet"_L1))
        for (const QString& word : line->words) {
            if (person.capacity != Capacity::Practitioner)
                continue;
            if (m_sheet.empty())
                section([] { return tr("On the preparation sheet that went with the invitation"); });
            m_sheet.emplace_back(word, new QCheckBox(this));
            body()->addWidget(m_sheet.back().second);
            m_rows.emplace(m_sheet.back().second, nullptr);
        }
}

void ComingForm::askPart(const Participant& person)
{
    if (person.capacity == Capacity::Chair || person.capacity == Capacity::MinuteTaker) {
        m_arrival->hide();
        return;
    }
    add(m_arrival, [] { return tr("Asked to come at, if not at the &beginning"); });
    const auto agenda = state().open.procedure->agendas.find(state().conference().type);
    if (agenda == state().open.procedure->agendas.end())
        return;
    section([] { return tr("Asked to these parts only (none ticked: all of it)"); });
    for (const AgendaItem& item : agenda->second) {
        m_items.emplace_back(item.key, new QCheckBox(this));
        body()->addWidget(m_items.back().second);
        m_rows.emplace(m_items.back().second, nullptr);
    }
}

QComboBox* ComingForm::leaflet(const QString& word) const
{
    const auto found = std::find_if(m_leaflets.begin(), m_leaflets.end(), [&](const auto& each) { return each.first == word; });
    return found == m_leaflets.end() ? nullptr : found->second;
}

QCheckBox* ComingForm::item(const AgendaKey& key) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const auto& each) { return each.first == key; });
    return found == m_items.end() ? nullptr : found->second;
}

void ComingForm::refreshTexts()
{
    const Participant* person = state().file().participant(m_who);
    //: %1: a person
    setHead(person ? tr("How %1 comes").arg(person->name) : QString(), person ? placeOf(*person, tools().desk.rulebook().agencies()) : QString());
    setVerb(tr("Keep it"));
    for (const Field& field : m_fields)
        field.row->setLabel(field.label());
    for (const Choice& choice : m_choices)
        choice.box->setItemText(choice.box->findData(choice.word), choice.name());
    for (const auto& [label, words] : m_titles)
        label->setText(words());
    m_littleKnown->setText(tr("Their agency knows little of the family"));
    const auto agenda = state().open.procedure->agendas.find(state().conference().type);
    for (const auto& [key, tick] : m_items)
        for (const AgendaItem& item : agenda->second)
            if (item.key == key)
                tick->setText(item.title.in(screenLanguage()));
    for (const auto& [word, tick] : m_sheet)
        tick->setText(nameOfSheetHeading(word, screenLanguage()));
    const LimitVerdict* notice = state().notice(m_who);
    m_notice->setText(notice ? preparewords::noticeWords(state(), *notice) + u' ' + limitExplanation(*notice, screenLanguage(), state().open.local)
                             : QString());
    m_notice->setTone(notice && notice->state == LimitState::Late ? Tone::Attention : Tone::Muted);
    m_notice->setVisible(notice);
}

} // namespace cadair::ui

#include "moc_comingform.cpp"
