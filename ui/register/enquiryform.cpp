#include "ui/register/enquiryform.h"

#include "ui/register/registerwords.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

EnquiryForm::EnquiryForm(Desk& desk, MessageBar& messages, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_messages(messages), m_card(new Card(this)), m_safe(new TextLabel(this, TextSize::Body, Tone::Muted)),
      m_name(new QLineEdit(this)), m_nameRow(new FieldRow(m_name, this, FieldRow::LabelPlace::Above)), m_agency(new QLineEdit(this)),
      m_agencyRow(new FieldRow(m_agency, this, FieldRow::LabelPlace::Above)), m_calledBack(new QCheckBox(this)),
      m_calledBackRow(new FieldRow(m_calledBack, this, FieldRow::LabelPlace::Above)), m_basis(new QComboBox(this)),
      m_basisRow(new FieldRow(m_basis, this, FieldRow::LabelPlace::Above)), m_reason(new SettlingText(this)),
      m_reasonRow(new FieldRow(m_reason, this, FieldRow::LabelPlace::Above)), m_about(new QLineEdit(this)),
      m_aboutRow(new FieldRow(m_about, this, FieldRow::LabelPlace::Above)), m_born(new DateField(desk.clock().today(), this)),
      m_bornRow(new FieldRow(m_born, this, FieldRow::LabelPlace::Above)), m_cancel(makeButton(this)), m_verb(makeButton(this, ButtonLook::Primary))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    auto* fields = new QWidget(m_card);
    auto* rows = new QVBoxLayout(fields);
    scaleLayout(rows, {16, 12, 16, 12}, 10);
    rows->addWidget(m_safe);
    rows->addWidget(m_nameRow);
    rows->addWidget(m_agencyRow);
    for (FieldRow* row : {m_calledBackRow, m_basisRow, m_reasonRow, m_aboutRow, m_bornRow})
        rows->addWidget(row);
    rows->addStretch(1);
    m_reason->setLines(2, 6);
    m_reason->setTabChangesFocus(true);
    m_basis->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_card->body()->addWidget(scrolling(fields, m_card), 1);
    m_card->body()->addWidget(new Hairline(m_card));
    auto* buttons = new QHBoxLayout;
    scaleLayout(buttons, {16, 10, 16, 10}, 8);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_verb);
    m_card->body()->addLayout(buttons);
    for (QLineEdit* line : {m_name, m_agency, m_about, m_born->edit()})
        connect(line, &QLineEdit::returnPressed, this, &EnquiryForm::take);
    connect(m_born, &DateField::refusalChanged, m_bornRow, &FieldRow::setRefusal);
    connect(m_verb, &QPushButton::clicked, this, &EnquiryForm::take);
    connect(m_cancel, &QPushButton::clicked, this, &EnquiryForm::left);
    refreshTexts();
}

void EnquiryForm::edit(const RegisterEnquiry& enquiry, const Procedure& procedure)
{
    m_before = enquiry;
    m_bases = wordsOfCheck(procedure, u"enquirer-need-to-know");
    m_asksBack = wordsOfCheck(procedure, u"enquirer-checked").contains(u"called-back"_s);
    m_name->setText(enquiry.enquiry.name);
    m_agency->setText(enquiry.enquiry.agency);
    m_calledBack->setChecked(enquiry.enquiry.calledBack);
    m_reason->setSettledText(enquiry.enquiry.reason);
    m_about->setText(enquiry.about);
    m_born->setToday(m_desk.clock().today());
    m_born->setDate(enquiry.born);
    m_basis->clear();
    m_basis->addItem(QString());
    for (const QString& word : m_bases)
        m_basis->addItem(QString(), word);
    m_basis->setCurrentIndex(std::max(0, enquiry.enquiry.basis.isEmpty() ? 0 : m_basis->findData(enquiry.enquiry.basis)));
    m_basisRow->setVisible(!m_bases.isEmpty());
    refreshTexts();
    m_name->setFocus();
}

