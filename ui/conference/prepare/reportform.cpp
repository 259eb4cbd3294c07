#include "ui/conference/prepare/reportform.h"

#include "core/wording/limits.h"
#include "core/wording/names.h"
#include "core/workflow/convening.h"
#include "core/workflow/settling.h"
#include "ui/conference/prepare/receiptfields.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

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

ReportForm::ReportForm(const PrepareTools& tools, const PrepareState& state, const ParticipantId& author, std::optional<ReportKind> kind,
                       std::optional<ReportReader> reader, QWidget* parent)
    : PrepareForm(tools, state, parent), m_author(author), m_kind(new QComboBox(this)), m_kindRow(new FieldRow(m_kind, this)),
      m_ticksTitle(new TextLabel(this, TextSize::Small, Tone::Muted, true)), m_date(new DateField(state.today, this)),
      m_dateRow(new FieldRow(m_date, this)), m_locked(new TextLabel(this, TextSize::Body, Tone::Attention)),
      m_limits(new TextLabel(this, TextSize::Body, Tone::Muted)), m_receipt(new ReceiptFields(state, author, this))
{
    scaleMaximumWidth(m_kindRow, 560);
    scaleMaximumWidth(m_dateRow, 560);
    const Participant* person = state.file().participant(author);
    for (const ReportKind each : kindsOffered)
        m_kind->addItem(QString(), wordOf(each));
    m_kind->setCurrentIndex(m_kind->findData(wordOf(kind ? *kind : person ? kindOf(state, *person) : ReportKind::Agency)));
    body()->addWidget(m_kindRow);
    body()->addWidget(m_ticksTitle);
    for (const ReportReader each : readersOffered) {
        auto* tick = new QCheckBox(this);
        tick->setChecked(each == reader);
        m_ticks.emplace(each, tick);
        body()->addWidget(tick);
    }
    for (QWidget* each : {static_cast<QWidget*>(m_locked), static_cast<QWidget*>(m_dateRow), static_cast<QWidget*>(m_limits),
                          static_cast<QWidget*>(m_receipt)})
        body()->addWidget(each);
    m_date->setDate(state.today);
    connect(m_date, &DateField::refusalChanged, m_dateRow, &FieldRow::setRefusal);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReportForm::kindChosen);
    kindChosen();
}

ReportKind ReportForm::chosenKind() const
{
    return fromWord<ReportKind>(m_kind->currentData().toString()).value_or(ReportKind::Agency);
}

void ReportForm::kindChosen()
{
    m_receipt->setKind(chosenKind());
    const bool chairOnly = isForTheChairOnly(chosenKind(), *state().open.procedure);
    for (const auto& [reader, tick] : m_ticks) {
        const bool may = !chairOnly || reader == ReportReader::Chair;
        tick->setEnabled(may);
        if (!may)
            tick->setChecked(false);
    }
    refreshTexts();
}

bool ReportForm::takeReaders(QDate date)
{
    for (const ReportReader reader : readersOffered)
        if (m_ticks.at(reader)->isChecked()
            && !did([&] { return recordReport(tools().desk.office(), state().id(), m_author, chosenKind(), reader, date); }))
            return false;
    return true;
}

bool ReportForm::take()
{
    const bool any = std::any_of(m_ticks.begin(), m_ticks.end(), [](const auto& each) { return each.second->isChecked(); });
    const auto receipt = m_receipt->receipt();
    if (!receipt)
        return false;
    if (!any && !m_receipt->isChanged()) {
        setRefusal(tr("Tick who has it, or what was seen of it."));
        return false;
    }
    const auto date = m_date->date();
    if (any && (!date || *date > state().today)) {
        if (m_date->refusal().isEmpty())
            m_dateRow->setRefusal(date ? tr("That day is still to come. Enter the day on which it came.") : tr("Choose a date."));
        m_date->edit()->setFocus();
        return false;
    }
    if (m_receipt->isChanged() && !did([&] { return saveReceipt(tools().desk.office(), state().id(), *receipt); }))
        return false;
    return !any || takeReaders(*date);
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
    QStringList lines;
    for (const auto& [reader, tick] : m_ticks) {
        QString words = nameOf(reader, screenLanguage());
        for (const Report& report : person ? person->reports : std::vector<Report>{})
            if (const auto since = report.to.find(reader); report.kind == chosenKind() && since != report.to.end())
                //: who has a report, and since when
                words = tr("%1 (since %2)").arg(words, longDate(since->second, screenLanguage()));
        tick->setText(words);
    }
    m_dateRow->setLabel(tr("&On"));
    for (const ReportReader reader : readersOffered)
        if (const LimitVerdict* limit = person ? reportLimitOf(*person, chosenKind(), reader, state().limits) : nullptr)
            //: who a report is for, and how its limit is counted
            lines << tr("%1: %2").arg(nameOf(reader, screenLanguage()), limitExplanation(*limit, screenLanguage(), state().open.local));
    m_limits->setText(lines.join(u'\n'));
    m_limits->setVisible(!lines.isEmpty());
    m_locked->setText(tr("Here this report is for the chair only. It goes into nobody else's papers, letter or copy."));
    m_locked->setVisible(isForTheChairOnly(chosenKind(), *state().open.procedure));
}

} // namespace cadair::ui

#include "moc_reportform.cpp"
