#include "ui/request/adultfields.h"

#include "core/wording/namesofpeople.h"
#include "core/wording/reasons.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/languagebox.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

AdultFields::AdultFields(QWidget* parent, int labelWidth)
    : QWidget(parent), m_labelWidth(labelWidth), m_layout(new QVBoxLayout(this)), m_name(new QLineEdit(this)), m_called(new QLineEdit(this)),
      m_phone(new QLineEdit(this)), m_email(new QLineEdit(this)), m_relation(new QComboBox(this)), m_responsible(new QCheckBox(this)),
      m_ofBox(new QWidget(this)), m_meeting(new LanguageBox(this)), m_papers(new LanguageBox(this)), m_address(new SettlingText(this)),
      m_needs(new SettlingText(this))
{
    scaleLayout(m_layout, {}, 8);
    addRow(m_name, u"name"_s);
    addRow(m_called, u"calledName"_s);
    addRow(m_relation, u"relation"_s);
    addIndented(m_responsible);
    auto* of = new QHBoxLayout(m_ofBox);
    scaleLayout(of, {}, 16);
    of->addStretch(1);
    addRow(m_ofBox, u"of"_s);
    addRow(m_meeting, u"meeting"_s);
    addRow(m_papers, u"papers"_s);
    addRow(m_address, u"address"_s);
    addRow(m_phone, u"phone"_s);
    addRow(m_email, u"email"_s);
    addRow(m_needs, u"needs"_s);
    m_address->setLines(3, 6);
    m_needs->setLines(2, 6);
    for (SettlingText* text : {m_address, m_needs})
        text->setTabChangesFocus(true);
    for (const QString& word : allWords<Relation>())
        m_relation->addItem(QString(), word);
    connect(m_name, &QLineEdit::editingFinished, this, &AdultFields::named);
    follow();
    refreshTexts();
}

void AdultFields::addRow(QWidget* field, const QString& name)
{
    if (auto* box = qobject_cast<QComboBox*>(field)) { // as wide as the form, not as its longest entry
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    auto* row = new FieldRow(field, this, FieldRow::LabelPlace::Left, m_labelWidth);
    m_layout->addWidget(row);
    m_rows.emplace(name, row);
}

void AdultFields::addIndented(QWidget* widget)
{
    auto* line = new QHBoxLayout;
    scaleLayout(line, {m_labelWidth + 8, 0, 0, 0}, 0); // under the fields, not under their labels
    line->addWidget(widget);
    m_layout->addLayout(line);
}

void AdultFields::putUnderName(QWidget* note)
{
    m_underName = note;
    auto* line = new QHBoxLayout;
    scaleLayout(line, {m_labelWidth + 8, 0, 0, 0}, 0);
    line->addWidget(note);
    m_layout->insertLayout(1, line);
    follow();
}

/// The keyboard's way goes down the form, through the children's boxes, which come and go.
void AdultFields::follow()
{
    QWidget* before = m_name;
    std::vector<QWidget*> way;
    if (m_underName)
        way.push_back(m_underName);
    way.insert(way.end(), {m_called, m_relation, m_responsible});
    for (const auto& [child, box] : m_of)
        way.push_back(box);
    way.insert(way.end(), {m_meeting, m_papers, m_address, m_phone, m_email, m_needs});
    for (QWidget* next : way)
        before = tabAfter(before, next);
    m_last = before;
}

void AdultFields::showAdult(const Person& person, const FamilyMember& member, const std::vector<Child>& children, bool isNew)
{
    m_person = person;
    m_member = member;
    m_name->setText(person.name);
    m_called->setText(person.calledName);
    m_phone->setText(person.phone);
    m_email->setText(person.email);
    m_relation->setCurrentIndex(m_relation->findData(wordOf(member.relation)));
    m_responsible->setChecked(member.parentalResponsibility);
    m_meeting->setTag(person.languages.meeting);
    m_papers->setTag(person.languages.papers);
    m_address->setSettledText(person.address);
    m_needs->setSettledText(person.needs);
    for (const auto& [child, box] : m_of)
        delete box;
    m_of.clear();
    auto* row = static_cast<QHBoxLayout*>(m_ofBox->layout());
    for (const Child& child : children) {
        auto* box = new QCheckBox(m_ofBox);
        box->setChecked(isNew || std::find(member.of.begin(), member.of.end(), child.id) != member.of.end());
        row->insertWidget(row->count() - 1, box);
        m_of.emplace_back(child, box);
    }
    follow();
    refreshTexts();
}

Person AdultFields::person() const
{
    Person person = m_person;
    person.name = m_name->text();
    person.calledName = m_called->text();
    person.phone = m_phone->text();
    person.email = m_email->text();
    person.languages = {m_meeting->tag(), m_papers->tag()};
    person.address = m_address->text().trimmed();
    person.needs = m_needs->text().trimmed();
    return person;
}

FamilyMember AdultFields::member() const
{
    FamilyMember member = m_member;
    member.person = m_person.id;
    member.relation = *fromWord<Relation>(m_relation->currentData().toString());
    member.parentalResponsibility = m_responsible->isChecked();
    member.of.clear();
    for (const auto& [child, box] : m_of)
        if (box->isChecked())
            member.of.push_back(child.id);
    return member;
}

void AdultFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void AdultFields::refreshTexts()
{
    m_rows.at(u"name"_s)->setLabel(tr("Full name"));
    m_rows.at(u"name"_s)->setExplanation(tr("As on an envelope."));
    m_rows.at(u"calledName"_s)->setLabel(tr("Addressed as"));
    m_rows.at(u"relation"_s)->setLabel(tr("Relation"));
    m_responsible->setText(tr("Has parental responsibility"));
    m_rows.at(u"of"_s)->setLabel(tr("Of which children"));
    m_rows.at(u"meeting"_s)->setLabel(tr("Language to speak"));
    m_rows.at(u"papers"_s)->setLabel(tr("Language of papers"));
    m_rows.at(u"address"_s)->setLabel(tr("Address"));
    m_rows.at(u"phone"_s)->setLabel(tr("Telephone"));
    m_rows.at(u"email"_s)->setLabel(tr("E-mail"));
    m_rows.at(u"needs"_s)->setLabel(tr("To arrange"));
    m_rows.at(u"needs"_s)->setExplanation(tr("Access, an interpreter, anything else. Who must not meet whom is a warning of its own."));
    for (int i = 0; i < m_relation->count(); ++i)
        m_relation->setItemText(i, nameOf(*fromWord<Relation>(m_relation->itemData(i).toString()), screenLanguage()));
    for (const auto& [child, box] : m_of)
        box->setText(callName(child, screenLanguage()));
}

} // namespace cadair::ui

#include "moc_adultfields.cpp"
