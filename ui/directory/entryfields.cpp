#include "ui/directory/entryfields.h"

#include "core/base/folding.h"
#include "core/wording/namesofpeople.h"
#include "core/workflow/directory.h"
#include "ui/directory/directorywords.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLine = 300;

/// Languages offered beside English and Welsh: those most spoken at home in these islands. Any other tag is kept.
const QStringList& offeredTags()
{
    static const QStringList tags{QString(), u"cy"_s, u"en"_s, u"ar"_s, u"bn"_s, u"fr"_s, u"pa"_s, u"pl"_s, u"pt"_s, u"ro"_s, u"so"_s, u"uk"_s, u"ur"_s};
    return tags;
}

void choose(QComboBox* box, const QString& data)
{
    if (box->findData(data) < 0)
        box->addItem(data, data);
    box->setCurrentIndex(box->findData(data));
}

} // namespace

EntryFields::EntryFields(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_person{.id = PersonId::fresh()}, m_name(new QLineEdit(this)), m_called(new QLineEdit(this)),
      m_agency(new QComboBox(this)), m_service(new QLineEdit(this)), m_job(new QLineEdit(this)), m_role(new QComboBox(this)),
      m_meeting(new QComboBox(this)), m_papers(new QComboBox(this)), m_email(new QLineEdit(this)), m_safe(new QCheckBox(this)),
      m_sendBy(new QComboBox(this)), m_phone(new QLineEdit(this)), m_address(new SettlingText(this)), m_needs(new SettlingText(this)),
      m_until(new DateField(desk.clock().today(), this))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 8);
    for (QWidget* field : std::initializer_list<QWidget*>{m_name, m_called, m_agency, m_service, m_job, m_role, m_meeting, m_papers, m_email,
                                                          m_safe, m_sendBy, m_phone, m_address, m_needs, m_until}) {
        m_rows[field] = new FieldRow(field, this, FieldRow::LabelPlace::Left, 118);
        all->addWidget(m_rows[field]);
    }
    for (QLineEdit* line : {m_name, m_called, m_service, m_job, m_email, m_phone}) {
        line->setMaxLength(longestLine);
        connect(line, &QLineEdit::returnPressed, this, &EntryFields::entered);
    }
    m_address->setLines(3, 5);
    m_needs->setLines(2, 4);
    m_agency->addItem(QString(), QString());
    for (const AgencyKind& kind : desk.rulebook().agencies().kinds)
        m_agency->addItem(QString(), kind.key.text());
    m_role->addItem(QString(), QString());
    for (const auto& role : wordsOf(RoleWord{}))
        m_role->addItem(QString(), wordOf(role.value));
    m_sendBy->addItem(QString(), QString());
    for (const auto& way : wordsOf(SendingWay{}))
        m_sendBy->addItem(QString(), wordOf(way.value));
    for (const QString& tag : offeredTags()) {
        m_meeting->addItem(QString(), tag);
        m_papers->addItem(QString(), tag);
    }
    for (QComboBox* box : {m_agency, m_role, m_meeting, m_papers, m_sendBy}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // long Welsh names must not widen the card
        box->setMinimumContentsLength(12);
    }
    connect(m_until, &DateField::refusalChanged, m_rows.at(m_until), &FieldRow::setRefusal);
    refreshTexts();
}

void EntryFields::setPerson(const Person& person)
{
    m_person = person;
    m_name->setText(person.name);
    m_called->setText(person.calledName);
    choose(m_agency, person.agency ? person.agency->text() : QString());
    m_service->setText(person.agencyName);
    m_job->setText(person.job);
    choose(m_role, person.role ? wordOf(*person.role) : QString());
    choose(m_meeting, person.languages.meeting);
    choose(m_papers, person.languages.papers);
    m_email->setText(person.email);
    m_safe->setChecked(person.emailSafe);
    choose(m_sendBy, person.sendBy ? wordOf(*person.sendBy) : QString());
    m_phone->setText(person.phone);
    m_address->setSettledText(person.address);
    m_needs->setSettledText(person.needs);
    m_until->setToday(m_desk.clock().today());
    m_until->setDate(person.activeUntil);
    clearRefusals();
    refreshTexts();
}