void EnquiryForm::clear()
{
    m_before.reset();
    for (QLineEdit* line : {m_name, m_agency, m_about})
        line->clear();
    m_reason->setSettledText({});
    m_calledBack->setChecked(false);
    m_born->setDate({});
    m_basis->clear();
}

RegisterEnquiry EnquiryForm::typed() const
{
    RegisterEnquiry enquiry = *m_before;
    enquiry.about = m_about->text();
    enquiry.born = m_born->date();
    enquiry.enquiry.name = m_name->text();
    enquiry.enquiry.agency = m_agency->text();
    enquiry.enquiry.reason = m_reason->text();
    enquiry.enquiry.calledBack = m_calledBack->isChecked();
    enquiry.enquiry.basis = m_basis->currentData().toString();
    return enquiry;
}

bool EnquiryForm::isTouched() const
{
    return m_before && !(typed() == *m_before);
}

QString EnquiryForm::refusals() const
{
    QStringList all;
    for (const FieldRow* row : {m_nameRow, m_agencyRow, m_reasonRow, m_aboutRow, m_bornRow})
        all << row->refusal();
    all.removeAll(QString());
    return all.join(u'\n');
}

void EnquiryForm::take()
{
    if (!m_before)
        return;
    const std::vector<std::pair<QString, FieldRow*>> rows{{u"name"_s, m_nameRow}, {u"agency"_s, m_agencyRow}, {u"reason"_s, m_reasonRow},
                                                          {u"about"_s, m_aboutRow}, {u"born"_s, m_bornRow}};
    for (const auto& [field, row] : rows)
        row->setRefusal({});
    if (!m_born->refusal().isEmpty()) {
        m_bornRow->setRefusal(m_born->refusal());
        m_born->setFocus();
        return;
    }
    guarded(m_messages, [&] {
        RegisterEnquiry enquiry = typed();
        if (!enquiry.askedAt.isValid())
            enquiry.askedAt = m_desk.clock().now().toUTC();
        const Made<EnquiryId> made = keepEnquiry(m_desk.office(), enquiry);
        if (made) {
            Q_EMIT kept(EnquiryId(*made.id));
            return;
        }
        for (auto problem = made.problems.rbegin(); problem != made.problems.rend(); ++problem)
            for (const auto& [field, row] : rows)
                if (field == problem->field) {
                    row->setRefusal(RegisterWords::fault(*problem));
                    row->field()->setFocus(); // the first of them in the end
                }
    });
}

void EnquiryForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        event->accept();
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

void EnquiryForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void EnquiryForm::refreshTexts()
{
    m_card->setTitle(tr("Enquiry"));
    m_safe->setText(tr("It is kept before anything is shown, whether or not it is answered."));
    m_nameRow->setLabel(tr("&Who asks"));
    m_agencyRow->setLabel(tr("A&gency"));
    m_calledBackRow->setLabel(tr("How they were checked"));
    m_calledBack->setText(tr("I rang &back"));
    m_calledBackRow->setExplanation(m_asksBack ? tr("On a number you found yourself. The procedures ask for it.") : tr("On a number you found yourself."));
    m_basisRow->setLabel(tr("Why they may &know"));
    if (m_basis->count() > 0)
        m_basis->setItemText(0, tr("Not chosen yet"));
    for (int at = 1; at < m_basis->count(); ++at)
        m_basis->setItemText(at, RegisterWords::basis(m_basis->itemData(at).toString()));
    m_reasonRow->setLabel(tr("What worries them about the &child"));
    m_aboutRow->setLabel(tr("&The child's name, as given"));
    m_bornRow->setLabel(tr("Child's &date of birth, if given"));
    m_cancel->setText(tr("Cancel"));
    m_verb->setText(tr("Keep and look"));
}

} // namespace cadair::ui

#include "moc_enquiryform.cpp"
