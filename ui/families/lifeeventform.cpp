#include "ui/families/lifeeventform.h"

#include "core/base/folding.h"
#include "core/wording/joining.h"
#include "ui/families/familieswords.h"
#include "ui/families/formfields.h"
#include "ui/families/lifewords.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

const QString takingBack = u"take-back"_s;
constexpr int mostBorn = 4;

} // namespace

LifeEventForm::LifeEventForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_child(new QComboBox(this)), m_kind(new QComboBox(this)),
      m_gentle(new TextLabel(this, TextSize::Body, Tone::Muted)), m_on(new DateField(today(), this)), m_born(new QComboBox(this)),
      m_given(new QLineEdit(this)), m_surname(new QLineEdit(this)), m_called(new QLineEdit(this)), m_others(new QLineEdit(this)),
      m_newFamily(new QLineEdit(this)), m_address(new SettlingText(this)), m_why(new SettlingText(this)),
      m_heading(new TextLabel(this, TextSize::Section, Tone::Plain, true)), m_preview(new CardTable(this))
{
    layOut();
    connect(m_child, &QComboBox::currentIndexChanged, this, &LifeEventForm::childChosen);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LifeEventForm::kindChosen);
    connect(m_on, &DateField::dateChanged, this, &LifeEventForm::look);
    connect(m_born, &QComboBox::currentIndexChanged, this, &LifeEventForm::look);
    for (QLineEdit* line : {m_given, m_surname, m_called, m_others})
        connect(line, &QLineEdit::editingFinished, this, &LifeEventForm::look);
    LifeEventForm::refreshTexts();
}

void LifeEventForm::layOut()
{
    m_childRow = addRow(m_child, u"child"_s);
    m_kindRow = addRow(m_kind, u"kind"_s);
    addPlain(m_gentle);
    m_onRow = addRow(m_on, u"happened"_s);
    m_bornRow = addRow(m_born, u"born-too"_s);
    m_givenRow = addRow(m_given, u"given"_s);
    m_surnameRow = addRow(m_surname, u"family"_s);
    m_calledRow = addRow(m_called, u"called"_s);
    m_othersRow = addRow(m_others, u"others"_s);
    m_familyRow = addRow(m_newFamily, u"new-family"_s);
    m_addressRow = addRow(m_address, u"address"_s);
    m_whyRow = addRow(m_why, u"why"_s);
    for (SettlingText* text : {m_address, m_why})
        makeText(text, 2, 5);
    for (int born = 1; born <= mostBorn; ++born)
        m_born->addItem(QString(), born);
    addPlain(m_heading);
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_lines.size()); };
    makers.columns = [] { return 1; };
    makers.id = [this](int row) {
        const Line& line = m_lines.at(static_cast<size_t>(row));
        return line.heading ? QString() : QString::number(line.index);
    };
    makers.cell = [this](int row, int) {
        const Line& line = m_lines.at(static_cast<size_t>(row));
        return line.heading ? sectionCell(LifeWords::effect(*line.heading)) : LifeWords::consequence(m_seen->consequences.at(line.index), *m_seen->procedure);
    };
    m_rows = new MadeRows(std::move(makers), m_preview);
    m_preview->setRows(m_rows);
    m_preview->horizontalHeader()->hide();
    m_preview->setColumns({{ColumnWidth::Kind::Stretch, 240}});
    m_preview->setGrowsWithRows(true);
    addPlain(m_preview);
    followVerbs();
}

void LifeEventForm::offer(const Household& household, const std::optional<ChildId>& child)
{
    m_filling = true;
    m_household = household;
    m_recorded.reset();
    forgetProblems();
    m_child->clear();
    for (const Child& each : household.children)
        m_child->addItem(FamiliesWords::calledName(each), each.id.text());
    const auto first = std::ranges::find_if(household.children, [](const Child& each) { return !kindsFor(each).empty(); });
    const QString wanted = child ? child->text() : first == household.children.end() ? QString() : first->id.text();
    m_child->setCurrentIndex(std::max(0, m_child->findData(wanted)));
    m_on->setToday(today());
    m_filling = false;
    childChosen();
}

void LifeEventForm::forget()
{
    m_filling = true;
    m_household.reset();
    m_last.reset();
    m_recorded.reset();
    m_child->clear();
    m_kind->clear();
    for (QLineEdit* line : {m_given, m_surname, m_called, m_others, m_newFamily})
        line->clear();
    for (SettlingText* text : {m_address, m_why})
        text->setSettledText({});
    m_on->setDate({});
    m_filling = false;
    showPreview({});
    refreshTexts();
}

const Child* LifeEventForm::chosen() const
{
    const auto id = ChildId::parse(m_child->currentData().toString());
    return m_household && id ? childOf(*m_household, *id) : nullptr;
}

