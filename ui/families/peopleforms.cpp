#include "ui/families/peopleforms.h"

#include "core/base/folding.h"
#include "core/workflow/families.h"
#include "ui/families/familieswords.h"
#include "ui/families/formfields.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/languagebox.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace cadair::ui {

using namespace Qt::StringLiterals;

FamilyRecordForm::FamilyRecordForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_name(new QLineEdit(this)), m_reference(new QLineEdit(this)), m_nameRow(addRow(m_name, u"name"_s)),
      m_referenceRow(addRow(m_reference, u"reference"_s))
{
    followVerbs();
    FamilyRecordForm::refreshTexts();
}

void FamilyRecordForm::edit(const Family& family)
{
    m_family = family;
    forgetProblems();
    m_name->setText(family.name);
    m_reference->setText(family.reference);
    refreshTexts();
}

QString FamilyRecordForm::title() const { return FamiliesWords::family(m_family.name); }

std::vector<FieldProblem> FamilyRecordForm::keep()
{
    return saveFamily(office(), {m_family.id, m_name->text(), m_reference->text()}).problems;
}

void FamilyRecordForm::refreshTexts()
{
    m_nameRow->setLabel(tr("Family name"));
    m_nameRow->setExplanation(tr("For lists. The children keep their own names."));
    m_referenceRow->setLabel(tr("Reference"));
    refreshFrame(tr("Keep the changes"));
}

SameRecordNote::SameRecordNote(QWidget* parent)
    : QWidget(parent), m_words(new TextLabel(this, TextSize::Small, Tone::Attention, true)), m_compare(makeButton(this)),
      m_notTheSame(makeButton(this))
{
    auto* row = new QHBoxLayout(this);
    scaleLayout(row, {}, 8);
    row->addWidget(new IconLabel(this, shape::attention, Tone::Attention), 0, Qt::AlignVCenter);
    row->addWidget(m_words, 1);
    row->addWidget(m_compare);
    row->addWidget(m_notTheSame);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (m_other)
            Q_EMIT compareWanted(Lookalike(*m_other));
    });
    connect(m_notTheSame, &QPushButton::clicked, this, [this] {
        if (m_other)
            Q_EMIT notTheSameSaid(Lookalike(*m_other));
    });
    refreshTexts();
}

void SameRecordNote::showLookalike(const std::optional<Lookalike>& other)
{
    m_other = other;
    refreshTexts();
}

void SameRecordNote::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void SameRecordNote::refreshTexts()
{
    m_words->setText(m_other ? FamiliesWords::lookalike(*m_other) : QString());
    m_compare->setText(tr("Compare"));
    m_notTheSame->setText(tr("Not the same"));
    m_compare->setVisible(m_other && m_other->otherFamily);
    setVisible(m_other.has_value());
}

ChildRecordForm::ChildRecordForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_given(new QLineEdit(this)), m_surname(new QLineEdit(this)), m_called(new QLineEdit(this)),
      m_born(new DateField(today(), this)), m_expected(new DateField(today(), this)), m_died(new DateField(today(), this)),
      m_meeting(new LanguageBox(this)), m_papers(new LanguageBox(this)), m_address(new SettlingText(this)), m_same(new SameRecordNote(this)), m_happened(makeButton(this))
{
    m_givenRow = addRow(m_given, u"givenName"_s);
    m_surnameRow = addRow(m_surname, u"familyName"_s);
    m_bornRow = addRow(m_born, u"born"_s);
    m_expectedRow = addRow(m_expected, u"expected"_s);
    addPlain(m_same);
    m_calledRow = addRow(m_called, u"calledName"_s);
    m_meetingRow = addRow(m_meeting, u"meeting"_s);
    m_papersRow = addRow(m_papers, u"papers"_s);
    m_addressRow = addRow(m_address, u"address"_s);
    m_diedRow = addRow(m_died, u"died"_s);
    makeText(m_address, 3, 6);
    addAside(m_happened);
    followVerbs();
    connect(m_happened, &QPushButton::clicked, this, [this] { Q_EMIT somethingHappened(ChildId(m_child.id)); });
    connect(m_given, &QLineEdit::editingFinished, this, &ChildRecordForm::look);
    connect(m_surname, &QLineEdit::editingFinished, this, &ChildRecordForm::look);
    connect(m_born, &DateField::dateChanged, this, &ChildRecordForm::look);
    connect(m_same, &SameRecordNote::compareWanted, this, &ChildRecordForm::compareWanted);
    connect(m_same, &SameRecordNote::notTheSameSaid, this, [this](const Lookalike& other) {
        guarded(tools().messages, [&] { sayNotTheSame(office(), other.kind, other.id, other.otherId); });
        look();
    });
    ChildRecordForm::refreshTexts();
}

