#include "ui/conference/prepare/receiptfields.h"

#include "core/base/folding.h"
#include "core/wording/askings.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

ReceiptFields::ReceiptFields(const PrepareState& state, const ParticipantId& author, QWidget* parent)
    : QWidget(parent), m_state(state), m_kept{.from = author},
      m_marksTitle(new TextLabel(this, TextSize::Small, Tone::Muted, true)), m_marksPlace(new QWidget(this)),
      m_marksRows(new QVBoxLayout(m_marksPlace)), m_sharedBy(new QLineEdit(this)), m_sharedByRow(new FieldRow(m_sharedBy, this)),
      m_discussed(new DateField(state.today, this)), m_discussedRow(new FieldRow(m_discussed, this)), m_notShared(new SettlingText(this)),
      m_notSharedRow(new FieldRow(m_notShared, this, FieldRow::LabelPlace::Above)), m_read(new DateField(state.today, this)),
      m_readRow(new FieldRow(m_read, this)), m_late(new SettlingText(this)),
      m_lateRow(new FieldRow(m_late, this, FieldRow::LabelPlace::Above))
{
    auto* rows = new QVBoxLayout(this);
    scaleLayout(rows, {}, 10);
    scaleLayout(m_marksRows, {}, 4);
    for (QWidget* each : {static_cast<QWidget*>(m_marksTitle), m_marksPlace, static_cast<QWidget*>(m_readRow), static_cast<QWidget*>(m_lateRow),
                          static_cast<QWidget*>(m_sharedByRow), static_cast<QWidget*>(m_discussedRow), static_cast<QWidget*>(m_notSharedRow)})
        rows->addWidget(each);
    m_sharedBy->setMaxLength(300);
    for (QWidget* row : {m_sharedByRow, m_discussedRow, m_readRow})
        scaleMaximumWidth(row, 560);
    for (SettlingText* text : {m_notShared, m_late})
        text->setLines(1, 4);
    connect(m_discussed, &DateField::refusalChanged, m_discussedRow, &FieldRow::setRefusal);
    connect(m_read, &DateField::refusalChanged, m_readRow, &FieldRow::setRefusal);
    refreshTexts();
}

void ReceiptFields::setKind(ReportKind kind)
{
    const ParticipantId author = m_kept.from;
    m_kept = ReportReceipt{.from = author};
    m_kept.kind = kind;
    for (const ReportReceipt& each : m_state.open.record.dossier.papers.receipts)
        if (each.from == author && each.kind == kind)
            m_kept = each;
    m_chairOnly = isForTheChairOnly(kind, *m_state.open.procedure);
    makeMarks();
    fill();
    refreshTexts();
}

void ReceiptFields::makeMarks()
{
    for (const Mark& mark : m_marks)
        delete mark.tick;
    for (const auto& title : m_childTitles)
        delete title.second;
    m_marks.clear();
    m_childTitles.clear();
    const ReportMarks wanted = reportMarks(m_kept.kind, m_state.conference().type, *m_state.open.procedure);
    const auto add = [&](const QString& word, std::optional<ChildId> child) {
        m_marks.push_back({word, std::move(child), new QCheckBox(m_marksPlace)});
        m_marksRows->addWidget(m_marks.back().tick);
    };
    for (const QString& word : wanted.report)
        add(word, std::nullopt);
    for (const Subject& subject : m_state.subjects()) {
        if (wanted.child.isEmpty())
            continue;
        m_childTitles.emplace_back(subject.child.id, new TextLabel(m_marksPlace, TextSize::Small, Tone::Muted, true));
        m_marksRows->addWidget(m_childTitles.back().second);
        for (const QString& word : wanted.child)
            add(word, subject.child.id);
    }
}

void ReceiptFields::fill()
{
    for (const Mark& mark : m_marks) {
        const auto child = mark.child ? m_kept.children.find(*mark.child) : m_kept.children.end();
        mark.tick->setChecked(mark.child ? child != m_kept.children.end() && child->second.contains(mark.word) : m_kept.holds.contains(mark.word));
    }
    m_sharedBy->setText(m_kept.sharedBy);
    m_discussed->setDate(m_kept.discussed);
    m_notShared->setSettledText(m_kept.notSharedReason);
    m_read->setDate(m_kept.read);
    m_late->setSettledText(m_kept.treatedLate);
}

QCheckBox* ReceiptFields::mark(const QString& word, std::optional<ChildId> child) const
{
    const auto found = std::find_if(m_marks.begin(), m_marks.end(), [&](const Mark& mark) { return mark.word == word && mark.child == child; });
    return found == m_marks.end() ? nullptr : found->tick;
}

std::optional<ReportReceipt> ReceiptFields::receipt()
{
    for (DateField* date : {m_discussed, m_read})
        if (!date->refusal().isEmpty()) {
            date->edit()->setFocus();
            return std::nullopt;
        }
    ReportReceipt now = m_kept; // what this profile does not ask about stays as it was
    for (const Mark& mark : m_marks) {
        std::set<QString>& held = mark.child ? now.children[*mark.child] : now.holds;
        if (mark.tick->isChecked())
            held.insert(mark.word);
        else
            held.erase(mark.word);
    }
    std::erase_if(now.children, [](const auto& child) { return child.second.empty(); });
    now.sharedBy = tidied(m_sharedBy->text());
    now.discussed = m_discussed->date();
    now.notSharedReason = m_notShared->text().trimmed();
    now.read = m_read->date();
    now.treatedLate = m_late->text().trimmed();
    return now;
}

void ReceiptFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void ReceiptFields::refreshTexts()
{
    m_marksTitle->setText(tr("The report"));
    m_marksTitle->setVisible(!m_marks.empty());
    m_marksPlace->setVisible(!m_marks.empty());
    for (const Mark& mark : m_marks)
        mark.tick->setText(nameOfReportMark(mark.word, screenLanguage()));
    for (const auto& [child, title] : m_childTitles)
        if (const Subject* subject = m_state.file().subject(child))
            //: %1: a child
            title->setText(tr("About %1").arg(callName(subject->child, screenLanguage())));
    m_readRow->setLabel(tr("Rea&d by the chair on"));
    m_lateRow->setLabel(tr("If it came &late, what the chair did with it"));
    m_sharedByRow->setLabel(tr("&Shared with the family by"));
    m_discussedRow->setLabel(tr("&Talked over with them on"));
    m_notSharedRow->setLabel(tr("If the family has &not had it, why"));
    for (FieldRow* row : {m_sharedByRow, m_discussedRow, m_notSharedRow})
        row->setVisible(!m_chairOnly);
}

} // namespace cadair::ui

#include "moc_receiptfields.cpp"