ChildId LifeEventForm::child() const
{
    return chosen()->id;
}

bool LifeEventForm::takesBack() const
{
    return m_kind->currentData().toString() == takingBack;
}

LifeEventKind LifeEventForm::kind() const
{
    return fromWord<LifeEventKind>(m_kind->currentData().toString()).value_or(LifeEventKind::Birth);
}

std::pair<QString, QString> LifeEventForm::rule() const
{
    if (!m_preview->hasFocus())
        return {};
    bool isLine = false;
    const size_t at = m_preview->currentId().toUInt(&isLine);
    if (!m_seen || !isLine || at >= m_seen->consequences.size())
        return {};
    return {m_seen->procedure->id.text(), m_seen->consequences[at].rule};
}

void LifeEventForm::fillKinds()
{
    m_filling = true;
    m_kind->clear();
    if (const Child* child = chosen())
        for (const LifeEventKind each : kindsFor(*child))
            m_kind->addItem(QString(), wordOf(each));
    if (m_last)
        m_kind->addItem(QString(), takingBack);
    m_filling = false;
}

void LifeEventForm::childChosen()
{
    if (m_filling)
        return;
    const Child* child = chosen();
    m_last.reset();
    if (child && tools().desk.isOpen())
        guarded(tools().messages, [&] { m_last = lastEventOf(office(), child->id); });
    fillKinds();
    m_on->setDate({});
    m_born->setCurrentIndex(0);
    for (QLineEdit* line : {m_given, m_called, m_others, m_newFamily})
        line->clear();
    m_address->setSettledText({});
    if (child) {
        m_given->setText(child->givenName);
        m_called->setText(child->calledName);
        m_surname->setText(child->familyName);
    }
    kindChosen();
}

/// The reason is ours to begin with, and theirs once they have written one.
void LifeEventForm::kindChosen()
{
    if (m_filling)
        return;
    const QString usual = takesBack() || m_kind->count() == 0 ? QString() : LifeWords::reason(kind());
    if (m_why->text().isEmpty() || m_why->text() == m_reasonGiven)
        m_why->setSettledText(usual);
    m_reasonGiven = usual;
    forgetProblems();
    look();
}

LifeEventGiven LifeEventForm::given() const
{
    LifeEventGiven event{.child = chosen()->id, .kind = kind(), .on = m_on->date().value_or(QDate())};
    event.why = m_why->text();
    if (isLoss(event.kind))
        return event;
    event.name = {m_given->text(), m_surname->text(), m_called->text()};
    if (event.kind == LifeEventKind::Birth) {
        const QStringList names = m_others->text().split(u',');
        for (int other = 1; other < m_born->currentData().toInt(); ++other)
            event.bornToo.push_back({.given = tidied(names.value(other - 1)), .family = {}, .called = {}});
    }
    if (event.kind == LifeEventKind::Adoption) {
        event.newFamily = m_newFamily->text();
        event.newAddress = m_address->text();
    }
    return event;
}

/// Works out anew what it would do; nothing is written.
void LifeEventForm::look()
{
    if (m_filling)
        return;
    std::optional<LifePreview> preview;
    if (chosen() && m_kind->count() > 0 && !takesBack() && tools().desk.isOpen())
        guarded(tools().messages, [&] { preview = previewOf(office(), given()); });
    showPreview(std::move(preview));
    refreshTexts();
}

void LifeEventForm::showPreview(std::optional<LifePreview> preview)
{
    m_rows->changeRows([&] {
        m_seen = std::move(preview);
        m_lines.clear();
        for (size_t i = 0; m_seen && i < m_seen->consequences.size(); ++i) {
            const LifeEffect effect = effectOf(m_seen->consequences[i].code);
            if (i == 0 || effectOf(m_seen->consequences[i - 1].code) != effect)
                m_lines.push_back({effect, 0});
            m_lines.push_back({std::nullopt, i});
        }
    });
    m_preview->setVisible(!m_lines.empty());
    m_heading->setVisible(!m_lines.empty());
}

/// Only what belongs to the event is asked.
void LifeEventForm::showWhatFits()
{
    const bool happens = m_kind->count() > 0 && !takesBack();
    const bool birth = happens && kind() == LifeEventKind::Birth;
    const bool adoption = happens && kind() == LifeEventKind::Adoption;
    const bool named = birth || adoption || (happens && kind() == LifeEventKind::NameChange);
    const bool off = m_seen && std::ranges::any_of(m_seen->consequences, [](const Consequence& each) { return each.code == ConsequenceCode::ConferenceOff; });
    m_childRow->setVisible(m_child->count() > 1);
    m_onRow->setVisible(happens);
    m_bornRow->setVisible(birth);
    for (FieldRow* row : {m_givenRow, m_surnameRow})
        row->setVisible(named);
    m_calledRow->setVisible(named && !birth); // a newborn child is hardly called otherwise; its record has the field
    m_othersRow->setVisible(birth && m_born->currentIndex() > 0);
    for (FieldRow* row : {m_familyRow, m_addressRow})
        row->setVisible(adoption);
    m_whyRow->setVisible(takesBack() || off);
    m_gentle->setVisible(m_kind->count() == 0 || takesBack() || (happens && (isLoss(kind()) || adoption)));
    keepButton()->setEnabled(m_kind->count() > 0);
}