void ChildRecordForm::edit(const Child& child, bool isNew)
{
    m_child = child;
    m_new = isNew;
    m_change = ChildChange::None;
    forgetProblems();
    m_given->setText(child.givenName);
    m_surname->setText(child.familyName);
    m_called->setText(child.calledName);
    for (DateField* field : {m_born, m_expected, m_died})
        field->setToday(today());
    m_born->setDate(child.born);
    m_expected->setDate(child.expected);
    m_died->setDate(child.died);
    m_meeting->setTag(child.languages.meeting);
    m_papers->setTag(child.languages.papers);
    m_address->setSettledText(child.address);
    m_same->showLookalike(std::nullopt);
    refreshTexts();
}

QString ChildRecordForm::title() const
{
    return m_new ? tr("A child of the family") : FamiliesWords::fullName(m_child);
}

Child ChildRecordForm::typed() const
{
    Child child = m_child;
    child.givenName = m_given->text();
    child.familyName = m_surname->text();
    child.calledName = m_called->text();
    child.born = m_born->date();
    child.expected = m_expected->date();
    child.died = m_died->date();
    child.languages = {m_meeting->tag(), m_papers->tag()};
    child.address = m_address->text().trimmed();
    return child;
}

void ChildRecordForm::look()
{
    if (!m_new || !tools().desk.isOpen())
        return;
    std::optional<Lookalike> found;
    guarded(tools().messages, [&] {
        const Child child = typed();
        for (const Child& other : possiblySameChild(office(), child)) {
            found = Lookalike{RecordKind::Child, child.id.text(), FamiliesWords::fullName(child), other.id.text(),
                              FamiliesWords::fullName(other), other.born, other.family};
            return;
        }
    });
    m_same->showLookalike(found);
}

std::vector<FieldProblem> ChildRecordForm::keep()
{
    const Child child = typed();
    const auto made = saveChild(office(), child);
    if (made) {
        m_change = m_new ? ChildChange::None : changeOf(m_child, child);
        m_child = child;
    }
    return made.problems;
}

void ChildRecordForm::refreshTexts()
{
    m_happened->setText(tr("Something has happened…"));
    m_happened->setVisible(!m_new);
    // A birth or a death is an event of its own; a day that is known already can be put right here.
    m_bornRow->setVisible(m_new || m_child.born);
    m_diedRow->setVisible(m_new || m_child.died);
    m_givenRow->setLabel(tr("Given name"));
    m_givenRow->setExplanation(tr("May wait for a child not yet born."));
    m_surnameRow->setLabel(tr("Family name"));
    m_calledRow->setLabel(tr("Called"));
    m_calledRow->setExplanation(tr("Where it differs."));
    m_bornRow->setLabel(tr("Born"));
    m_expectedRow->setLabel(tr("Expected"));
    m_expectedRow->setExplanation(tr("For a child not yet born. It is kept after the birth; the date of birth then counts."));
    m_diedRow->setLabel(tr("Died"));
    m_diedRow->setExplanation(tr("Also where a pregnancy has ended. Every letter, reminder and date for this child then stops."));
    m_meetingRow->setLabel(tr("Language to speak"));
    m_papersRow->setLabel(tr("Language of papers"));
    m_addressRow->setLabel(tr("Address"));
    refreshFrame(m_new ? tr("Add this child") : tr("Keep the changes"));
}

} // namespace cadair::ui

#include "moc_peopleforms.cpp"
