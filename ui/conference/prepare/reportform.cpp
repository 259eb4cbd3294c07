#include "ui/conference/prepare/reportform.h"

#include "core/wording/limits.h"
#include "core/wording/names.h"
#include "core/workflow/convening.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array readersOffered{ReportReader::Chair, ReportReader::Parents, ReportReader::Children, ReportReader::Attendees};
constexpr std::array kindsOffered{ReportKind::SocialWork, ReportKind::Agency, ReportKind::Police, ReportKind::Assessment};

} // namespace

ReportKind ReportForm::kindOf(const PrepareState& state, const Participant& author)
{
    return state.reportOwed(author).value_or(ReportKind::Agency);
}

ReportForm::ReportForm(const PrepareTools& tools, const PrepareState& state, const ParticipantId& author, std::optional<ReportReader> reader,
                       QWidget* parent)
    : PrepareForm(tools, state, parent), m_author(author), m_kind(new QComboBox(this)), m_kindRow(new FieldRow(m_kind, this)),
      m_ticksTitle(new TextLabel(this, TextSize::Small, Tone::Muted, true)), m_date(new DateField(state.today, this)),
      m_dateRow(new FieldRow(m_date, this)), m_limits(new TextLabel(this, TextSize::Body, Tone::Muted))
{
    scaleMaximumWidth(m_kindRow, 560);
    scaleMaximumWidth(m_dateRow, 560);
    const Participant* person = state.file().participant(author);
    for (const ReportKind kind : kindsOffered)
        m_kind->addItem(QString(), wordOf(kind));
    if (person)
        m_kind->setCurrentIndex(m_kind->findData(wordOf(kindOf(state, *person))));
    body()->addWidget(m_kindRow);
    body()->addWidget(m_ticksTitle);
    for (const ReportReader each : readersOffered) {
        auto* tick = new QCheckBox(this);
        tick->setChecked(each == reader.value_or(ReportReader::Chair));
        m_ticks.emplace(each, tick);
        body()->addWidget(tick);
    }
    body()->addWidget(m_dateRow);
    body()->addWidget(m_limits);
    m_date->setDate(state.today);
    connect(m_date, &DateField::refusalChanged, m_dateRow, &FieldRow::setRefusal);
    ReportForm::refreshTexts();
}

bool ReportForm::take()
{
    const auto date = m_date->date();
    if (!date) {
        if (m_date->refusal().isEmpty())
            m_dateRow->setRefusal(tr("Choose a date."));
        m_date->edit()->setFocus();
        return false;
    }
    bool any = false;
    for (const ReportReader reader : readersOffered) {
        if (!m_ticks.at(reader)->isChecked())
            continue;
        any = true;
        const ReportKind kind = fromWord<ReportKind>(m_kind->currentData().toString()).value_or(ReportKind::Agency);
        if (!did([&] { return recordReport(tools().desk.office(), state().id(), m_author, kind, reader, *date); }))
            return false;
    }
    if (!any)
        setRefusal(tr("Tick who has it."));
    return any;
}

void ReportForm::refreshTexts()
{
    const Participant* person = state().file().participant(m_author);
    setHead(tr("Who has the report?"), person ? person->name : QString());
    setVerb(tr("Record it"));
    m_kindRow->setLabel(tr("&Report"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, nameOf(kindsOffered.at(static_cast<size_t>(i)), screenLanguage()));
    m_ticksTitle->setText(tr("It has reached"));
    for (const auto& [reader, tick] : m_ticks)
        tick->setText(nameOf(reader, screenLanguage()));
    m_dateRow->setLabel(tr("&On"));
    QStringList lines;
    for (const ReportReader reader : readersOffered)
        if (const LimitVerdict* limit = person ? state().reportLimit(*person, reader) : nullptr)
            //: who a report is for, and how its limit is counted
            lines << tr("%1: %2").arg(nameOf(reader, screenLanguage()), limitExplanation(*limit, screenLanguage(), state().open.local));
    m_limits->setText(lines.join(u'\n'));
    m_limits->setVisible(!lines.isEmpty());
}

} // namespace cadair::ui

#include "moc_reportform.cpp"