/// Where there is no room for the table the numbers say that there is something to look at.
QString LifeEventForm::summary() const
{
    if (!m_seen)
        return {};
    const auto many = [&](LifeEffect effect) {
        return QString::number(std::ranges::count_if(m_seen->consequences, [&](const Consequence& each) { return effectOf(each.code) == effect; }));
    };
    //: three numbers of things
    return tr("Stops: %1 · Changes: %2 · Goes on: %3. All of it is shown below.").arg(many(LifeEffect::Stops), many(LifeEffect::Changes), many(LifeEffect::GoesOn));
}

QString LifeEventForm::title() const
{
    const Child* child = chosen();
    //: %1: a child
    return child ? tr("Something has happened: %1").arg(FamiliesWords::calledName(*child)) : tr("Something has happened");
}

std::vector<FieldProblem> LifeEventForm::keep()
{
    if (!chosen() || m_kind->count() == 0)
        return {};
    if (takesBack()) {
        m_recorded.reset();
        return cadair::takeBack(office(), m_last->id, m_why->text()).problems;
    }
    const auto made = record(office(), given());
    m_recorded = made.id;
    return made.problems;
}

void LifeEventForm::refreshTexts()
{
    const bool any = m_kind->count() > 0;
    showWhatFits();
    m_childRow->setLabel(tr("Child"));
    m_kindRow->setLabel(tr("What happened"));
    m_kindRow->setExplanation(summary());
    for (int i = 0; i < m_kind->count(); ++i) {
        const auto each = fromWord<LifeEventKind>(m_kind->itemData(i).toString());
        m_kind->setItemText(i, each ? LifeWords::kind(*each) : tr("What was recorded last had not happened"));
    }
    for (int i = 0; i < m_child->count(); ++i)
        if (const auto id = ChildId::parse(m_child->itemData(i).toString()); id && m_household)
            if (const Child* child = childOf(*m_household, *id))
                m_child->setItemText(i, capitalised(FamiliesWords::calledName(*child)));
    if (!any)
        m_gentle->setText(tr("There is nothing more to record about this child."));
    else if (takesBack())
        m_gentle->setText(tr("Recorded last: %1, %2. The child’s record will be as it was before. What was called off stays called off, and what was sent stays sent.")
                              .arg(LifeWords::kind(m_last->kind), longDate(m_last->on, screenLanguage())));
    else if (kind() == LifeEventKind::Adoption)
        m_gentle->setText(tr("The child goes on in a record of its own, under the new name. Nobody who looks at one record finds the other."));
    else
        m_gentle->setText(tr("Take the time you need. Nothing is written or sent until you record it."));
    m_onRow->setLabel(any && !takesBack() && kind() == LifeEventKind::Birth ? tr("Born on") : tr("On"));
    m_bornRow->setLabel(tr("How many"));
    for (int i = 0; i < m_born->count(); ++i)
        m_born->setItemText(i, tr("%n child(ren)", "of one birth", i + 1));
    m_givenRow->setLabel(tr("Given name"));
    m_givenRow->setExplanation(any && kind() == LifeEventKind::Birth && !takesBack() ? tr("May wait.") : QString());
    m_surnameRow->setLabel(tr("Family name"));
    m_calledRow->setLabel(tr("Called"));
    m_calledRow->setExplanation(tr("Where it differs."));
    m_othersRow->setLabel(tr("The others"));
    m_othersRow->setExplanation(tr("Their given names, parted by commas. They may wait."));
    m_familyRow->setLabel(tr("Name of the new family"));
    m_addressRow->setLabel(tr("New address"));
    m_addressRow->setExplanation(tr("Stands in the new record alone."));
    m_whyRow->setLabel(takesBack() ? tr("Why") : tr("Why it is called off"));
    m_whyRow->setExplanation(takesBack() ? tr("It is kept with what was recorded.") : tr("The record of the conference keeps it."));
    m_heading->setText(tr("What this does"));
    m_preview->setAccessibleName(tr("What this does"));
    refreshFrame(takesBack() ? tr("Take it back") : any ? LifeWords::verb(kind()) : tr("Record it"));
}

} // namespace cadair::ui

#include "moc_lifeeventform.cpp"