Person EntryFields::person() const
{
    Person now = m_person;
    now.name = tidied(m_name->text());
    now.calledName = tidied(m_called->text());
    now.agency = AgencyKey::parse(m_agency->currentData().toString());
    now.agencyName = tidied(m_service->text());
    now.job = tidied(m_job->text());
    now.role = fromWord<RoleWord>(m_role->currentData().toString());
    now.languages = {m_meeting->currentData().toString(), m_papers->currentData().toString()};
    now.email = m_email->text().trimmed();
    now.emailSafe = m_safe->isChecked();
    now.sendBy = fromWord<SendingWay>(m_sendBy->currentData().toString());
    now.phone = tidied(m_phone->text());
    now.address = m_address->text().trimmed();
    now.needs = m_needs->text().trimmed();
    now.activeUntil = m_until->date();
    return now;
}

void EntryFields::refuse(QWidget* field, const QString& words)
{
    if (refusals().isEmpty())
        field->setFocus();
    m_rows.at(field)->setRefusal(words);
}

bool EntryFields::refuseOwn()
{
    const QString email = m_email->text().trimmed();
    if (!email.isEmpty() && !canBeEmail(email))
        refuse(m_email, tr("This is not an e-mail address: it needs a name, @ and a domain such as council.example."));
    if (!m_until->refusal().isEmpty())
        refuse(m_until, m_until->refusal());
    return !refusals().isEmpty();
}

void EntryFields::setProblems(const std::vector<FieldProblem>& problems)
{
    for (const FieldProblem& problem : problems) {
        QWidget* field = m_name;
        if (problem.field == "agency"_L1)
            field = m_agency;
        else if (problem.field == "email"_L1)
            field = m_email;
        else if (problem.field == "calledName"_L1)
            field = m_called;
        else if (problem.field == "agencyName"_L1)
            field = m_service;
        else if (problem.field == "job"_L1)
            field = m_job;
        refuse(field, DirectoryWords::fault(problem));
    }
}

void EntryFields::clearRefusals()
{
    for (const auto& [field, row] : m_rows)
        row->setRefusal({});
}

QString EntryFields::refusals() const
{
    QStringList all;
    for (const auto& [field, row] : m_rows)
        all << row->refusal();
    all.removeAll(QString());
    return all.join(u'\n');
}

QWidget* EntryFields::firstField() const
{
    return m_name;
}

void EntryFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        clearRefusals(); // said in the language of before
        refreshTexts();
    }
}

void EntryFields::refreshTexts()
{
    const Language language = screenLanguage();
    m_rows.at(m_name)->setLabel(tr("&Name"));
    m_rows.at(m_called)->setLabel(tr("&Called"));
    m_rows.at(m_agency)->setLabel(tr("&Agency"));
    m_rows.at(m_service)->setLabel(tr("&Service or team"));
    m_rows.at(m_job)->setLabel(tr("&Job"));
    m_rows.at(m_role)->setLabel(tr("R&ole"));
    m_rows.at(m_meeting)->setLabel(tr("&Meeting in"));
    m_rows.at(m_papers)->setLabel(tr("&Papers in"));
    m_rows.at(m_email)->setLabel(tr("&E-mail"));
    m_rows.at(m_safe)->setLabel(tr("Sa&fe"));
    m_safe->setText(tr("Safe for confidential papers"));
    m_rows.at(m_sendBy)->setLabel(tr("Papers &by"));
    m_rows.at(m_phone)->setLabel(tr("P&hone"));
    m_rows.at(m_address)->setLabel(tr("Post a&ddress"));
    m_rows.at(m_needs)->setLabel(tr("To arran&ge"));
    m_rows.at(m_until)->setLabel(tr("Here &until"));
    m_agency->setItemText(0, tr("Choose…"));
    for (int i = 1; i < m_agency->count(); ++i)
        if (const auto key = AgencyKey::parse(m_agency->itemData(i).toString()))
            if (const AgencyKind* kind = m_desk.rulebook().agencies().find(*key))
                m_agency->setItemText(i, kind->name.in(language));
    m_role->setItemText(0, tr("None that a rule names"));
    for (int i = 1; i < m_role->count(); ++i)
        m_role->setItemText(i, nameOf(*fromWord<RoleWord>(m_role->itemData(i).toString()), language));
    for (int i = 0; i < m_sendBy->count(); ++i)
        m_sendBy->setItemText(i, DirectoryWords::sending(fromWord<SendingWay>(m_sendBy->itemData(i).toString())));
    for (QComboBox* box : {m_meeting, m_papers})
        for (int i = 0; i < box->count(); ++i) {
            const QString tag = box->itemData(i).toString();
            box->setItemText(i, tag.isEmpty() ? tr("Not asked yet") : nameOfLanguage(tag, language));
        }
}

} // namespace cadair::ui

#include "moc_entryfields.cpp"
